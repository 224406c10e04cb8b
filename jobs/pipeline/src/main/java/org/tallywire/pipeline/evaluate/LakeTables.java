package org.tallywire.pipeline.evaluate;

import static org.apache.spark.sql.functions.max;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.tables.Table;

/** The tables of a lake. */
final class LakeTables {
  private final SparkSession spark;
  private final String lake;

  /**
   * @param lake its address
   */
  LakeTables(SparkSession spark, String lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /** The rows of all nights. */
  Dataset<Row> table(Table table) {
    return spark.read().schema(table.structType()).parquet(lake + "/" + table.tableName());
  }

  /** The rows of the last night, for tables that each night makes anew. */
  Dataset<Row> lastState(Table table) {
    Dataset<Row> all = table(table);
    Dataset<Row> last = all.agg(max(Table.PARTITION_COLUMN).as(Table.PARTITION_COLUMN));
    return all.join(last, Table.PARTITION_COLUMN);
  }
}
