package org.tallywire.pipeline.batch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
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
}
