package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.lake.StagedBatch;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableWriter;

/** Writes the tables of a batch into its staging folder. */
final class BatchTables {
  /** Tables are small jobs: some at a time keep all cores busy where one alone would not. */
  private static final int AT_ONCE = 4;

  private final SparkSession spark;
  private final StagedBatch batch;
  private final TableWriter writer;

  BatchTables(SparkSession spark, StagedBatch batch, TableWriter writer) {
    this.spark = spark;
    this.batch = batch;
    this.writer = writer;
  }

  /**
   * Writes the tables of facts and of rejected records; gives the number of rows that each has to
   * have.
   *
   * @param documents the rows of {@code documents}
   */
  Map<Table, Long> write(
      Dataset<Row> documents,
      Dataset<Row> facts,
      Dataset<Row> intake,
      FactsAudit audit,
      IntakeTotals totals) {
    Map<Table, Long> rows = new EnumMap<>(audit.rows());
    rows.merge(Table.REJECTED_DOCUMENTS, totals.records() - totals.documents(), Long::sum);
    Map<Table, Dataset<Row>> data = new EnumMap<>(Table.class);
    data.put(Table.DOCUMENTS, documents);
    for (Table table : FactsStage.FACT_TABLES) {
      data.put(table, facts.select(expr("inline(" + table.tableName() + ")")));
    }
    data.put(Table.REJECTED_DOCUMENTS, rejected(facts).unionAll(rejected(intake)));
    inParallel(data, rows, staged("facts"));
    return rows;
  }

  /** Writes tables that were computed from the ones written before. */
  void write(Map<Table, Dataset<Row>> data, Map<Table, Long> rows) {
    inParallel(data, rows, staged("questions"));
  }

  /** About how many bytes each table will have that was made in a step. */
  private Map<Table, Long> staged(String step) {
    Map<String, Long> columns =
        StagedSizes.byColumn(
            spark.sparkContext().hadoopConfiguration(), new Path(batch.work(step)));
    Map<Table, Long> bytes = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      bytes.put(table, columns.getOrDefault(table.tableName(), 0L));
    }
    bytes.merge(Table.DOCUMENTS, columns.getOrDefault("document", 0L), Long::sum);
    return bytes;
  }

  private static Dataset<Row> rejected(Dataset<Row> rows) {
    return rows.where(col("rejected").isNotNull()).select(col("rejected.*"));
  }

  private void inParallel(
      Map<Table, Dataset<Row>> data, Map<Table, Long> rows, Map<Table, Long> bytes) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> writes = new ArrayList<>();
      data.forEach(
          (table, dataset) ->
              writes.add(
                  threads.submit(
                      () ->
                          writer.write(
                              dataset, table, rows.get(table), bytes.get(table), folder(table)))));
      for (Future<?> write : writes) {
        write.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tables were written", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a table could not be written", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Writes the row that says that the batch was published. */
  void writeRun(Row run) {
    writer.write(
        spark.createDataset(List.of(run), Rows.encoder(Table.RUNS.structType())),
        Table.RUNS,
        1,
        0,
        folder(Table.RUNS));
  }

  /** Numbers of rejected records by reason. */
  Map<String, Long> rejectedByReason() {
    Map<String, Long> reasons = new TreeMap<>();
    spark
        .read()
        .schema(Table.REJECTED_DOCUMENTS.structType())
        .parquet(folder(Table.REJECTED_DOCUMENTS))
        .groupBy("reason_code")
        .count()
        .collectAsList()
        .forEach(row -> reasons.put(row.getString(0), row.getLong(1)));
    return reasons;
  }

  /** A row of {@code runs.table_rows}. */
  static StructType tableRowType() {
    return (StructType)
        ((ArrayType)
                Arrays.stream(Table.RUNS.structType().fields())
                    .filter(field -> field.name().equals("table_rows"))
                    .findFirst()
                    .orElseThrow()
                    .dataType())
            .elementType();
  }

  private String folder(Table table) {
    return batch.table(table).toString();
  }
}
