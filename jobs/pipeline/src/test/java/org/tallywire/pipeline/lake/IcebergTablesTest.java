package org.tallywire.pipeline.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/** Tables in Iceberg: what readers and other writers meet, and what is left after a crash. */
class IcebergTablesTest {
  private static final LocalDate MONDAY = LocalDate.of(2021, 12, 6);
  private static final LocalDate TUESDAY = LocalDate.of(2021, 12, 7);
  private static final List<Table> TABLES = List.of(Table.STORY_DOCUMENTS, Table.RUNS);

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @AfterEach
  void plugIn() {
    DyingFileSystem.LEFT.set(Integer.MAX_VALUE);
  }

  @Test
  void everyTableIsReadAsItsResourceHasIt() {
    Lake lake = lake("writer");
    publish(lake, MONDAY, "first", Arrays.asList(Table.values()));

    for (Table table : Table.values()) {
      Dataset<Row> rows = lake.tables().read(spark, table, List.of(MONDAY));
      assertThat(withComments(rows.schema()))
          .as(table.tableName())
          .isEqualTo(withComments(table.publishedType()));
      assertThat(rows.drop(Table.PARTITION_COLUMN).collectAsList())
          .as(table.tableName())
          .containsExactlyInAnyOrder(
              StagedRows.row(table, "first 1"), StagedRows.row(table, "first 2"));
      assertThat(lake.tables().bytes(table, List.of(MONDAY))).isPositive();
      assertThat(lake.tables().bytes(table, List.of(TUESDAY))).isZero();
    }
    assertThat(lake.folder().list(lake.folder().staging())).isEmpty();
  }

  @Test
  void aBatchThatIsRunAgainReplacesItselfAlone() {
    Lake lake = lake("writer");
    publish(lake, MONDAY, "old", TABLES);
    publish(lake, TUESDAY, "other", TABLES);

    publish(lake, MONDAY, "new", TABLES);

    assertThat(lake.tables().batchDates(Table.STORY_DOCUMENTS)).containsExactly(MONDAY, TUESDAY);
    assertThat(marks(lake, Table.STORY_DOCUMENTS, MONDAY, TUESDAY))
        .containsExactly("new 1", "new 2", "other 1", "other 2");
  }

  @Test
  void aBatchThatIsRunAgainReplacesItselfWhereEachTableIsOneFile() {
    Lake lake = lake("writer");
    for (String mark : List.of("old", "new")) {
      StagedBatch batch = StagedBatch.of(lake.folder(), MONDAY);
      for (Table table : TABLES) {
        StagedRows.write(batch, table, List.of(StagedRows.row(table, mark)));
      }
      batch.markChecked();
      new Publisher(lake).publish(batch);
    }

    assertThat(marks(lake, Table.STORY_DOCUMENTS, MONDAY)).containsExactly("new");
  }

  @Test
  void aTableWithoutRowsHasTheBatchToo() {
    Lake lake = lake("writer");
    for (int time = 0; time < 2; time++) {
      StagedBatch batch = StagedBatch.of(lake.folder(), MONDAY);
      StagedRows.write(batch, Table.STORY_DOCUMENTS, List.of());
      batch.markChecked();
      new Publisher(lake).publish(batch);
    }
    assertThat(lake.tables().batchDates(Table.STORY_DOCUMENTS)).containsExactly(MONDAY);
    publish(lake, MONDAY, "some", TABLES);
    assertThat(marks(lake, Table.STORY_DOCUMENTS, MONDAY)).containsExactly("some 1", "some 2");
    assertThat(lake.tables().batchDates(Table.CLAIM_LINKS)).isEmpty();
    assertThat(lake.tables().read(spark, Table.CLAIM_LINKS, List.of()).count()).isZero();
  }

  @Test
  void whoReadsWhileABatchIsReplacedFinishesWithTheOldRows() {
    Lake lake = lake("writer");
    publish(lake, MONDAY, "old", TABLES);
    Dataset<Row> open = lake.tables().read(spark, Table.STORY_DOCUMENTS, List.of(MONDAY));
    var rows = open.select("story_id").orderBy("story_id").toLocalIterator();
    String first = rows.next().getString(0);

    publish(lake, MONDAY, "new", TABLES);

    assertThat(List.of(first, rows.next().getString(0))).containsExactly("old 1", "old 2");
    assertThat(open.where("story_id like 'old%'").count()).isEqualTo(2);
    assertThat(marks(lake, Table.STORY_DOCUMENTS, MONDAY)).containsExactly("new 1", "new 2");
  }

  @Test
  void writersOfDifferentBatchesAllSucceed() throws Exception {
    int writers = 3;
    List<Lake> lakes = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      lakes.add(lake("writer-" + i));
      StagedRows.stage(lakes.get(i).folder(), MONDAY.plusDays(i), "night " + i, TABLES);
    }
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (Lake lake : lakes) {
        runs.add(threads.submit(() -> new Publisher(lake).recover()));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
    for (Table table : TABLES) {
      assertThat(lakes.get(0).tables().batchDates(table))
          .containsExactly(MONDAY, TUESDAY, TUESDAY.plusDays(1));
    }
    assertThat(marks(lakes.get(0), Table.STORY_DOCUMENTS, MONDAY, TUESDAY, TUESDAY.plusDays(1)))
        .hasSize(2 * writers);
  }

