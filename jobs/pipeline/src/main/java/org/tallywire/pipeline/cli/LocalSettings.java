package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tallywire.pipeline.settings.Settings;
import picocli.CommandLine.Option;

/** The settings of commands that always run on this machine. */
final class LocalSettings {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings file. Default: conf/tallywire.conf of this checkout.")
  private Path conf;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any setting; can be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  /**
   * @param more settings that win over those of the command line
   */
  Settings with(Map<String, String> more) {
    Map<String, String> options = new LinkedHashMap<>(set);
    options.putAll(more);
    return Settings.resolve(
        options, System.getenv(), "laptop", conf != null ? conf : Home.settingsFile());
  }
}
