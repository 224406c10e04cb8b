package org.tallywire.pipeline.batch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.TableFormat;
import org.tallywire.pipeline.tables.Table;

/** All rows of a lake, for comparing lakes. */
final class LakeRows {
  private LakeRows() {}

  /** Each table's rows as JSON, sorted; without {@code runs}, whose times differ. */
  static Map<String, List<String>> of(SparkSession spark, String lake) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : Table.values()) {
      if (table != Table.RUNS) {
        rows.put(table.tableName(), of(spark, lake, table));
      }
    }
    return rows;
  }

  /** One table's rows as JSON, sorted. */
  static List<String> of(SparkSession spark, String lake, Table table) {
    return spark.read().parquet(lake + "/" + table.tableName()).toJSON().collectAsList().stream()
        .sorted()
        .toList();
  }

  /** As {@link #of(SparkSession, String)}, of tables of any format. */
  static Map<String, List<String>> of(SparkSession spark, Lake lake) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : Table.values()) {
      if (table != Table.RUNS) {
        rows.put(table.tableName(), of(spark, lake, table));
      }
    }
    return rows;
  }

  /** As {@link #of(SparkSession, String, Table)}, of tables of any format. */
  static List<String> of(SparkSession spark, Lake lake, Table table) {
    return table(spark, lake, table).toJSON().collectAsList().stream().sorted().toList();
  }

  /** All rows of a table, of any format. */
  static Dataset<Row> table(SparkSession spark, Lake lake, Table table) {
    return lake.tables().read(spark, table, lake.tables().batchDates(table));
  }

  /**
   * The settings of a lake of some format. The catalog is named after the lake: all tests share one
   * Spark session.
   */
  static Map<String, String> settings(String lake, TableFormat format) {
    return Map.of(
        "lake",
        lake,
        "table.format",
        format.settingsName(),
        "table.catalog.name",
        "lake_" + Integer.toHexString(lake.hashCode()));
  }
}