  @Test
  void twoWritersOfOneBatchNoticeEachOther() {
    Lake one = lake("writer-1");
    Lake other = lake("writer-2");
    publish(one, TUESDAY, "before", TABLES);
    IcebergCatalog catalog = catalog(one);
    StagedBatch batch = StagedRows.stage(one.folder(), MONDAY, "one", TABLES);
    Publication publication = Publication.of(batch, one.folder());
    IcebergCommits commits = new IcebergCommits(publication);
    IcebergTable runs = catalog.orCreate(Table.RUNS);
    IcebergTable stories = catalog.orCreate(Table.STORY_DOCUMENTS);
    commits.withdraw(runs);

    publish(other, MONDAY, "other", TABLES);

    IcebergFiles files = new IcebergFiles(one.folder().files());
    assertThatThrownBy(() -> commits.replace(stories, files.bring(publication, batch, stories)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another writer published batch 2021-12-06");
    assertThat(marks(other, Table.STORY_DOCUMENTS, MONDAY)).containsExactly("other 1", "other 2");
    assertThat(marks(other, Table.RUNS, MONDAY)).containsExactly("other 1", "other 2");

    new Publisher(one).publish(batch);
    assertThat(marks(other, Table.STORY_DOCUMENTS, MONDAY)).containsExactly("one 1", "one 2");
  }

  @Test
  void aPublicationThatIsCutOffAtAnyRenameIsFinishedByTheNextRun() {
    Lake lake = lake("writer");
    boolean finished = false;
    int cuts = 0;
    while (!finished) {
      publish(lake, MONDAY, "old", TABLES);
      StagedBatch batch = StagedRows.stage(lake.folder(), MONDAY, "new", TABLES);
      DyingFileSystem.LEFT.set(cuts++);
      try {
        new Publisher(lake).publish(batch);
        finished = true;
      } catch (RuntimeException e) {
        DyingFileSystem.LEFT.set(Integer.MAX_VALUE);
        List<String> runs = marks(lake, Table.RUNS, MONDAY);
        List<String> stories = marks(lake, Table.STORY_DOCUMENTS, MONDAY);
        assertThat(stories).as("after %s renames", cuts).isIn(two("old"), two("new"));
        assertThat(runs).as("after %s renames", cuts).isIn(List.of(), stories);
        Lake next = lake("writer");
        assertThat(new Publisher(next).recover()).hasSize(1);
      }
      DyingFileSystem.LEFT.set(Integer.MAX_VALUE);
      assertThat(marks(lake, Table.RUNS, MONDAY)).isEqualTo(two("new"));
      assertThat(marks(lake, Table.STORY_DOCUMENTS, MONDAY)).isEqualTo(two("new"));
      assertThat(lake.folder().list(lake.folder().staging())).isEmpty();
    }
    // The list of files, three commits and at least a file for each table.
    assertThat(cuts).isGreaterThan(6);
  }

  @Test
  void aCatalogThatCannotBeUsedIsNamed() {
    assertThatThrownBy(() -> lake("writer", Map.of("table.catalog.io-impl", "no.such.Class")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("table.catalog")
        .hasMessageContaining("FileIO");
    assertThatThrownBy(
            () -> Lake.toRead(settings("nobody", Map.of()).lakeOptions(), new Configuration()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("holds no lake");
  }

  private static List<String> two(String mark) {
    return List.of(mark + " 1", mark + " 2");
  }

  private static List<String> withComments(StructType type) {
    List<String> fields = new ArrayList<>();
    for (StructField field : type.fields()) {
      fields.add(
          field.name()
              + " "
              + field.dataType().catalogString()
              + (field.nullable() ? "? " : " ")
              + field.getComment().get());
    }
    return fields;
  }

  private List<String> marks(Lake lake, Table table, LocalDate... dates) {
    String column = table == Table.RUNS ? "version" : "story_id";
    return lake.tables().read(spark, table, List.of(dates)).select(column).collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  private static void publish(Lake lake, LocalDate date, String mark, List<Table> tables) {
    new Publisher(lake).publish(StagedRows.stage(lake.folder(), date, mark, tables));
  }

  private IcebergCatalog catalog(Lake lake) {
    return IcebergCatalog.open(
        settings("writer-1", Map.of()).lakeOptions().catalog(), lake.folder(), hadoop());
  }

  private Lake lake(String writer) {
    return lake(writer, Map.of());
  }

  private Lake lake(String writer, Map<String, String> more) {
    return Lake.toWrite(settings(writer, more).lakeOptions(), hadoop());
  }

  /** Each writer has a folder of its own, and all have one warehouse. */
  private Settings settings(String writer, Map<String, String> more) {
    Map<String, String> options = new java.util.HashMap<>(more);
    options.put("lake", folder.resolve(writer).toString());
    options.put("table.format", "iceberg");
    options.put(
        "table.catalog.name", "test_" + folder.getFileName().toString().replaceAll("\\W", "_"));
    options.put("table.catalog.warehouse", folder.resolve("warehouse").toUri().toString());
    return Settings.of(options);
  }

  private static Configuration hadoop() {
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.file.impl", DyingFileSystem.class.getName());
    hadoop.setBoolean("fs.file.impl.disable.cache", true);
    return hadoop;
  }

  /** The file system of a machine that loses power after so many renames, whoever makes them. */
  public static final class DyingFileSystem extends RawLocalFileSystem {
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
        throws IOException {
      if (LEFT.get() != Integer.MAX_VALUE && LEFT.getAndDecrement() <= 0) {
        // Nothing that Iceberg would try again after: the power is gone.
        throw new IllegalStateException("pulled the plug");
      }
      return super.rename(from, to);
    }

    @Override
    public void initialize(URI uri, Configuration hadoop) throws IOException {
      super.initialize(uri, hadoop);
      setConf(hadoop);
    }
  }
}
