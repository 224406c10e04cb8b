package org.tallywire.pipeline.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.ingest.IngestOptions;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.Profile;
import org.tallywire.pipeline.reconcile.CopyOptions;
import org.tallywire.pipeline.reconcile.ReconcileOptions;
import org.tallywire.pipeline.reconcile.StoryOptions;

/**
 * The settings of one run. A value comes from the first of these that has it: option, environment
 * variable ({@code TALLYWIRE_…}), profile, settings file, default.
 */
public final class Settings {
  private final Config config;
  private final Config options;

  /**
   * @param options the part of {@code config} that was given on the command line
   */
  private Settings(Config config, Config options) {
    this.config = config;
    this.options = options;
  }

  /** The defaults alone. */
  public static Settings defaults() {
    return of(Map.of());
  }

  /** Options over the defaults, without file, profile or environment. */
  public static Settings of(Map<String, String> options) {
    return resolve(options, Map.of(), null, null);
  }

  /**
   * @param options keys and values given on the command line
   * @param environment variables of the process
   * @param profile name of a profile or path of one, or several with commas between them of which a
   *     later one wins, or null
   * @param file the settings file, or null
   * @throws UsageException for a key that no setting has, a value of the wrong kind, a file that is
   *     missing or broken
   */
  public static Settings resolve(
      Map<String, String> options, Map<String, String> environment, String profile, Path file) {
    Config given = SettingsLayers.options(options);
    Config config = given.withFallback(SettingsLayers.environment(environment));
    if (profile != null) {
      config = config.withFallback(SettingsLayers.profiles(profile));
    }
    if (file != null) {
      config = config.withFallback(SettingsLayers.file(file));
    }
    Settings settings = new Settings(config, given);
    SettingKeys.all().forEach(settings::value);
    settings.checkRanges();
    return settings;
  }

  /** The same settings with another input. */
  public Settings withInput(List<String> input) {
    return new Settings(
        config.withValue(
            SettingKeys.INPUT.key(), ConfigValueFactory.fromIterable(input, "--input")),
        options);
  }

  /** The same settings with the models in another folder. */
  public Settings withModels(String folder) {
    return new Settings(
        config.withValue(SettingKeys.NLP_MODELS.key(), ConfigValueFactory.fromAnyRef(folder)),
        options);
  }

  /** Where raw news is read from: paths, globs or URIs. */
  public List<String> input() {
    return value(SettingKeys.INPUT);
  }

  /** Folder of the tables: a path or a URI of any file system that Hadoop knows. */
  public String lake() {
    return value(SettingKeys.LAKE);
  }

  /** The lake: where it is, the format of its tables, the catalog that they are in. */
  public LakeOptions lakeOptions() {
    return new LakeOptions(
        lake(),
        TableFormat.of(value(SettingKeys.TABLE_FORMAT)),
        CatalogOptions.of(value(SettingKeys.TABLE_CATALOG)));
  }

  /** What to read, and how. */
  public IngestOptions ingest() {
    try {
      return new IngestOptions(
          input(),
          value(SettingKeys.INGEST_FIELDS),
          value(SettingKeys.INGEST_MAX_DOCUMENT_BYTES),
          value(SettingKeys.INGEST_MAX_PAGE_BYTES),
          value(SettingKeys.INGEST_PARTITION_BYTES),
          value(SettingKeys.INGEST_MAX_INFLATION),
          value(SettingKeys.INGEST_FOLLOW_LINKS));
    } catch (IllegalArgumentException e) {
      throw new UsageException("setting under 'ingest' can't be used: " + e.getMessage() + ".", e);
    }
  }

  /** How documents are annotated. */
  public NlpOptions nlp() {
    String pipeline = value(SettingKeys.NLP_PIPELINE);
    boolean builtIn = pipeline.equals(SettingKeys.NLP_PIPELINE.defaultValue());
    return new NlpOptions(
        value(SettingKeys.NLP_MODELS), builtIn ? null : pipeline, profile(SettingKeys.NLP_NAMES));
  }

  /** How what numbers count is found. */
  public Profile concepts() {
    return profile(SettingKeys.CLAIMS_CONCEPTS);
  }

  /** How it is found which numbers answer one question. */
  public Profile questions() {
    return profile(SettingKeys.CLAIMS_QUESTIONS);
  }

