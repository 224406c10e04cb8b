package org.tallywire.pipeline.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.pipeline.ingest.IngestOptions;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.reconcile.CopyOptions;
import org.tallywire.pipeline.reconcile.ReconcileOptions;
import org.tallywire.pipeline.reconcile.StoryOptions;

/**
 * Every setting there is. What each means stands in {@code conf/tallywire.conf}, which a test keeps
 * equal to this list, defaults included.
 */
public final class SettingKeys {
  public static final Setting<List<String>> INPUT =
      Setting.list("input", List.of("data/sample-corpus"));
  public static final Setting<String> LAKE = Setting.text("lake", "lake");

  public static final Setting<Map<String, String>> INGEST_FIELDS =
      Setting.map("ingest.fields", Map.of()).shapingRows();
  public static final Setting<Integer> INGEST_MAX_DOCUMENT_BYTES =
      Setting.number("ingest.max-document-bytes", IngestOptions.DEFAULT_MAX_DOCUMENT_BYTES)
          .shapingRows();
  public static final Setting<Integer> INGEST_MAX_PAGE_BYTES =
      Setting.number("ingest.max-page-bytes", IngestOptions.DEFAULT_MAX_PAGE_BYTES).shapingRows();
  public static final Setting<Long> INGEST_PARTITION_BYTES =
      Setting.bigNumber("ingest.partition-bytes", IngestOptions.DEFAULT_PARTITION_BYTES);

  public static final Setting<Integer> INGEST_MAX_INFLATION =
      Setting.number("ingest.max-inflation", IngestOptions.DEFAULT_MAX_INFLATION).shapingRows();
  public static final Setting<Boolean> INGEST_FOLLOW_LINKS =
      Setting.flag("ingest.follow-links", false).shapingRows();

  public static final Setting<String> NLP_PIPELINE =
      Setting.text("nlp.pipeline", "built-in").shapingRows();
  public static final Setting<String> NLP_NAMES =
      Setting.text("nlp.names", "accurate").shapingRows();
  public static final Setting<String> NLP_MODELS =
      Setting.text("nlp.models", NlpOptions.DEFAULT_MODELS);

  /** What is in the lists shapes rows, and not where they lie: a run adds it to its identity. */
  public static final Setting<List<String>> ENTITIES_GAZETTEERS =
      Setting.list("entities.gazetteers", List.of());

  public static final Setting<String> CLAIMS_CONCEPTS =
      Setting.text("claims.concepts", "accurate").shapingRows();
  public static final Setting<String> CLAIMS_QUESTIONS =
      Setting.text("claims.questions", "accurate").shapingRows();
  public static final Setting<Double> CLAIMS_ABOUT_STEP_SHARE =
      Setting.share("claims.about-step-share", Granularity.STANDARD.stepShare()).shapingRows();
  public static final Setting<Double> CLAIMS_ABOUT_VALUE_SHARE =
      Setting.share("claims.about-value-share", Granularity.STANDARD.valueShare()).shapingRows();

  public static final Setting<Integer> BATCH_PARTITIONS = Setting.number("batch.partitions", 0);
  public static final Setting<Integer> BATCH_DOCUMENTS_PER_PARTITION =
      Setting.number("batch.documents-per-partition", 250);
  public static final Setting<Integer> RECONCILE_WINDOW_DAYS =
      Setting.number("reconcile.window-days", 365).shapingRows();
  public static final Setting<Integer> RECONCILE_COPIES_MIN_WORDS =
      Setting.number("reconcile.copies.min-words", CopyOptions.DEFAULT_MIN_WORDS).shapingRows();
  public static final Setting<Double> RECONCILE_COPIES_RESEMBLANCE =
      Setting.share("reconcile.copies.resemblance", CopyOptions.DEFAULT_RESEMBLANCE).shapingRows();
  public static final Setting<Double> RECONCILE_COPIES_CONTAINMENT =
      Setting.share("reconcile.copies.containment", CopyOptions.DEFAULT_CONTAINMENT).shapingRows();
  public static final Setting<Integer> RECONCILE_STORIES_NEAR_DAYS =
      Setting.number("reconcile.stories.near-days", StoryOptions.DEFAULT_NEAR_DAYS).shapingRows();
  public static final Setting<Integer> RECONCILE_STORIES_FAR_DAYS =
      Setting.number("reconcile.stories.far-days", StoryOptions.DEFAULT_FAR_DAYS).shapingRows();
  public static final Setting<Double> RECONCILE_STORIES_THRESHOLD =
      Setting.share("reconcile.stories.threshold", StoryOptions.DEFAULT_THRESHOLD).shapingRows();
  public static final Setting<Integer> RECONCILE_SMALL_WINDOW =
      Setting.number("reconcile.small-window", ReconcileOptions.DEFAULT_SMALL_WINDOW);
  public static final Setting<Integer> TABLES_ROWS_PER_FILE =
      Setting.number("tables.rows-per-file", 500_000);
  public static final Setting<Long> TABLES_FILE_BYTES =
      Setting.bigNumber("tables.file-bytes", 134_217_728L);

