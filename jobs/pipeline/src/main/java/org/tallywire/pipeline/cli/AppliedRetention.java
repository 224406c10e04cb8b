package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.upkeep.Retention;
import org.tallywire.pipeline.upkeep.RetentionPolicy;

/** Retention as the settings have it, told a line a batch. */
final class AppliedRetention {
  private AppliedRetention() {}

  static RetentionPolicy policy(Settings settings) {
    return new RetentionPolicy(settings.retentionStateDays(), settings.retentionFactDays());
  }

  /** After a night, where the settings ask for it: takes the lock that the night has given back. */
  static List<String> afterNight(SparkSession spark, Settings settings) {
    if (!policy(settings).isOn()) {
      return List.of();
    }
    Lake lake = Lake.toWrite(settings.lakeOptions(), spark.sparkContext().hadoopConfiguration());
    try (LakeLock lock = LakeLock.take(lake.folder(), "retention")) {
      return apply(spark, settings, lake, false);
    }
  }

  /**
   * @param lake locked by the caller, unless nothing is to be changed
   * @param dryRun whether to tell only
   */
  static List<String> apply(SparkSession spark, Settings settings, Lake lake, boolean dryRun) {
    Retention retention = new Retention(spark, lake, policy(settings));
    Map<LocalDate, Set<Table>> due = retention.due();
    if (!dryRun) {
      retention.drop(due);
    }
    return due.entrySet().stream().map(batch -> line(batch, dryRun)).toList();
  }

  private static String line(Map.Entry<LocalDate, Set<Table>> batch, boolean dryRun) {
    return "batch %s: %s %s"
        .formatted(
            batch.getKey(),
            dryRun ? "would drop" : "dropped",
            batch.getValue().stream().map(Table::tableName).collect(Collectors.joining(", ")));
  }
}
