package org.tallywire.benchmarks;

import static org.apache.spark.sql.functions.col;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.reconcile.ClaimGroups;
import org.tallywire.pipeline.reconcile.Copies;
import org.tallywire.pipeline.reconcile.CopyOptions;
import org.tallywire.pipeline.reconcile.Staging;
import org.tallywire.pipeline.reconcile.Stories;
import org.tallywire.pipeline.reconcile.StoryOptions;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * How long it takes to look at a window's documents together: the claims of given stories to
 * questions, and all of it (copies, stories, questions); for a number of claims and twice as many,
 * after a warm-up. Given are seconds, and seconds of all cores together, which other programs of
 * the machine disturb less. Twice as long would be linear.
 *
 * <p>From the top of the checkout: {@code ./mvnw -q -Pbenchmark-reconcile -pl jobs/benchmarks -am
 * -DskipTests package -Dbenchmark.claims=100000}.
 */
public final class ReconcileBenchmark {
  private static final int WARM_UP = 10_000;

  private static final List<Table> READ =
      List.of(
          Table.DOCUMENTS,
          Table.SENTENCES,
          Table.ENTITY_MENTIONS,
          Table.TIME_MENTIONS,
          Table.NUMERIC_CLAIMS);

  private static final StructType STORY =
      new StructType().add("story_id", DataTypes.StringType).add("doc_id", DataTypes.StringType);

  private final SparkSession spark;
  private final Path folder;
  private int steps;

  private ReconcileBenchmark(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Seconds by the clock, and of all cores together. */
  private record Time(double wall, double cores) {
    static Time now() {
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return new Time(System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9);
    }

    Time minus(Time begin) {
      return new Time(wall - begin.wall, cores - begin.cores);
    }

    @Override
    public String toString() {
      return "%.1f s (%.1f of all cores)".formatted(wall, cores);
    }
  }

  /** A window that was written, and the times for it. */
  private static final class Window {
    private final InventedNews news;
    private final int claims;
    private final Map<Table, Dataset<Row>> facts = new EnumMap<>(Table.class);
    private Time questions;
    private Time all;

    Window(int claims) {
      this.claims = claims;
      this.news = new InventedNews(claims);
    }
  }

  /**
   * @param arguments how many claims the smaller window has
   */
  public static void main(String[] arguments) throws IOException {
    int claims = Integer.parseInt(arguments[0]);
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    Path folder = Files.createTempDirectory("reconcile");
    new ReconcileBenchmark(spark, folder).run(claims);
    spark.stop();
  }

  private void run(int claims) {
    Window warmUp = written(WARM_UP);
    measure(warmUp);
    List<Window> windows = List.of(written(claims), written(2 * claims));
    windows.forEach(this::measure);
    Window one = windows.get(0);
    Window twice = windows.get(1);
    System.out.printf(
        "twice the claims: questions %.2f times as long (%.2f of all cores), all %.2f (%.2f)%n",
        twice.questions.wall() / one.questions.wall(),
        twice.questions.cores() / one.questions.cores(),
        twice.all.wall() / one.all.wall(),
        twice.all.cores() / one.all.cores());
  }

  private Window written(int claims) {
    Window window = new Window(claims);
    window.news.tables(spark, READ).forEach((table, rows) -> window.facts.put(table, staged(rows)));
    window.facts.computeIfPresent(
        Table.DOCUMENTS,
        (table, rows) -> rows.withColumn(Table.PARTITION_COLUMN, col("published_date")));
    return window;
  }

  private void measure(Window window) {
    Time begin = Time.now();
    long groups = questions(window, given(window));
    window.questions = Time.now().minus(begin);
    begin = Time.now();
    long found = questions(window, stories(window));
    window.all = Time.now().minus(begin);
    System.out.printf(
        "%,d claims: questions %s (%,d groups), all %s (%,d groups)%n",
        window.claims, window.questions, groups, window.all, found);
  }

  private long questions(Window window, Dataset<Row> stories) {
    Dataset<Row> previous =
        spark.createDataFrame(List.<Row>of(), Table.CLAIM_GROUP_MEMBERS.structType());
    return staged(ClaimGroups.of(stories, window.facts, previous))
        .selectExpr("explode(claim_groups)")
        .count();
  }

  private Dataset<Row> given(Window window) {
    InventedNews news = window.news;
    return spark
        .range(0, window.claims / InventedNews.CLAIMS_OF_A_DOCUMENT)
        .as(Encoders.LONG())
        .map(
            (MapFunction<Long, Row>)
                n ->
                    RowFactory.create(
                        "story" + news.story(n.intValue()), InventedNews.docId(n.intValue())),
            Rows.encoder(STORY));
  }

  private Dataset<Row> stories(Window window) {
    Staging staging = (step, rows) -> staged(rows);
    Dataset<Row> documents = window.facts.get(Table.DOCUMENTS);
    Time begin = Time.now();
    Dataset<Row> marked =
        staged(
            Copies.mark(
                documents,
                spark.createDataFrame(List.<Row>of(), Table.DOCUMENTS.structType()),
                CopyOptions.standard(),
                staging));
    window.facts.put(
        Table.DOCUMENTS, marked.withColumn(Table.PARTITION_COLUMN, col("published_date")));
    System.out.printf("%,d claims: copies %s%n", window.claims, Time.now().minus(begin));
    begin = Time.now();
    Dataset<Row> tied =
        staged(
            Stories.tie(
                window.facts,
                spark.createDataFrame(List.<Row>of(), STORY),
                StoryOptions.standard(),
                staging));
    System.out.printf("%,d claims: stories %s%n", window.claims, Time.now().minus(begin));
    return tied.select("story_id", "doc_id");
  }

  private Dataset<Row> staged(Dataset<Row> rows) {
    String path = folder.resolve("step" + steps++).toString();
    rows.write().parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }
}
