package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.batch.RunReport.ClaimLine;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.ingest.InputException;
import org.tallywire.pipeline.ingest.InputFile;
import org.tallywire.pipeline.ingest.InputFiles;
import org.tallywire.pipeline.lake.BatchReports;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.lake.Publisher;
import org.tallywire.pipeline.lake.StagedBatch;
import org.tallywire.pipeline.report.BatchStory.News;
import org.tallywire.pipeline.report.ReportPage;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.OtherLanguages;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableWriter;

/**
 * One batch, from raw news to published tables. Each step writes what the next one reads into the
 * batch's staging folder; the data is never held in memory and never comes to the driver.
 *
 * <ol>
 *   <li>read and clean the input, once;
 *   <li>decide what is new, a copy, a later version, or known already ({@link DocumentFates});
 *   <li>annotate new documents and extract their facts ({@link FactsStage});
 *   <li>write the tables, check them ({@link BatchChecks}), publish them ({@link Publisher}).
 * </ol>
 */
public final class NightlyRun {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

  private final SparkSession spark;
  private final Settings settings;
  private final NightlyInput input;
  private final LocalDate batchDate;
  private final Annotation annotation;
  private final StepTimes times = new StepTimes();
  private final RunListener listener;

  /**
   * @param input what to read, as {@link #locate} found it
   * @param batchDate names the batch; nothing else depends on it
   * @param listener is told how the run gets on
   */
  public NightlyRun(
      SparkSession spark,
      Settings settings,
      NightlyInput input,
      LocalDate batchDate,
      RunListener listener) {
    this(spark, settings, input, batchDate, listener, NlpAnnotation.of(spark, settings.nlp()));
  }

  NightlyRun(
      SparkSession spark,
      Settings settings,
      NightlyInput input,
      LocalDate batchDate,
      RunListener listener,
      Annotation annotation) {
    this.spark = spark;
    this.settings = settings;
    this.input = input;
    this.batchDate = batchDate;
    this.listener =
        RunListener.all(
            times,
            new RunLabels(spark.sparkContext(), "batch " + batchDate),
            RunMetrics.register(times),
            listener);
    this.annotation = annotation;
  }

  /**
   * Finds the input, reads the user's gazetteers and makes sure that the lake can be written,
   * before anything is started.
   *
   * @throws UsageException for an input or gazetteer that is missing or can't be used, or a lake
   *     that can't be written
   */
  public static NightlyInput locate(Settings settings, Configuration hadoop) {
    NightlyInput found = find(settings, hadoop);
    Lake.toWrite(settings.lakeOptions(), hadoop);
    return found;
  }

