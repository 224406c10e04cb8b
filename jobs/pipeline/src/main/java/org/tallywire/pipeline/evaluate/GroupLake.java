package org.tallywire.pipeline.evaluate;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** What a lake says of a few documents, their claims and the groups that these are in. */
public final class GroupLake {
  private final LakeTables lake;

  /**
   * @param lake its address
   */
  public GroupLake(SparkSession spark, String lake) {
    this.lake = new LakeTables(spark, lake);
  }

  /**
   * @param uris the documents
   */
  MadeGroups of(Collection<String> uris) {
    Dataset<Row> documents =
        lake.table(Table.DOCUMENTS).where(col("uri").isInCollection(List.copyOf(uris)));
    Dataset<Row> keys = documents.select("doc_id", "uri");
    Dataset<Row> claims =
        lake.table(Table.NUMERIC_CLAIMS)
            .join(keys, "doc_id")
            .join(
                lake.lastState(Table.CLAIM_GROUP_MEMBERS).select("claim_id", "group_id"),
                Rows.seq(List.of("claim_id")),
                "left");
    return new MadeGroups(
        documents(documents), claims(claims), groups(claims), bases(claims.select("claim_id")));
  }

  private Map<String, MadeGroups.Document> documents(Dataset<Row> documents) {
    Map<String, MadeGroups.Document> byUri = new HashMap<>();
    documents
        .join(
            lake.lastState(Table.STORY_DOCUMENTS).select("doc_id", "story_id"),
            Rows.seq(List.of("doc_id")),
            "left")
        .select("uri", "doc_id", "text", "duplicate_of", "duplicate_kind", "story_id")
        .collectAsList()
        .forEach(
            row ->
                byUri.put(
                    row.getString(0),
                    new MadeGroups.Document(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5))));
    return byUri;
  }

  private static List<MadeGroups.Claim> claims(Dataset<Row> claims) {
    List<MadeGroups.Claim> read = new ArrayList<>();
    for (Row row : claims.orderBy("uri", "begin_char", "claim_id").collectAsList()) {
      read.add(
          new MadeGroups.Claim(
              row.getAs("claim_id"),
              row.getAs("uri"),
              new Span(row.<Integer>getAs("begin_char"), row.<Integer>getAs("end_char")),
              row.getAs("text"),
              row.<Double>getAs("value"),
              row.getAs("unit"),
              row.getAs("concept_head"),
              row.getAs("group_id")));
    }
    return read;
  }

  private Map<String, MadeGroups.Group> groups(Dataset<Row> claims) {
    Map<String, MadeGroups.Group> groups = new HashMap<>();
    lake.lastState(Table.CLAIM_GROUPS)
        .join(claims.select("group_id"), Rows.seq(List.of("group_id")), "left_semi")
        .select("group_id", "verdict", "independent_source_count", "best")
        .collectAsList()
        .forEach(
            row ->
                groups.put(
                    row.getString(0),
                    new MadeGroups.Group(row.getString(1), row.getLong(2), row.getDouble(3))));
    return groups;
  }

  private Map<List<String>, String> bases(Dataset<Row> ids) {
    Map<List<String>, String> bases = new HashMap<>();
    lake.lastState(Table.CLAIM_LINKS)
        .join(
            ids.withColumnRenamed("claim_id", "claim_a"), Rows.seq(List.of("claim_a")), "left_semi")
        .join(
            ids.withColumnRenamed("claim_id", "claim_b"), Rows.seq(List.of("claim_b")), "left_semi")
        .select("claim_a", "claim_b", "basis")
        .collectAsList()
        .forEach(row -> bases.put(List.of(row.getString(0), row.getString(1)), row.getString(2)));
    return bases;
  }
}
