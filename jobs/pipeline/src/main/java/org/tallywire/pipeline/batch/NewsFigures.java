package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.tallywire.pipeline.ask.QuestionWords;
import org.tallywire.pipeline.lake.StagedBatch;
import org.tallywire.pipeline.report.BatchStory.Dispute;
import org.tallywire.pipeline.report.BatchStory.News;
import org.tallywire.pipeline.report.Count;
import org.tallywire.pipeline.tables.Table;

/**
 * Counts for the report what a staged batch brings. Spark counts; what comes to the driver is at
 * most {@link #OUTLETS} outlets, {@link #DAYS} days, a few kinds and verdicts and {@link #DISPUTES}
 * disputes, however large the batch is.
 */
final class NewsFigures {
  static final int OUTLETS = 20;
  static final int DAYS = 62;
  private static final int DISPUTES = 10;

  /** Longer names are cut, so that no name can weigh on the driver. */
  private static final int NAME_LENGTH = 120;

  private static final String EARLIER = "earlier";
  private static final String LATER = "later";
  private static final String UNDATED = "no date";
  private static final String UNKNOWN_OUTLET = "outlet not known";

  private final SparkSession spark;
  private final StagedBatch batch;

  NewsFigures(SparkSession spark, StagedBatch batch) {
    this.spark = spark;
    this.batch = batch;
  }

  News news() {
    Map<String, List<Row>> counted = new HashMap<>();
    for (Row row : counts().collectAsList()) {
      counted.computeIfAbsent(row.getString(0), key -> new ArrayList<>()).add(row);
    }
    List<Count> verdicts = counts(counted, "verdict");
    boolean disputed = verdicts.stream().anyMatch(v -> v.label().equals("dispute"));
    return new News(
        withRest(counted.getOrDefault("outlet", List.of())),
        days(counts(counted, "day")),
        counts(counted, "kind"),
        verdicts,
        disputed ? disputes() : List.of());
  }

  /** All counts in one job: what is counted, by what, how many, and of how many in all. */
  private Dataset<Row> counts() {
    Dataset<Row> documents = staged(Table.DOCUMENTS);
    Dataset<Row> keys =
        keys(documents, "outlet", outlet())
            .unionAll(keys(documents, "day", day()))
            .unionAll(keys(staged(Table.NUMERIC_CLAIMS), "kind", col("kind")))
            .unionAll(keys(staged(Table.CLAIM_GROUPS), "verdict", col("verdict")));
    return keys.groupBy("of", "key")
        .agg(count(lit(1)).as("rows"))
        .select(
            col("of"),
            col("key"),
            col("rows"),
            sum("rows").over(Window.partitionBy("of")).as("all"),
            count(lit(1)).over(Window.partitionBy("of")).as("keys"),
            row_number()
                .over(Window.partitionBy("of").orderBy(col("rows").desc(), col("key")))
                .as("place"))
        .where(col("of").notEqual("outlet").or(col("place").leq(OUTLETS)))
        .orderBy("of", "place");
  }

  private static Dataset<Row> keys(Dataset<Row> rows, String of, Column key) {
    return rows.select(lit(of).as("of"), key.as("key"));
  }

  private static Column outlet() {
    return when(
            col("publisher").isNotNull().and(col("publisher").notEqual("")),
            substring(col("publisher"), 1, NAME_LENGTH))
        .otherwise(UNKNOWN_OUTLET);
  }

  /** The days up to the batch date by themselves, all others together. */
  private Column day() {
    LocalDate last = batch.batchDate();
    Column published = col("published_date");
    return when(published.isNull(), UNDATED)
        .when(published.lt(lit(first(last).toString()).cast("date")), EARLIER)
        .when(published.gt(lit(last.toString()).cast("date")), LATER)
        .otherwise(published.cast("string"));
  }

  private static LocalDate first(LocalDate last) {
    return last.minusDays(DAYS - 1L);
  }

  private static List<Count> counts(Map<String, List<Row>> counted, String of) {
    return counted.getOrDefault(of, List.of()).stream()
        .map(row -> Count.of(row.getString(1), row.getLong(2)))
        .toList();
  }

  private static List<Count> withRest(List<Row> outlets) {
    List<Count> shown = new ArrayList<>();
    long rest = outlets.isEmpty() ? 0 : outlets.get(0).getLong(3);
    for (Row outlet : outlets) {
      shown.add(Count.of(outlet.getString(1), outlet.getLong(2)));
      rest -= outlet.getLong(2);
    }
    if (rest > 0) {
      shown.add(Count.rest(outlets.get(0).getLong(4) - OUTLETS + " others", rest));
    }
    return shown;
  }

  /** Every day between the first and the last that has documents, and what lies outside. */
  private static List<Count> days(List<Count> counted) {
    Map<String, Long> byDay = new TreeMap<>();
    counted.forEach(count -> byDay.put(count.label(), count.value()));
    List<Count> earlier = rest(EARLIER, byDay);
    List<Count> outside = new ArrayList<>(rest(LATER, byDay));
    outside.addAll(rest(UNDATED, byDay));
    List<Count> days = new ArrayList<>(earlier);
    List<LocalDate> named = byDay.keySet().stream().map(LocalDate::parse).toList();
    if (!named.isEmpty()) {
      named
          .get(0)
          .datesUntil(named.get(named.size() - 1).plusDays(1))
          .map(day -> Count.of(day.toString(), byDay.getOrDefault(day.toString(), 0L)))
          .forEach(days::add);
    }
    days.addAll(outside);
    return days;
  }

  private static List<Count> rest(String label, Map<String, Long> byDay) {
    Long rest = byDay.remove(label);
    return rest == null ? List.of() : List.of(Count.rest(label, rest));
  }

  private List<Dispute> disputes() {
    return staged(Table.CLAIM_GROUPS)
        .where(col("verdict").equalTo("dispute"))
        .orderBy(col("independent_source_count").desc(), col("claim_count").desc(), col("group_id"))
        .limit(DISPUTES)
        .collectAsList()
        .stream()
        .map(NewsFigures::dispute)
        .toList();
  }

  private static Dispute dispute(Row row) {
    return new Dispute(
        QuestionWords.of(row),
        row.getAs("low"),
        row.getAs("best"),
        row.getAs("high"),
        row.getAs("unit"),
        row.<Long>getAs("claim_count"),
        row.<Long>getAs("independent_source_count"),
        row.getAs("group_id"));
  }

  private Dataset<Row> staged(Table table) {
    return spark.read().schema(table.structType()).parquet(batch.table(table).toString());
  }
}
