package org.tallywire.pipeline.cli;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.SettingKeys;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine.Mixin;

/** What commands share that only read a lake. */
final class AskedLake {
  @Mixin private LocalSettings local;

  /**
   * @param lake where it is; null for the settings' one
   */
  Settings settings(String lake) {
    return local.with(lake == null ? Map.of() : Map.of(SettingKeys.LAKE.key(), lake));
  }

  /** Opened without Spark: a wrong path is told of before Spark starts. */
  static Lake open(Settings settings) {
    return Lake.toRead(settings.lakeOptions(), SparkSessions.hadoop(settings));
  }

  /**
   * @throws UsageException where a limit shows nothing
   */
  static void checkLimit(int limit) {
    if (limit < 1) {
      throw new UsageException("--limit must be at least 1, not " + limit + ".");
    }
  }

  static SparkSession spark(Settings settings, String command) {
    return SparkSessions.open(settings, "tallywire " + command);
  }
}
