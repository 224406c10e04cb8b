package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.ask.LakeFolders;
import org.tallywire.pipeline.settings.SettingKeys;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine.Option;

/** What commands share that only read a lake. */
final class AskedLake {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings file. Default: conf/tallywire.conf of this checkout.")
  private Path conf;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any setting; can be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  /**
   * @param lake where it is; null for the settings' one
   */
  Settings settings(String lake) {
    Map<String, String> options = new LinkedHashMap<>(set);
    if (lake != null) {
      options.put(SettingKeys.LAKE.key(), lake);
    }
    return Settings.resolve(
        options, System.getenv(), "laptop", conf != null ? conf : Home.settingsFile());
  }

  /** Looks at the folders alone; a wrong path is told of before Spark starts. */
  static LakeFolders folders(Settings settings) {
    return LakeFolders.open(settings.lake(), SparkSessions.hadoop(settings));
  }

  static SparkSession spark(Settings settings, String command) {
    return SparkSessions.open(settings, "tallywire " + command);
  }

  static LocalDate date(String option, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "'"
              + written
              + "' is no date; write it as yyyy-MM-dd, such as "
              + option
              + " 2021-12-06.",
          e);
    }
  }
}