  /**
   * Finds the input and reads the user's gazetteers, and leaves the lake alone.
   *
   * @throws UsageException for an input or gazetteer that is missing or can't be used
   */
  public static NightlyInput find(Settings settings, Configuration hadoop) {
    try {
      List<InputFile> found =
          InputFiles.resolve(hadoop, settings.input(), settings.ingest().followLinks());
      return new NightlyInput(found, GazetteerFiles.read(settings.entityGazetteers(), hadoop));
    } catch (InputException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }

  /**
   * Runs the batch and publishes it.
   *
   * @throws UsageException where the lake can't be written
   * @throws org.tallywire.pipeline.lake.LakeInUseException where another run is writing into it
   * @throws IllegalStateException where a check failed, or another run took the lake over; nothing
   *     is published then
   */
  public RunReport run() {
    Instant started = Instant.now();
    Lake lake = Lake.toWrite(settings.lakeOptions(), spark.sparkContext().hadoopConfiguration());
    List<String> notes = new ArrayList<>();
    try (LakeLock lock = lock(lake, notes)) {
      Publisher publisher = new Publisher(lake);
      List<String> recovered = publisher.recover();
      recovered.forEach(listener::note);
      notes.addAll(recovered);
      StagedBatch batch = StagedBatch.of(lake.folder(), batchDate);
      boolean checked = false;
      try {
        RunReport report = stage(lake, batch, started, notes);
        checked = true;
        listener.step("Publishing");
        lock.requireHeld();
        publisher.publish(batch);
        if (!new BatchReports(lake.folder()).has(batchDate)) {
          note(notes, "batch " + batchDate + " has no report.html; the log says why");
        }
        LOG.info("published batch {} as run {}", batchDate, report.runId());
        return report.withSteps(times.steps());
      } finally {
        // What a run that took the lock over has staged is not this one's to delete.
        if (!checked && lock.isHeld()) {
          batch.delete();
        }
      }
    } finally {
      listener.finished();
    }
  }

  private LakeLock lock(Lake lake, List<String> notes) {
    return LakeLock.take(
        lake.folder(),
        "batch " + batchDate,
        settings.lock(),
        note -> {
          notes.add(note);
          listener.note(note);
        });
  }

  private RunReport stage(Lake lake, StagedBatch batch, Instant started, List<String> notes) {
    Dataset<Row> intake = readInput(batch);
    IntakeTotals totals = IntakeTotals.of(intake);
    String runId = ContentId.of("run", batchDate, totals.fingerprint(), configSha256());
    listener.identified(runId);
    LOG.info("read {} records, {} documents", totals.records(), totals.documents());

    if (totals.otherLanguages() > 0) {
      notes.add(OtherLanguages.note(totals.otherLanguages()));
      listener.note(OtherLanguages.note(totals.otherLanguages()));
    }

    listener.step("Comparing with the lake");
    Dataset<Row> fates = decideFates(lake, batch, intake);
    long fresh = fates.where(col("fate").equalTo(DocumentFates.NEW)).count();

    CrossDocumentTables across =
        new CrossDocumentTables(spark, lake, batch, settings.reconcile(), fresh);
    try (ShufflePartitions parts = ShufflePartitions.fit(spark, across.documents())) {
      Dataset<Row> facts = extractFacts(batch, intake, fates, fresh, across);
      return write(
          lake, batch, started, notes, new Read(runId, intake, totals, fresh, facts, across));
    }
  }

  /** What the first half of a run leaves to the second. */
  private record Read(
      String runId,
      Dataset<Row> intake,
      IntakeTotals totals,
      long fresh,
      Dataset<Row> facts,
      CrossDocumentTables across) {}

  private RunReport write(
      Lake lake, StagedBatch batch, Instant started, List<String> notes, Read read) {
    Dataset<Row> facts = read.facts();
    IntakeTotals totals = read.totals();
    CrossDocumentTables across = read.across();
    FactsAudit audit = FactsAudit.of(facts);

    listener.step("Writing tables");
    BatchTables tables =
        new BatchTables(
            spark,
            batch,
            new TableWriter(settings.tablesRowsPerFile(), settings.tablesFileBytes()));
    Dataset<Row> understood = facts.where(col("document").isNotNull()).select(col("document.*"));
    boolean all = audit.rows().get(Table.REJECTED_DOCUMENTS) == 0;
    Dataset<Row> documents =
        across.markCopies(all ? understood : markedAnew(lake, batch, read.intake(), understood));
    Map<Table, Long> rows = tables.write(documents, facts, read.intake(), audit, totals);

    listener.step("Comparing reports");
    Map<Table, Dataset<Row>> compared = across.make(facts);
    rows.putAll(across.count());
    tables.write(compared, rows);
    List<ClaimLine> claims = ClaimHighlights.of(facts, settings.summaryClaims());
    Map<String, Long> reasons = tables.rejectedByReason();

    RecordCounts counts =
        new RecordCounts(
            totals.records(),
            totals.documents() - read.fresh(),
            rows.get(Table.REJECTED_DOCUMENTS),
            rows.get(Table.DOCUMENTS));

    listener.step("Checking");
    new BatchChecks(spark, lake, batch).run(counts, audit, rows);
    tables.writeRun(runRow(read.runId(), started, counts, rows));
    RunReport report =
        new RunReport(
            read.runId(),
            batchDate,
            lake.folder().root().toString(),
            counts,
            reasons,
            byName(rows),
            claims,
            notes,
            times.steps());
    listener.counted(counts, report.tableRows());
    writeReport(lake, batch, started, report);
    batch.markChecked();
    return report;
  }

  /** A page that can't be made is worth a note, and no batch. */
  private void writeReport(Lake lake, StagedBatch batch, Instant started, RunReport report) {
    listener.step("Reporting");
    BatchReports reports = new BatchReports(lake.folder());
    try {
      reports.prepare(batch);
      News news = new NewsFigures(spark, batch).news();
      reports.stage(
          batch, ReportPage.html(ReportStory.of(report, news, started, settings.changed())));
    } catch (IOException | RuntimeException e) {
      LOG.warn("can't make the report of batch {}", batchDate, e);
    }
  }

  private void note(List<String> notes, String message) {
    notes.add(message);
    listener.note(message);
  }

  private Dataset<Row> readInput(StagedBatch batch) {
    listener.step("Reading");
    return batch.keep("intake", BatchIntake.read(spark, input, settings));
  }

  private Dataset<Row> decideFates(Lake lake, StagedBatch batch, Dataset<Row> intake) {
    return batch.keep("fates", BatchIntake.fates(spark, lake, batchDate, intake));
  }

  private Dataset<Row> extractFacts(
      StagedBatch batch,
      Dataset<Row> intake,
      Dataset<Row> fates,
      long fresh,
      CrossDocumentTables across) {
    listener.step("Reading facts");
    Dataset<Row> marks =
        fates
            .where(col("fate").equalTo(DocumentFates.NEW))
            .select("intake_no", "duplicate_of", "duplicate_kind", "supersedes");
    Dataset<Row> documents =
        intake
            .where(col("document").isNotNull())
            .join(marks, "intake_no")
            .select(
                col("document.*"), col("duplicate_of"), col("duplicate_kind"), col("supersedes"))
            .repartition(partitions(fresh), col("doc_id"));
    try (DocumentsDone done = DocumentsDone.watch(spark, listener, fresh)) {
      Dataset<Row> facts =
          FactsStage.extract(
              annotation.annotate(documents), annotation, factOptions(), done.counter());
      return across.identify(
          facts,
          () -> {
            done.close();
            listener.step("Telling who is who");
          });
    }
  }

  /**
   * Documents with the marks that they have without those that were rejected since they were
   * compared: what nobody can read is neither an original nor an earlier version.
   */
  private Dataset<Row> markedAnew(
      Lake lake, StagedBatch batch, Dataset<Row> intake, Dataset<Row> understood) {
    Dataset<Row> left =
        intake.join(
            understood.select(col("doc_id").as("understood_id")),
            col("document.doc_id").equalTo(col("understood_id")),
            "leftsemi");
    Dataset<Row> marks =
        batch
            .keep("fates-left", BatchIntake.fates(spark, lake, batchDate, left))
            .where(col("fate").equalTo(DocumentFates.NEW))
            .select("doc_id", "duplicate_of", "duplicate_kind", "supersedes");
    return understood
        .drop("duplicate_of", "duplicate_kind", "supersedes")
        .join(marks, "doc_id")
        .select(Rows.columns(Table.DOCUMENTS.structType()));
  }

  private Broadcast<FactOptions> factOptions() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .broadcast(
            FactOptions.of(
                settings.granularity(),
                input.gazetteers(),
                settings.concepts(),
                settings.questions()));
  }

