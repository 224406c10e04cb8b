package org.tallywire.pipeline.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigUtil;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * One named setting: its key in {@code conf/tallywire.conf}, its default, and how its value is
 * read.
 *
 * @param <T> type of its value
 */
public final class Setting<T> {
  private final String key;
  private final T defaultValue;
  private final boolean shapesRows;
  private final BiFunction<Config, String, T> reader;

  private Setting(
      String key, T defaultValue, boolean shapesRows, BiFunction<Config, String, T> reader) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.shapesRows = shapesRows;
    this.reader = reader;
  }

  static Setting<String> text(String key, String defaultValue) {
    return new Setting<>(key, defaultValue, false, Config::getString);
  }

  static Setting<Integer> number(String key, int defaultValue) {
    return new Setting<>(key, defaultValue, false, Config::getInt);
  }

  static Setting<Long> bigNumber(String key, long defaultValue) {
    return new Setting<>(key, defaultValue, false, Config::getLong);
  }

  static Setting<Double> share(String key, double defaultValue) {
    return new Setting<>(key, defaultValue, false, Config::getDouble);
  }

  static Setting<Boolean> flag(String key, boolean defaultValue) {
    return new Setting<>(key, defaultValue, false, Config::getBoolean);
  }

  static Setting<List<String>> list(String key, List<String> defaultValue) {
    return new Setting<>(key, defaultValue, false, Setting::strings);
  }

  static Setting<Map<String, String>> map(String key, Map<String, String> defaultValue) {
    return new Setting<>(key, defaultValue, false, Setting::stringMap);
  }

  /** Like {@link #map}, with keys of any depth: {@code s3.endpoint} with quotes or without. */
  static Setting<Map<String, String>> deepMap(String key, Map<String, String> defaultValue) {
    return new Setting<>(key, defaultValue, false, Setting::deepStringMap);
  }

  /** The same setting, marked as one that decides what rows a run writes. */
  Setting<T> shapingRows() {
    return new Setting<>(key, defaultValue, true, reader);
  }

  /** Its path in the settings file, such as {@code nlp.pipeline}. */
  public String key() {
    return key;
  }

  /** The value where nobody gave one. */
  public T defaultValue() {
    return defaultValue;
  }

  /**
   * Whether a run's rows depend on it. Such settings, and no others, make up the configuration's
   * identity: where the lake is and how many partitions there are do not.
   */
  boolean shapesRows() {
    return shapesRows;
  }

  /** Whether its value is a group of keys that the person names. */
  boolean isMap() {
    return defaultValue instanceof Map;
  }

  T read(Config config) {
    return config.hasPath(key) ? reader.apply(config, key) : defaultValue;
  }

  /** A list, or one string that holds its items between commas (as an option has to write it). */
  private static List<String> strings(Config config, String key) {
    if (config.getValue(key).unwrapped() instanceof String one) {
      return List.of(one.strip().split("\\s*,\\s*"));
    }
    return List.copyOf(config.getStringList(key));
  }

  private static Map<String, String> stringMap(Config config, String key) {
    Map<String, String> values = new TreeMap<>();
    for (var entry : config.getConfig(key).root().entrySet()) {
      values.put(entry.getKey(), String.valueOf(entry.getValue().unwrapped()));
    }
    return values;
  }

  private static Map<String, String> deepStringMap(Config config, String key) {
    Map<String, String> values = new TreeMap<>();
    for (var entry : config.getConfig(key).entrySet()) {
      values.put(
          String.join(".", ConfigUtil.splitPath(entry.getKey())),
          String.valueOf(entry.getValue().unwrapped()));
    }
    return values;
  }
}
