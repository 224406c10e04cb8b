package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.Rows;

class DocumentFatesTest {
  private static final LocalDate BATCH = LocalDate.of(2021, 12, 6);

  private static final StructType KEYS =
      new StructType()
          .add("intake_no", DataTypes.LongType)
          .add("doc_id", DataTypes.StringType)
          .add("uri", DataTypes.StringType)
          .add("content_sha256", DataTypes.StringType)
          .add("moment", DataTypes.TimestampType)
          .add("version_moment", DataTypes.TimestampType)
          .add("metadata_hash", DataTypes.LongType);

  private static final StructType LAKE =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("uri", DataTypes.StringType)
          .add("content_sha256", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("published_date", DataTypes.DateType)
          .add("duplicate_of", DataTypes.StringType)
          .add("batch_date", DataTypes.DateType);

  private final List<Row> batch = new ArrayList<>();
  private final List<Row> lake = new ArrayList<>();

  @Test
  void aDocumentThatTheLakeHasIsSkipped() {
    inLake("a", "x", 5, null);
    inBatch("a", "x", 8);
    inBatch("b", "y", 8);

    assertThat(fates()).containsEntry("a/x", "in-lake").containsEntry("b/y", "new");
  }

  @Test
  void aDocumentThatTheBatchHoldsTwiceIsKeptOnce() {
    inBatch("a", "x", 8);
    inBatch("a", "x", 8);

    assertThat(decide().where("fate = 'new'").count()).isEqualTo(1);
    assertThat(decide().where("fate = 'repeated'").count()).isEqualTo(1);
  }

  @Test
  void equalContentPointsToTheEarliestPublished() {
    inBatch("late", "x", 9);
    inBatch("early", "x", 7);
    inBatch("undated", "x", null);
    inBatch("alone", "y", 8);

    assertThat(column("duplicate_of"))
        .containsEntry("late/x", "early/x")
        .containsEntry("undated/x", "early/x")
        .containsEntry("early/x", null)
        .containsEntry("alone/y", null);
    assertThat(column("duplicate_kind"))
        .containsEntry("late/x", "exact")
        .containsEntry("early/x", null);
  }

  @Test
  void theUriDecidesWhereTheTimeIsTheSame() {
    inBatch("b", "x", 8);
    inBatch("a", "x", 8);

    assertThat(column("duplicate_of")).containsEntry("b/x", "a/x").containsEntry("a/x", null);
  }

  @Test
  void whatTheLakeHasIsTheOriginalOfWhatComesIn() {
    inLake("z", "x", 5, null);
    inLake("y", "x", 5, "z/x");
    inBatch("a", "x", 1);

    assertThat(column("duplicate_of")).containsEntry("a/x", "z/x");
  }

  @Test
  void anOriginalStaysOneWhenItsBatchIsRunAgainAndLaterBatchesPointToIt() {
    inLake("later", "x", 7, "original/x");
    inBatch("earlier-uri", "x", 8);
    inBatch("original", "x", 8);

    assertThat(column("duplicate_of"))
        .containsEntry("original/x", null)
        .containsEntry("earlier-uri/x", "original/x");
  }

  @Test
  void aChangedDocumentSupersedesTheVersionBeforeIt() {
    inLake("a", "v1", 3, null);
    inLake("a", "v2", 5, null);
    inLake("a", "v9", 7, null);
    inBatch("a", "v3", 8);
    inBatch("a", "v4", 9);
    inBatch("b", "v1b", 9);

    assertThat(column("supersedes"))
        .containsEntry("a/v3", "a/v2")
        .containsEntry("a/v4", "a/v3")
        .containsEntry("b/v1b", null);
  }

  @Test
  void aVersionThatStatesItsDayAloneIsEarlierThanThoseWithAnHourOfThatDay() {
    inLake("a", "hourly", 5, null, Instant.parse("2021-12-05T09:00:00Z"));
    inLake("a", "daily", 5, null);
    inBatch("a", "later", 8);
    inBatch("b", "hourly", 8);
    inBatchByDay("b", "daily");

    assertThat(column("supersedes"))
        .containsEntry("a/later", "a/hourly")
        .containsEntry("b/hourly", "b/daily")
        .containsEntry("b/daily", null);
  }

  /** A document of another batch, that of a day in December 2021. */
  private void inLake(String uri, String content, int day, String duplicateOf) {
    inLake(uri, content, day, duplicateOf, null);
  }

  private void inLake(
      String uri, String content, int day, String duplicateOf, Instant publishedAt) {
    lake.add(
        RowFactory.create(
            uri + "/" + content,
            uri,
            content,
            publishedAt,
            LocalDate.of(2021, 12, day),
            duplicateOf,
            LocalDate.of(2021, 12, day)));
  }

  /** A document of this batch, published at an hour of its day. */
  private void inBatch(String uri, String content, Integer hour) {
    Instant moment = hour == null ? null : Instant.parse("2021-12-06T%02d:00:00Z".formatted(hour));
    inBatch(uri, content, moment, moment);
  }

  /** A document of this batch of which only the day is known. */
  private void inBatchByDay(String uri, String content) {
    inBatch(
        uri,
        content,
        Instant.parse("2021-12-06T23:59:59.999999Z"),
        Instant.parse("2021-12-06T00:00:00Z"));
  }

  private void inBatch(String uri, String content, Instant moment, Instant versionMoment) {
    batch.add(
        RowFactory.create(
            (long) batch.size(), uri + "/" + content, uri, content, moment, versionMoment, 0L));
  }

  private Map<String, String> fates() {
    return column("fate");
  }

  private Map<String, String> column(String name) {
    Map<String, String> values = new TreeMap<>();
    decide()
        .select("doc_id", name)
        .collectAsList()
        .forEach(row -> values.put(row.getString(0), row.getString(1)));
    return values;
  }

  private Dataset<Row> decide() {
    return DocumentFates.decide(rows(batch, KEYS), rows(lake, LAKE), BATCH);
  }

  private static Dataset<Row> rows(List<Row> rows, StructType type) {
    return SparkForTests.session().createDataset(rows, Rows.encoder(type));
  }
}
