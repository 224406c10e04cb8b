package org.tallywire.pipeline.tables;

import java.util.Locale;
import org.apache.spark.sql.types.StructType;

/** The tables that a batch writes, in the order of the reference. */
public enum Table {
  DOCUMENTS,
  SENTENCES,
  ENTITY_MENTIONS,
  ENTITIES,
  TIME_MENTIONS,
  ATTRIBUTIONS,
  NUMERIC_CLAIMS,
  STORY_DOCUMENTS,
  CLAIM_GROUPS,
  CLAIM_GROUP_MEMBERS,
  CLAIM_LINKS,
  REJECTED_DOCUMENTS,
  RUNS;

  /** The column that every table has from its folders' names: the day of the batch. */
  public static final String PARTITION_COLUMN = "batch_date";

  // Neither changes once made, though their types can't say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final TableSchema schema = TableSchema.load(tableName());

  @SuppressWarnings("ImmutableEnumChecker")
  private final StructType structType = schema.structType();

  /** The table's name: its folder in the lake and its resource. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the resource says. */
  public TableSchema schema() {
    return schema;
  }

  /** The Spark schema of the table's files. */
  public StructType structType() {
    return structType;
  }

  /** The Spark schema that readers see: the columns of the files, and {@link #PARTITION_COLUMN}. */
  public StructType publishedType() {
    return structType.add(TableSchema.load("partition").columns().get(0).field());
  }

  /** Starts a row of this table. */
  public RowBuilder row() {
    return new RowBuilder(tableName(), structType);
  }
}
