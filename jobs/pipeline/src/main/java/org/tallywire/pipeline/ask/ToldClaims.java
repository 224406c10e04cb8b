package org.tallywire.pipeline.ask;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** Claims with the documents that tell them. */
final class ToldClaims {
  private static final Pattern HOST = Pattern.compile("https?:/+(?:www\\.)?([^/:]+).*");

  private ToldClaims() {}

  /**
   * @param ids rows with {@code claim_id} and whatever else is wanted beside it
   */
  static Dataset<Row> of(LakeAt lake, Dataset<Row> ids) {
    Dataset<Row> claims =
        lake.facts(Table.NUMERIC_CLAIMS)
            .select(
                col("claim_id"),
                col("doc_id"),
                col("begin_char"),
                col("text"),
                col("value"),
                col("unit"),
                col("source_text"));
    Dataset<Row> documents =
        lake.facts(Table.DOCUMENTS)
            .select("doc_id", "publisher", "uri", "title", "published_date", "duplicate_of");
    return ids.join(claims, Rows.seq(List.of("claim_id"))).join(documents, "doc_id");
  }

  /** Who published it: the outlet, else the host or folder that the document comes from. */
  static String outlet(Row row) {
    String publisher = row.getAs("publisher");
    if (publisher != null) {
      return publisher;
    }
    String uri = row.getAs("uri");
    Matcher host = HOST.matcher(uri.substring(Math.max(0, uri.lastIndexOf("http"))));
    if (host.matches()) {
      return host.group(1);
    }
    String[] parts = uri.split("/");
    return parts[Math.max(0, parts.length - 2)];
  }

  /** Such as: 2026-03-10, Northlight. */
  static String dateAndOutlet(Row row) {
    Object day = row.getAs("published_date");
    return (day == null ? "no date" : day) + ", " + outlet(row);
  }

  /** Its words, and who says them. */
  static String wordsAndSource(Row row) {
    String source = row.getAs("source_text");
    return "“" + row.getAs("text") + "”" + (source == null ? "" : " (" + source + ")");
  }

  static String shortId(String id) {
    return id.length() > 8 ? id.substring(0, 8) : id;
  }
}
