package org.tallywire.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tallywire.pipeline.settings.SettingKeys;
import org.tallywire.pipeline.settings.Settings;

/** The checkout that the launcher runs from; there is none where the jar was submitted alone. */
final class Home {
  private Home() {}

  /** Its settings file, or null. */
  static Path settingsFile() {
    Path home = folder();
    Path file = home == null ? null : home.resolve("conf/tallywire.conf");
    return file != null && Files.isRegularFile(file) ? file : null;
  }

  /** The default input is the checkout's, wherever the command is run. */
  static Settings withSampleFromHome(Settings settings) {
    List<String> sample = SettingKeys.INPUT.defaultValue();
    Path home = folder();
    if (home == null || !settings.input().equals(sample) || Files.exists(Path.of(sample.get(0)))) {
      return settings;
    }
    return settings.withInput(List.of(home.resolve(sample.get(0)).toString()));
  }

  private static Path folder() {
    String home = System.getProperty("tallywire.home");
    return home == null ? null : Path.of(home);
  }
}
