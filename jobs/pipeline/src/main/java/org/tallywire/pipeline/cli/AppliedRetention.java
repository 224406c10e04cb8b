package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeInUseException;
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

  /**
   * After a night, where the settings ask for it: takes the lock that the night has given back.
   * Where another run has it by then, nothing is dropped; the next night does it.
   *
   * @param notes is told what was done
   */
  static void afterNight(SparkSession spark, Settings settings, Consumer<String> notes) {
    if (!policy(settings).isOn()) {
      return;
    }
    Lake lake = Lake.toWrite(settings.lakeOptions(), spark.sparkContext().hadoopConfiguration());
    try (LakeLock lock = LakeLock.take(lake.folder(), "retention", settings.lock(), notes)) {
      apply(spark, settings, lake, lock).forEach(notes);
    } catch (LakeInUseException e) {
      notes.accept("nothing was dropped by retention: " + e.getMessage());
    }
  }

  /**
   * @param lock of the lake, or null to tell only what would be dropped
   */
  static List<String> apply(SparkSession spark, Settings settings, Lake lake, LakeLock lock) {
    Retention retention = new Retention(spark, lake, policy(settings));
    Map<LocalDate, Set<Table>> due = retention.due();
    if (lock != null) {
      retention.drop(due, lock);
    }
    return due.entrySet().stream().map(batch -> line(batch, lock == null)).toList();
  }

  private static String line(Map.Entry<LocalDate, Set<Table>> batch, boolean dryRun) {
    return "batch %s: %s %s"
        .formatted(
            batch.getKey(),
            dryRun ? "would drop" : "dropped",
            batch.getValue().stream().map(Table::tableName).collect(Collectors.joining(", ")));
  }
}
