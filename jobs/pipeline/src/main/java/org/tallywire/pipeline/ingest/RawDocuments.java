package org.tallywire.pipeline.ingest;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.document.RawDocument;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Table;

/** {@link RawDocument}s and rejects as rows. */
final class RawDocuments {
  private static final StructType RAW =
      new StructType()
          .add("uri", DataTypes.StringType, false)
          .add("source_format", DataTypes.StringType, false)
          .add("text", DataTypes.StringType, false)
          .add("title", DataTypes.StringType)
          .add("published_at", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("language", DataTypes.StringType);

  /** What {@link RawReader} gives: exactly one of the two is not null. */
  static final StructType READ =
      new StructType()
          .add("raw", RAW, true)
          .add("rejected", Table.REJECTED_DOCUMENTS.structType(), true);

  private RawDocuments() {}

  static Row row(RawDocument document) {
    Row raw =
        new RowBuilder("raw", RAW)
            .set("uri", document.uri())
            .set("source_format", document.sourceFormat())
            .set("text", document.text())
            .set("title", document.title())
            .set("published_at", document.publishedAt())
            .set("publisher", document.publisher())
            .set("url", document.url())
            .set("language", document.language())
            .build();
    return new RowBuilder("read", READ).set("raw", raw).build();
  }

  static Row row(Reject reject) {
    return new RowBuilder("read", READ).set("rejected", reject.row()).build();
  }

  static RawDocument of(Row raw) {
    return new RawDocument(
        raw.getAs("uri"),
        raw.getAs("source_format"),
        raw.getAs("text"),
        raw.getAs("title"),
        raw.getAs("published_at"),
        raw.getAs("publisher"),
        raw.getAs("url"),
        raw.getAs("language"));
  }
}
