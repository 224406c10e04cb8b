package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.pipeline.settings.SettingKeys;
import org.tallywire.pipeline.settings.Settings;
import picocli.CommandLine.Option;

/** The settings of commands that write batches: where to, and where Spark runs. */
final class RunSettings {
  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description =
          "Folder or URI of the tables; made where it is missing. Default: lake. "
              + "Example: --lake /data/lake")
  private String lake;

  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description =
          "Settings file. Default: conf/tallywire.conf of this checkout, where every setting is "
              + "explained. Example: --conf my.conf")
  private Path conf;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "laptop, cluster, prometheus, or a file of settings that win over the settings file; "
              + "several with commas between them, a later one wins. "
              + "Default: laptop, and cluster under spark-submit. Example: --profile cluster")
  private String profile;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "Where Spark runs; the launcher hands spark://, yarn and k8s:// to spark-submit. "
              + "Default: setting spark-master. Example: --master local[4]")
  private String master;

  @Option(
      names = "--wait",
      paramLabel = "MINUTES",
      description =
          "How long to wait for another run that is writing into the lake. Default: setting "
              + "lock.wait-minutes. Example: --wait 120")
  private String wait;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Any setting; can be repeated. Example: --set batch.partitions=8")
  private Map<String, String> set = new LinkedHashMap<>();

  /**
   * @param input what to read; null for the settings' own
   */
  Settings resolve(List<String> input) {
    Map<String, String> options = new LinkedHashMap<>(set);
    if (lake != null) {
      options.put(SettingKeys.LAKE.key(), lake);
    }
    if (master != null) {
      options.put(SettingKeys.SPARK_MASTER.key(), master);
    }
    if (wait != null) {
      options.put(SettingKeys.LOCK_WAIT_MINUTES.key(), wait);
    }
    String chosen =
        profile != null ? profile : SparkSessions.underSparkSubmit() ? "cluster" : "laptop";
    Settings settings =
        Settings.resolve(
            options, System.getenv(), chosen, conf != null ? conf : Home.settingsFile());
    return Home.withOwnFiles(input == null ? settings : settings.withInput(input));
  }
}
