package org.tallywire.pipeline.evaluate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.reconcile.Copies;
import org.tallywire.pipeline.reconcile.CopyOptions;
import org.tallywire.pipeline.reconcile.Stories;
import org.tallywire.pipeline.reconcile.StoryOptions;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** A lake's documents with the stories that the program makes of them, by uri. */
public final class StoryLake {
  private static final StructType PREVIOUS =
      new StructType().add("story_id", DataTypes.StringType).add("doc_id", DataTypes.StringType);

  private final SparkSession spark;
  private final LakeTables lake;

  /**
   * @param lake its address
   */
  public StoryLake(SparkSession spark, String lake) {
    this.spark = spark;
    this.lake = new LakeTables(spark, lake);
  }

  /** Each document's story. */
  Map<String, String> stories(StoryOptions options) {
    Dataset<Row> documents = withCopies(lake.table(Table.DOCUMENTS));
    Dataset<Row> stories =
        Stories.tie(
            Map.of(
                Table.DOCUMENTS,
                documents,
                Table.ENTITY_MENTIONS,
                lake.table(Table.ENTITY_MENTIONS),
                Table.TIME_MENTIONS,
                lake.table(Table.TIME_MENTIONS),
                Table.NUMERIC_CLAIMS,
                lake.table(Table.NUMERIC_CLAIMS)),
            spark.createDataFrame(List.<Row>of(), PREVIOUS),
            options);
    return byUri(stories.join(documents.select("doc_id", "uri"), "doc_id"), "story_id");
  }

  /** The copies as they are found now, whatever the lake says. */
  private static Dataset<Row> withCopies(Dataset<Row> documents) {
    Dataset<Row> keys =
        documents.withColumn("is_new", lit(true)).withColumn("moment", PublicationTime.published());
    Dataset<Row> copies = Copies.find(keys, CopyOptions.standard());
    return documents
        .drop("duplicate_of", "duplicate_kind")
        .join(copies, Rows.seq(List.of("doc_id")), "left");
  }

  /** What a simple program would do: the first place that a text names, and the week. */
  Map<String, String> firstPlaceAndWeek() {
    Dataset<Row> places =
        lake.table(Table.ENTITY_MENTIONS)
            .where(col("type").equalTo("GPE"))
            .groupBy("doc_id")
            .agg(
                min(struct("sentence_no", "begin_char", "entity_id"))
                    .getField("entity_id")
                    .as("place"));
    return byUri(
        lake.table(Table.DOCUMENTS)
            .join(places, "doc_id")
            .selectExpr("uri", "concat(place, date_trunc('week', published_date)) as story"),
        "story");
  }

  private static Map<String, String> byUri(Dataset<Row> rows, String column) {
    Map<String, String> values = new HashMap<>();
    rows.where(col(column).isNotNull())
        .select("uri", column)
        .collectAsList()
        .forEach(row -> values.merge(row.getString(0), row.getString(1), StoryLake::smaller));
    return values;
  }

  private static String smaller(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
