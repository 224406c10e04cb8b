package org.tallywire.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

  /** A file of the checkout; of the working folder where there is none. */
  static Path file(String path) {
    Path home = folder();
    return home == null ? Path.of(path) : home.resolve(path);
  }

  /** The default input and the models are the checkout's, wherever the command is run. */
  static Settings withOwnFiles(Settings settings) {
    Path home = folder();
    if (home == null) {
      return settings;
    }
    Settings own = settings;
    if (settings.input().equals(SettingKeys.INPUT.defaultValue())) {
      own = own.withInput(settings.input().stream().map(path -> inHome(home, path)).toList());
    }
    if (settings.nlp().models().equals(SettingKeys.NLP_MODELS.defaultValue())) {
      own = own.withModels(inHome(home, settings.nlp().models()));
    }
    return own;
  }

  private static String inHome(Path home, String path) {
    return Files.exists(Path.of(path)) ? path : home.resolve(path).toString();
  }

  private static Path folder() {
    String home = System.getProperty("tallywire.home");
    return home == null ? null : Path.of(home);
  }
}