  private Profile profile(Setting<String> key) {
    try {
      return Profile.of(value(key));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "setting " + key.key() + " can't be used: " + e.getMessage() + ".", e);
    }
  }

  /** Paths or URIs of the user's own lists of names; the first wins. */
  public List<String> entityGazetteers() {
    return value(SettingKeys.ENTITIES_GAZETTEERS);
  }

  /** How far "about" reaches. */
  public Granularity granularity() {
    try {
      return new Granularity(
          value(SettingKeys.CLAIMS_ABOUT_STEP_SHARE), value(SettingKeys.CLAIMS_ABOUT_VALUE_SHARE));
    } catch (IllegalArgumentException e) {
      throw new UsageException("setting under 'claims' can't be used: " + e.getMessage() + ".", e);
    }
  }

  /** Number of partitions that documents are annotated in; 0 for as many as their number asks. */
  public int batchPartitions() {
    return value(SettingKeys.BATCH_PARTITIONS);
  }

  /** Documents that one task annotates, where the number of partitions is not set. */
  public int batchDocumentsPerPartition() {
    return value(SettingKeys.BATCH_DOCUMENTS_PER_PARTITION);
  }

  /** How documents are looked at together. */
  public ReconcileOptions reconcile() {
    try {
      return new ReconcileOptions(
          value(SettingKeys.RECONCILE_WINDOW_DAYS),
          new CopyOptions(
              value(SettingKeys.RECONCILE_COPIES_MIN_WORDS),
              value(SettingKeys.RECONCILE_COPIES_RESEMBLANCE),
              value(SettingKeys.RECONCILE_COPIES_CONTAINMENT),
              CopyOptions.DEFAULT_COMPARED),
          new StoryOptions(
              value(SettingKeys.RECONCILE_STORIES_NEAR_DAYS),
              value(SettingKeys.RECONCILE_STORIES_FAR_DAYS),
              value(SettingKeys.RECONCILE_STORIES_THRESHOLD),
              StoryOptions.DEFAULT_NEIGHBOURS,
              StoryOptions.DEFAULT_DOCUMENTS_IN_ONE_TASK),
          value(SettingKeys.RECONCILE_SMALL_WINDOW));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "setting under 'reconcile' can't be used: " + e.getMessage() + ".", e);
    }
  }

  /** About how many rows of a table share a file. */
  public int tablesRowsPerFile() {
    return value(SettingKeys.TABLES_ROWS_PER_FILE);
  }

  /** About how many bytes a file of a table has at most. */
  public long tablesFileBytes() {
    return value(SettingKeys.TABLES_FILE_BYTES);
  }

  /** How a run waits for another one that holds the lake. */
  public LockOptions lock() {
    return new LockOptions(
        Duration.ofMinutes(value(SettingKeys.LOCK_WAIT_MINUTES)),
        Duration.ofMinutes(value(SettingKeys.LOCK_STALE_MINUTES)));
  }

  /** Days of states that are kept, besides the last of each month; 0 for all. */
  public int retentionStateDays() {
    return value(SettingKeys.RETENTION_STATE_DAYS);
  }

  /** Days of batches that are kept at all; 0 for all. */
  public int retentionFactDays() {
    return value(SettingKeys.RETENTION_FACT_DAYS);
  }

  /** Rows of the summary's table of claims; 0 for none. */
  public int summaryClaims() {
    return value(SettingKeys.SUMMARY_CLAIMS);
  }

  /** Seconds between two lines of progress where the output is no terminal. */
  public int progressSeconds() {
    return value(SettingKeys.PROGRESS_SECONDS);
  }

  /** Whether progress is written as JSON, one object a line. */
  public boolean progressAsJson() {
    return value(SettingKeys.PROGRESS_FORMAT).equals("json");
  }

  /**
   * File for the figures of the last run that ended well, as Prometheus reads it; empty for none.
   */
  public String metricsTextfile() {
    return value(SettingKeys.METRICS_TEXTFILE);
  }

  /** The master that Spark runs on where spark-submit named none. */
  public String sparkMaster() {
    return value(SettingKeys.SPARK_MASTER);
  }

  /** Spark's own settings, whole keys. */
  public Map<String, String> spark() {
    return value(SettingKeys.SPARK);
  }

  /** Settings whose values are not their defaults, as text; Spark's own by their whole keys. */
  public Map<String, String> changed() {
    Map<String, String> changed = new LinkedHashMap<>();
    for (Setting<?> setting : SettingKeys.all()) {
      Object value = value(setting);
      if (value.equals(setting.defaultValue())) {
        continue;
      }
      if (value instanceof Map<?, ?> map) {
        String prefix = setting.equals(SettingKeys.SPARK) ? "" : setting.key() + ".";
        map.forEach((key, one) -> changed.put(prefix + key, String.valueOf(one)));
      } else {
        changed.put(setting.key(), String.valueOf(value));
      }
    }
    return changed;
  }

  /** Those of Spark's own settings that were given on the command line. */
  public Map<String, String> sparkOptions() {
    return SettingKeys.SPARK.read(options);
  }

  /**
   * SHA-256 over the settings that decide what rows a run writes: two runs with the same value, the
   * same input, the same gazetteers and the same program write the same rows.
   */
  public String sha256() {
    StringBuilder canonical = new StringBuilder();
    SettingKeys.all().stream()
        .filter(Setting::shapesRows)
        .sorted(java.util.Comparator.comparing(Setting::key))
        .forEach(
            setting ->
                canonical
                    .append(setting.key())
                    .append('=')
                    .append(
                        ConfigValueFactory.fromAnyRef(value(setting))
                            .render(ConfigRenderOptions.concise()))
                    .append('\n'));
    return ContentId.sha256(canonical.toString());
  }

  /**
   * Every setting with the value that holds, for the log. Of the catalog it has the names alone:
   * passwords are among the values.
   */
  public Map<String, Object> all() {
    Map<String, Object> values = new LinkedHashMap<>();
    SettingKeys.all().forEach(setting -> values.put(setting.key(), value(setting)));
    values.put(SettingKeys.TABLE_CATALOG.key(), value(SettingKeys.TABLE_CATALOG).keySet());
    return values;
  }

  private <T> T value(Setting<T> setting) {
    try {
      return setting.read(config);
    } catch (ConfigException e) {
      throw new UsageException(
          "setting '"
              + setting.key()
              + "' has a value of the wrong kind ("
              + SettingsLayers.firstLine(e.getMessage())
              + "); its default is "
              + ConfigValueFactory.fromAnyRef(setting.defaultValue())
                  .render(ConfigRenderOptions.concise())
              + ".",
          e);
    }
  }

  private void checkRanges() {
    atLeast(SettingKeys.BATCH_PARTITIONS, 0);
    atLeast(SettingKeys.BATCH_DOCUMENTS_PER_PARTITION, 1);
    atLeast(SettingKeys.RECONCILE_WINDOW_DAYS, 0);
    atLeast(SettingKeys.RECONCILE_COPIES_MIN_WORDS, 1);
    atLeast(SettingKeys.RECONCILE_STORIES_NEAR_DAYS, 0);
    atLeast(SettingKeys.RECONCILE_STORIES_FAR_DAYS, 0);
    atLeast(SettingKeys.RECONCILE_SMALL_WINDOW, 0);
    atLeast(SettingKeys.TABLES_ROWS_PER_FILE, 1);
    atLeast(SettingKeys.LOCK_WAIT_MINUTES, 0);
    atLeast(SettingKeys.LOCK_STALE_MINUTES, 1);
    atLeast(SettingKeys.RETENTION_STATE_DAYS, 0);
    atLeast(SettingKeys.RETENTION_FACT_DAYS, 0);
    checkRetention();
    atLeast(SettingKeys.SUMMARY_CLAIMS, 0);
    atLeast(SettingKeys.PROGRESS_SECONDS, 1);
    checkOperation();
    if (tablesFileBytes() < 1) {
      throw new UsageException(
          "setting 'tables.file-bytes' is " + tablesFileBytes() + "; it has to be at least 1.");
    }
    ingest();
    lakeOptions();
    granularity();
    reconcile();
    if (input().isEmpty()) {
      throw new UsageException("setting 'input' is empty; name at least one path.");
    }
  }

  private void checkOperation() {
    String format = value(SettingKeys.PROGRESS_FORMAT);
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException(
          "setting 'progress.format' is '" + format + "'; it is text or json.");
    }
    if (!metricsTextfile().isEmpty() && !metricsTextfile().endsWith(".prom")) {
      throw new UsageException(
          "setting 'metrics.textfile' is '"
              + metricsTextfile()
              + "'; node_exporter reads files alone whose names end in .prom.");
    }
  }

  /** Nothing may be dropped that what stays refers to. */
  private void checkRetention() {
    int window = value(SettingKeys.RECONCILE_WINDOW_DAYS);
    int facts = retentionFactDays();
    if (facts > 0 && facts <= window) {
      throw new UsageException(
          "setting 'retention.fact-days' is "
              + facts
              + "; it has to be more than reconcile.window-days ("
              + window
              + "), since a night is compared with the batches of so many days.");
    }
    boolean drops = facts > 0 || retentionStateDays() > 0;
    if (drops && lakeOptions().format() != TableFormat.PARQUET) {
      throw new UsageException(
          "settings 'retention.state-days' and 'retention.fact-days' drop folders of plain Parquet;"
              + " with table.format 'iceberg' set both to 0 and delete old batches in the catalog.");
    }
    if (retentionStateDays() > 0 && window < 31) {
      throw new UsageException(
          "setting 'retention.state-days' needs reconcile.window-days of at least 31 (it is "
              + window
              + "): the state that is kept of each month has to look back over all of it.");
    }
  }

  private void atLeast(Setting<Integer> setting, int least) {
    int value = value(setting);
    if (value < least) {
      throw new UsageException(
          "setting '" + setting.key() + "' is " + value + "; it has to be at least " + least + ".");
    }
  }
}