  public static final Setting<Integer> LOCK_WAIT_MINUTES =
      Setting.number("lock.wait-minutes", (int) LockOptions.STANDARD.patience().toMinutes());
  public static final Setting<Integer> LOCK_STALE_MINUTES =
      Setting.number("lock.stale-minutes", (int) LockOptions.STANDARD.staleAfter().toMinutes());
  public static final Setting<Integer> RETENTION_STATE_DAYS =
      Setting.number("retention.state-days", 0);
  public static final Setting<Integer> RETENTION_FACT_DAYS =
      Setting.number("retention.fact-days", 0);

  public static final Setting<String> TABLE_FORMAT = Setting.text("table.format", "parquet");
  public static final Setting<Map<String, String>> TABLE_CATALOG =
      Setting.deepMap("table.catalog", Map.of());

  public static final Setting<Integer> SUMMARY_CLAIMS = Setting.number("summary.claims", 8);
  public static final Setting<Integer> PROGRESS_SECONDS = Setting.number("progress.seconds", 10);
  public static final Setting<String> PROGRESS_FORMAT = Setting.text("progress.format", "text");
  public static final Setting<String> METRICS_TEXTFILE = Setting.text("metrics.textfile", "");

  public static final Setting<String> SPARK_MASTER = Setting.text("spark-master", "local[*]");
  public static final Setting<Map<String, String>> SPARK = Setting.map("spark", Map.of());

  private static final List<Setting<?>> ALL =
      List.of(
          INPUT,
          LAKE,
          INGEST_FIELDS,
          INGEST_MAX_DOCUMENT_BYTES,
          INGEST_MAX_PAGE_BYTES,
          INGEST_PARTITION_BYTES,
          INGEST_MAX_INFLATION,
          INGEST_FOLLOW_LINKS,
          NLP_PIPELINE,
          NLP_NAMES,
          NLP_MODELS,
          ENTITIES_GAZETTEERS,
          CLAIMS_CONCEPTS,
          CLAIMS_QUESTIONS,
          CLAIMS_ABOUT_STEP_SHARE,
          CLAIMS_ABOUT_VALUE_SHARE,
          BATCH_PARTITIONS,
          BATCH_DOCUMENTS_PER_PARTITION,
          RECONCILE_WINDOW_DAYS,
          RECONCILE_COPIES_MIN_WORDS,
          RECONCILE_COPIES_RESEMBLANCE,
          RECONCILE_COPIES_CONTAINMENT,
          RECONCILE_STORIES_NEAR_DAYS,
          RECONCILE_STORIES_FAR_DAYS,
          RECONCILE_STORIES_THRESHOLD,
          RECONCILE_SMALL_WINDOW,
          TABLES_ROWS_PER_FILE,
          TABLES_FILE_BYTES,
          LOCK_WAIT_MINUTES,
          LOCK_STALE_MINUTES,
          RETENTION_STATE_DAYS,
          RETENTION_FACT_DAYS,
          TABLE_FORMAT,
          TABLE_CATALOG,
          SUMMARY_CLAIMS,
          PROGRESS_SECONDS,
          PROGRESS_FORMAT,
          METRICS_TEXTFILE,
          SPARK_MASTER,
          SPARK);

  private SettingKeys() {}

  /** All settings, in the order of the settings file. */
  public static List<Setting<?>> all() {
    return ALL;
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    ALL.forEach(setting -> names.add(setting.key()));
    return names;
  }

  /**
   * @throws UsageException where no setting has the key
   */
  static void check(String key, String origin) {
    for (Setting<?> setting : ALL) {
      if (key.equals(setting.key()) || setting.isMap() && key.startsWith(setting.key() + ".")) {
        return;
      }
    }
    throw new UsageException(
        "unknown setting '" + key + "' in " + origin + NearestName.hint(key, names()));
  }
}
