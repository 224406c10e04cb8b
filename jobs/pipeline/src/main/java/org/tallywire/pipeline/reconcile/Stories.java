package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.story.StoryClusters;
import org.tallywire.language.compare.story.StoryEdge;
import org.tallywire.language.compare.story.StoryMember;
import org.tallywire.pipeline.tables.OtherLanguages;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * Ties documents to stories: all that tell of one event, over a window of days. Depends on nothing
 * but the rows: not on their order or partitions, not on the day it runs.
 *
 * <p>Copies are put aside first and follow their original. Of the others profiles are made ({@link
 * StoryProfiles}), compared where they meet ({@link StoryPairs}), clustered ({@link
 * StoryClusters}), and the clusters named ({@link StoryIds}). Documents in other languages have no
 * profile and stand alone with their copies, unless one of them is in English: how rare a word is
 * in English news says nothing about theirs.
 */
public final class Stories {
  private static final StructType MEMBER =
      new StructType()
          .add("cluster", DataTypes.StringType)
          .add("member", DataTypes.StringType)
          .add("fit", DataTypes.DoubleType);

  private Stories() {}

  /** As the other one, with steps kept on the executors. */
  public static Dataset<Row> tie(
      Map<Table, Dataset<Row>> facts, Dataset<Row> previous, StoryOptions options) {
    return tie(facts, previous, options, Staging.onExecutors());
  }

  /**
   * @param facts tables {@code documents} (with {@code batch_date}), {@code entity_mentions},
   *     {@code time_mentions} and {@code numeric_claims} of the whole window
   * @param previous {@code story_id} and {@code doc_id} of the night before; may be empty
   * @param staging keeps what several steps read
   * @return a row a document: {@code story_id}, {@code doc_id}, {@code similarity} (to the others
   *     of its story, 0 to 1; 1 for one that stands alone)
   */
  public static Dataset<Row> tie(
      Map<Table, Dataset<Row>> facts,
      Dataset<Row> previous,
      StoryOptions options,
      Staging staging) {
    Dataset<Row> documents = facts.get(Table.DOCUMENTS);
    Dataset<Row> heads = staging.keep("story-heads", heads(documents));
    Dataset<Row> originals =
        documents
            .where(not(OtherLanguages.isOther(col("language"))))
            .join(
                heads.where(col("id").equalTo(col("head"))).select("head"),
                col("doc_id").equalTo(col("head")),
                "leftsemi")
            .select(
                col("doc_id"),
                col("uri"),
                col("publisher"),
                col("title"),
                day(col("published_date")).as("day"),
                day(coalesce(col("published_date"), col(Table.PARTITION_COLUMN))).as("filed"),
                col("text"));
    Dataset<Row> profiles = staging.keep("story-profiles", StoryProfiles.of(originals, facts));
    Dataset<Row> edges = StoryPairs.compare(profiles, options);
    Dataset<Row> members =
        staging.keep(
            "story-members",
            heads
                .join(clusters(edges, heads.count(), options, staging), member(), "left")
                .select(
                    col("id").as("doc_id"),
                    col("uri"),
                    col("moment"),
                    coalesce(col("cluster"), col("head")).as("cluster"),
                    coalesce(col("fit"), lit(1.0)).as("fit")));
    return members
        .join(StoryIds.name(members, previous), "cluster")
        .select(col("story_id"), col("doc_id"), col("fit").as("similarity"));
  }

  /** Days since 1970. */
  private static Column day(Column date) {
    return datediff(date, lit("1970-01-01"));
  }

  private static Column member() {
    return col("head").equalTo(col("member"));
  }

  /**
   * Each document with the one that stands for it and its copies: one in English, if any is. The
   * language of a short text is easily mistaken.
   */
  private static Dataset<Row> heads(Dataset<Row> documents) {
    Dataset<Row> keys =
        documents.select(
            col("doc_id").as("id"),
            col("uri"),
            PublicationTime.published().as("moment"),
            OtherLanguages.isOther(col("language")).as("other"),
            coalesce(col("duplicate_of"), col("doc_id")).as("original"));
    Dataset<Row> standing =
        keys.groupBy("original")
            .agg(
                min(struct(
                        col("other"),
                        col("id").notEqual(col("original")).as("copy"),
                        col("moment").isNull().as("undated"),
                        col("moment"),
                        col("uri"),
                        col("id")))
                    .getField("id")
                    .as("head"));
    return keys.join(standing, "original").select("id", "uri", "moment", "head");
  }

  private static Dataset<Row> clusters(
      Dataset<Row> edges, long documents, StoryOptions options, Staging staging) {
    Dataset<Row> together =
        documents <= options.documentsInOneTask()
            ? edges.repartition(1)
            : StoryComponents.label(edges, staging).repartition(col("component"));
    double threshold = options.threshold();
    int compared = options.neighbours();
    return together
        .select("a", "b", "similarity")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> members(rows, threshold, compared),
            Rows.encoder(MEMBER));
  }

  private static Iterator<Row> members(Iterator<Row> edges, double threshold, int compared) {
    Iterable<StoryEdge> all = () -> new EdgeRows(edges);
    List<StoryMember> members = new StoryClusters(threshold, compared).of(all);
    return members.stream()
        .map(m -> RowFactory.create(m.cluster(), m.docId(), m.similarity()))
        .iterator();
  }

  /** Edges as they are read, so that they are never all there as rows. */
  private record EdgeRows(Iterator<Row> rows) implements Iterator<StoryEdge> {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public StoryEdge next() {
      Row edge = rows.next();
      return new StoryEdge(edge.getString(0), edge.getString(1), edge.getDouble(2));
    }
  }
}
