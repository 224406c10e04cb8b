package org.tallywire.pipeline.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the places that settings come from, and refuses a key that no setting has. */
final class SettingsLayers {
  private static final String RESOURCES = "org/tallywire/conf/";
  private static final String ENVIRONMENT_PREFIX = "TALLYWIRE_";

  /** Variables of the launcher, which are no settings. */
  private static final Set<String> LAUNCHER_VARIABLES =
      Set.of("TALLYWIRE_HOME", "TALLYWIRE_JAVA_OPTS", "TALLYWIRE_MEMORY");

  private SettingsLayers() {}

  /** A settings file that the person named. */
  static Config file(Path file) {
    if (!file.toFile().isFile()) {
      throw new UsageException(
          "settings file '" + file + "' does not exist; give an existing file to --conf.");
    }
    return checked(parse(file.toFile()), "'" + file + "'");
  }

  /** Profiles with commas between them; a later one wins. */
  static Config profiles(String namesOrFiles) {
    if (new File(namesOrFiles).isFile()) {
      return profile(namesOrFiles);
    }
    Config config = ConfigFactory.empty();
    for (String one : namesOrFiles.split(",", -1)) {
      config = profile(one.strip()).withFallback(config);
    }
    return config;
  }

  /** A profile: a name that Tallywire brings, or a file. */
  static Config profile(String nameOrFile) {
    File file = new File(nameOrFile);
    if (file.isFile()) {
      return checked(parse(file), "profile '" + nameOrFile + "'");
    }
    String resource = RESOURCES + "profiles/" + nameOrFile + ".conf";
    if (SettingsLayers.class.getClassLoader().getResource(resource) == null) {
      throw new UsageException(
          "there is no profile '"
              + nameOrFile
              + "'; use laptop, cluster, prometheus, or the path of a file of settings.");
    }
    return checked(
        ConfigFactory.parseResources(SettingsLayers.class.getClassLoader(), resource, strict()),
        "profile '" + nameOrFile + "'");
  }

  /** {@code TALLYWIRE_NLP_PIPELINE=x} sets {@code nlp.pipeline}. */
  static Config environment(Map<String, String> variables) {
    Config config = ConfigFactory.empty();
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String name = variable.getKey();
      if (!name.startsWith(ENVIRONMENT_PREFIX) || LAUNCHER_VARIABLES.contains(name)) {
        continue;
      }
      String key = keyOfVariable(name);
      config = config.withValue(key, fromText(variable.getValue(), "variable " + name));
    }
    return config;
  }

  /** Pairs {@code key=value} as options give them. */
  static Config options(Map<String, String> pairs) {
    Config config = ConfigFactory.empty();
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      String key = pair.getKey();
      SettingKeys.check(key.startsWith("spark.") ? "spark." + key : key, "--set");
      config = config.withValue(path(key), fromText(pair.getValue(), "--set"));
    }
    return config;
  }

  private static ConfigValue fromText(String text, String origin) {
    return ConfigValueFactory.fromAnyRef(text, origin);
  }

  private static String keyOfVariable(String name) {
    for (String key : SettingKeys.names()) {
      if (name.equals(variableOfKey(key))) {
        return key;
      }
    }
    throw new UsageException(
        "environment variable "
            + name
            + " stands for no setting"
            + NearestName.hint(
                name, SettingKeys.names().stream().map(SettingsLayers::variableOfKey).toList()));
  }

  static String variableOfKey(String key) {
    return ENVIRONMENT_PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static Config parse(File file) {
    try {
      return ConfigFactory.parseFile(file, strict()).resolve();
    } catch (ConfigException e) {
      throw new UsageException(
          "settings file '" + file + "' can't be read: " + firstLine(e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw new UsageException("settings file '" + file + "' nests too deeply to be read.", e);
    }
  }

  private static ConfigParseOptions strict() {
    return ConfigParseOptions.defaults()
        .setSyntax(ConfigSyntax.CONF)
        .setAllowMissing(false)
        .setIncluder(NoRemoteIncludes.includer());
  }

  private static Config checked(Config config, String origin) {
    config.entrySet().forEach(entry -> SettingKeys.check(plain(entry.getKey()), origin));
    return config;
  }

  /** Spark's own settings are the entries of one map, whole keys each. */
  private static String path(String key) {
    return key.startsWith("spark.") ? ConfigUtil.joinPath("spark", key) : key;
  }

  private static String plain(String path) {
    return String.join(".", ConfigUtil.splitPath(path));
  }

  static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
