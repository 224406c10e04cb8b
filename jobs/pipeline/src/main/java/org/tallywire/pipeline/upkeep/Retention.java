package org.tallywire.pipeline.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.lake.Publisher;
import org.tallywire.pipeline.lake.StagedBatch;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableWriter;

/**
 * Drops what a {@link RetentionPolicy} finds too old. The batch's row of {@code runs} stays, and
 * says first what is dropped; then the folders go, each by one rename. What a crash leaves of it
 * the next call finishes.
 */
public final class Retention {
  private final SparkSession spark;
  private final Lake lake;
  private final RetentionPolicy policy;

  /**
   * @param lake to read; to write where {@link #drop} is called
   */
  public Retention(SparkSession spark, Lake lake, RetentionPolicy policy) {
    this.spark = spark;
    this.lake = lake;
    this.policy = policy;
  }

  /**
   * What would be dropped.
   *
   * @return tables by batch, ascending
   */
  public Map<LocalDate, Set<Table>> due() {
    Map<LocalDate, Set<Table>> due = new TreeMap<>();
    List<LocalDate> gone = policy.facts(lake.tables().batchDates(Table.DOCUMENTS));
    TreeMap<LocalDate, Instant> states = states();
    policy.states(states).forEach(batch -> due.put(batch, there(batch, true)));
    gone.forEach(batch -> due.put(batch, there(batch, false)));
    due.values().removeIf(Set::isEmpty);
    return due;
  }

  /**
   * Drops.
   *
   * @param due as {@link #due} gave it
   * @param lock of the lake
   * @throws IllegalStateException where another run took the lake over; nothing more is dropped
   *     then
   */
  public void drop(Map<LocalDate, Set<Table>> due, LakeLock lock) {
    lock.requireHeld();
    lake.folder().clearRetired();
    due.forEach(
        (batch, tables) -> {
          lock.requireHeld();
          tell(batch, tables);
          inOrder(tables).forEach(table -> lake.folder().retire(table, batch));
        });
    lake.folder().clearRetired();
  }

  /** The tables by which {@link #due} finds what is left go last, so that nothing is forgotten. */
  static List<Table> inOrder(Set<Table> tables) {
    return tables.stream()
        .sorted(
            Comparator.comparing((Table table) -> table == Table.DOCUMENTS)
                .thenComparing(table -> table == Table.CLAIM_GROUPS)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The tables that the batch has, of those that go. */
  private Set<Table> there(LocalDate batch, boolean statesAlone) {
    Set<Table> tables = EnumSet.noneOf(Table.class);
    for (Table table : Table.values()) {
      if (table != Table.RUNS
          && (table.schema().state() || !statesAlone)
          && lake.tables().batchDates(table).contains(batch)) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** When each state was made, as its run says; without a run nothing can be dropped. */
  private TreeMap<LocalDate, Instant> states() {
    List<LocalDate> dates = lake.tables().batchDates(Table.CLAIM_GROUPS);
    TreeMap<LocalDate, Instant> states = new TreeMap<>();
    // A row a night.
    for (Row run :
        lake.tables()
            .read(spark, Table.RUNS, lake.tables().batchDates(Table.RUNS))
            .select(
                functions.col(Table.PARTITION_COLUMN).cast("string"),
                functions.unix_micros(functions.col("started_at")))
            .collectAsList()) {
      LocalDate batch = LocalDate.parse(run.getString(0));
      if (dates.contains(batch)) {
        states.put(batch, Instant.EPOCH.plusNanos(run.getLong(1) * 1000));
      }
    }
    return states;
  }

  /** Writes the batch's row of {@code runs} anew. */
  private void tell(LocalDate date, Set<Table> tables) {
    StagedBatch batch = StagedBatch.of(lake.folder(), date);
    Dataset<Row> runs =
        lake.tables().read(spark, Table.RUNS, List.of(date)).drop(Table.PARTITION_COLUMN);
    String[] names = tables.stream().map(Table::tableName).toArray(String[]::new);
    Dataset<Row> told =
        runs.withColumn(
            "dropped_tables",
            functions.array_sort(
                functions.array_union(
                    functions.coalesce(
                        functions.col("dropped_tables"), functions.array().cast("array<string>")),
                    functions.array(
                        Arrays.stream(names)
                            .map(functions::lit)
                            .toArray(org.apache.spark.sql.Column[]::new)))));
    new TableWriter(1, 1)
        .write(told.limit(1), Table.RUNS, 1, 0, batch.table(Table.RUNS).toString());
    batch.markChecked();
    new Publisher(lake).publish(batch);
  }
}
