package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.story.StoryMeetings;
import org.tallywire.language.compare.story.StoryProfile;
import org.tallywire.language.compare.story.StorySimilarity;
import org.tallywire.pipeline.tables.Rows;

/**
 * Finds pairs of documents worth comparing and compares them. Two documents meet at a word that is
 * among the heaviest of both; at a common term each meets its nearest neighbours in time alone, and
 * of all that it met those are compared that it has most in common with.
 */
final class StoryPairs {
  private static final StructType KEY =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("filed", DataTypes.IntegerType)
          .add("doc_id", DataTypes.StringType)
          .add("weight", DataTypes.DoubleType);

  private static final StructType MEETING =
      new StructType()
          .add("a", DataTypes.StringType)
          .add("b", DataTypes.StringType)
          .add("units", DataTypes.LongType);

  static final StructType EDGE =
      new StructType()
          .add("a", DataTypes.StringType)
          .add("b", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType);

  private StoryPairs() {}

  /**
   * @param profiles rows of {@link StoryProfiles#PROFILE}
   * @return rows of {@link #EDGE}, {@code a} before {@code b}
   */
  static Dataset<Row> compare(Dataset<Row> profiles, StoryOptions options) {
    int neighbours = options.neighbours();
    StorySimilarity similarity = new StorySimilarity(options.nearDays(), options.farDays());
    Dataset<Row> pairs =
        profiles
            .flatMap((FlatMapFunction<Row, Row>) StoryPairs::keys, Rows.encoder(KEY))
            .repartition(col("key"))
            .sortWithinPartitions("key", "filed", "doc_id")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    rows ->
                        new NeighbourPairs(
                            rows, neighbours, NeighbourPairs.With.LAST, StoryPairs::meeting),
                Rows.encoder(MEETING))
            .groupBy("a", "b")
            .agg(sum("units").as("units"))
            .where(col("units").geq(StoryMeetings.ENOUGH));
    return nearest(pairs, neighbours)
        .join(profiles.select(col("doc_id").as("left_id"), profile("left")), leftIs("a"))
        .join(
            profiles.select(col("doc_id").as("right_id"), profile("right")),
            col("b").equalTo(col("right_id")))
        .select("a", "b", "left", "right")
        .map((MapFunction<Row, Row>) row -> edge(row, similarity), Rows.encoder(EDGE))
        .where(col("similarity").geq(StoryMeetings.LEAST_SIMILARITY));
  }

  /** The pairs of which one is among the nearest of the other. */
  private static Dataset<Row> nearest(Dataset<Row> pairs, int neighbours) {
    Column place =
        row_number().over(Window.partitionBy("document").orderBy(col("units").desc(), col("met")));
    Column bothWays =
        array(
            struct(col("a").as("document"), col("b").as("met")),
            struct(col("b").as("document"), col("a").as("met")));
    return pairs
        .select(explode(bothWays).as("way"), col("units"))
        .select("way.document", "way.met", "units")
        .withColumn("place", place)
        .where(col("place").leq(neighbours))
        .select(
            least(col("document"), col("met")).as("a"),
            greatest(col("document"), col("met")).as("b"))
        .distinct();
  }

  private static Column profile(String name) {
    return struct("day", "days", "length", "terms").as(name);
  }

  private static Column leftIs(String side) {
    return col(side).equalTo(col("left_id"));
  }

  private static Iterator<Row> keys(Row row) {
    StoryProfile profile = StoryProfiles.read(row);
    String docId = row.getAs("doc_id");
    Integer filed = row.getAs("filed");
    return StoryMeetings.keys(profile).stream()
        .map(key -> RowFactory.create(key.term(), filed, docId, key.share()))
        .iterator();
  }

  private static Row meeting(Row earlier, Row later) {
    String one = earlier.getString(2);
    String other = later.getString(2);
    long units = StoryMeetings.units(earlier.getDouble(3), later.getDouble(3));
    return one.compareTo(other) < 0
        ? RowFactory.create(one, other, units)
        : RowFactory.create(other, one, units);
  }

  private static Row edge(Row pair, StorySimilarity similarity) {
    double together =
        similarity
            .compare(StoryProfiles.read(pair.getStruct(2)), StoryProfiles.read(pair.getStruct(3)))
            .similarity();
    return RowFactory.create(pair.get(0), pair.get(1), together);
  }
}
