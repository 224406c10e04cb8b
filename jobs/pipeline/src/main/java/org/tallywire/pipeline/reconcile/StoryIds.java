package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.story.StoryNames;
import org.tallywire.pipeline.tables.Rows;

/**
 * Names stories. One that goes on from the night before keeps its id: of the stories that share
 * documents with an earlier one the one with most of them, and only if it shares most with that one
 * in turn. Any other is named by the hash of its earliest document.
 */
final class StoryIds {
  private static final StructType NAMED =
      new StructType()
          .add("cluster", DataTypes.StringType)
          .add("first", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("kept", DataTypes.BooleanType);

  private StoryIds() {}

  /**
   * @param members {@code doc_id}, {@code cluster}, {@code moment}, {@code uri}
   * @param previous {@code story_id}, {@code doc_id}
   * @return {@code cluster}, {@code story_id}
   */
  static Dataset<Row> name(Dataset<Row> members, Dataset<Row> previous) {
    Dataset<Row> firsts =
        members
            .groupBy("cluster")
            .agg(
                min(struct(
                        col("moment").isNull().as("undated"),
                        col("moment"),
                        col("uri"),
                        col("doc_id")))
                    .getField("doc_id")
                    .as("first"));
    Dataset<Row> named =
        firsts
            .join(continued(members, previous), "cluster", "left")
            .select("cluster", "first", "story_id")
            .map((MapFunction<Row, Row>) StoryIds::named, Rows.encoder(NAMED));
    return named
        .withColumn(
            "place",
            row_number()
                .over(Window.partitionBy("story_id").orderBy(col("kept").desc(), col("first"))))
        .map((MapFunction<Row, Row>) StoryIds::told, Rows.encoder(NAMED))
        .select("cluster", "story_id");
  }

  /** Clusters that go on from a story, and its id: {@code cluster}, {@code story_id}. */
  private static Dataset<Row> continued(Dataset<Row> members, Dataset<Row> previous) {
    Dataset<Row> shared =
        members
            .join(previous.select("story_id", "doc_id"), "doc_id")
            .groupBy("cluster", "story_id")
            .agg(count(lit(1)).as("shared"));
    return shared
        .withColumn(
            "of_story",
            row_number()
                .over(Window.partitionBy("story_id").orderBy(col("shared").desc(), col("cluster"))))
        .withColumn(
            "of_cluster",
            row_number()
                .over(Window.partitionBy("cluster").orderBy(col("shared").desc(), col("story_id"))))
        .where(col("of_story").equalTo(1).and(col("of_cluster").equalTo(1)))
        .select("cluster", "story_id");
  }

  private static Row named(Row cluster) {
    boolean kept = !cluster.isNullAt(2);
    String id = kept ? cluster.getString(2) : StoryNames.of(cluster.getString(1));
    return RowFactory.create(cluster.get(0), cluster.get(1), id, kept);
  }

  /**
   * A story may have kept the name of a first document that has left it: what that document begins
   * now needs another name.
   */
  private static Row told(Row cluster) {
    int place = cluster.getAs("place");
    String id = cluster.getAs("story_id");
    String own = place == 1 ? id : StoryNames.apart(cluster.getAs("first"), id, place);
    return RowFactory.create(
        cluster.<String>getAs("cluster"),
        cluster.<String>getAs("first"),
        own,
        cluster.<Boolean>getAs("kept"));
  }
}