  /** The settings that decide what rows are written, with what the user's gazetteers say. */
  private String configSha256() {
    return input.gazetteers().isEmpty()
        ? settings.sha256()
        : ContentId.sha256(settings.sha256() + GazetteerFiles.fingerprint(input.gazetteers()));
  }

  private int partitions(long documents) {
    if (settings.batchPartitions() > 0) {
      return settings.batchPartitions();
    }
    int perPartition = settings.batchDocumentsPerPartition();
    long bySize = (documents + perPartition - 1) / perPartition;
    long byCores = Math.min(documents, spark.sparkContext().defaultParallelism());
    return (int) Math.max(1, Math.min(100_000, Math.max(bySize, byCores)));
  }

  private Row runRow(String runId, Instant started, RecordCounts counts, Map<Table, Long> rows) {
    StructType tableRow = BatchTables.tableRowType();
    List<Row> tableRows = new ArrayList<>();
    rows.forEach(
        (table, n) ->
            tableRows.add(
                new RowBuilder("table_rows", tableRow)
                    .set("table", table.tableName())
                    .set("rows", n)
                    .build()));
    return Table.RUNS
        .row()
        .set("run_id", runId)
        .set("started_at", started)
        .set("ended_at", Instant.now())
        .set("status", "published")
        .set("version", ProgramVersion.current())
        .set("config_sha256", configSha256())
        .set("input", String.join(" ", settings.input()))
        .set("records_in", counts.in())
        .set("records_skipped", counts.skipped())
        .set("records_rejected", counts.rejected())
        .set("records_out", counts.out())
        .set("table_rows", Rows.seq(tableRows))
        .build();
  }

  private static Map<String, Long> byName(Map<Table, Long> rows) {
    Map<String, Long> byName = new LinkedHashMap<>();
    new EnumMap<>(rows).forEach((table, n) -> byName.put(table.tableName(), n));
    return byName;
  }
}
