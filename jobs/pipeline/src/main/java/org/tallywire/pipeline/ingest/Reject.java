package org.tallywire.pipeline.ingest;

import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Table;

/**
 * An input that could not be used: one row of table {@code rejected_documents}.
 *
 * @param uri the file, with {@code :line} for a record in it, or the document's own uri
 * @param stage where on its way it was rejected
 * @param reasonCode short and stable, such as {@code bad-json}
 * @param message says to a person what was wrong and what to do
 * @param byteCount size of the file or record as far as it was read, or null
 * @param sample how it begins, or null; see {@link Sample}
 */
public record Reject(
    String uri, Stage stage, String reasonCode, String message, Long byteCount, String sample) {

  /** Where on its way an input was rejected. */
  public enum Stage {
    /** While its file was read. */
    READ("read"),
    /** While the document was cleaned. */
    CLEAN("clean"),
    /** While tokens and names were found. */
    ANNOTATE("annotate"),
    /** While facts were extracted. */
    EXTRACT("extract");

    private final String tableName;

    Stage(String tableName) {
      this.tableName = tableName;
    }

    /** The value in the table. */
    public String tableName() {
      return tableName;
    }
  }

  /** The row. */
  public Row row() {
    return Table.REJECTED_DOCUMENTS
        .row()
        .set("uri", uri)
        .set("stage", stage.tableName())
        .set("reason_code", reasonCode)
        .set("message", message)
        .set("byte_count", byteCount)
        .set("sample", sample)
        .build();
  }
}
