package org.tallywire.pipeline.ask;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * The groups of two nights held against each other, by {@code group_id}, which lasts while its
 * question does.
 */
final class BatchDifference {
  /** What can change of a group's answer. */
  private static final List<String> ANSWER =
      List.of("verdict", "best", "low", "high", "independent_source_count");

  private final LakeAt before;
  private final LakeAt after;

  BatchDifference(LakeAt before, LakeAt after) {
    this.before = before;
    this.after = after;
  }

  /** Stories that only the first of two nights has. */
  static long storiesOnlyOf(LakeAt one, LakeAt other) {
    Dataset<Row> stories = one.state(Table.STORY_DOCUMENTS).select("story_id").distinct();
    return stories
        .join(
            other.state(Table.STORY_DOCUMENTS).select("story_id").distinct(),
            Rows.seq(List.of("story_id")),
            "left_anti")
        .count();
  }

  /**
   * Every group of either night: {@code group_id}, {@code a}, {@code b} (its rows, null where a
   * night has none), {@code came} and {@code left} (claims that it got and lost), {@code moved_in}
   * and {@code moved_out} (those of them that stood in another group before, or stand in another
   * since), {@code unread} (those lost that the window has the report of, but not the claim) and
   * {@code change}: new, gone, changed, grown, shrunk or same.
   */
  Dataset<Row> groups() {
    Dataset<Row> came = counted(members(after), members(before), "came", "moved_in");
    Dataset<Row> left = counted(members(before), members(after), "left", "moved_out");
    Dataset<Row> both =
        rows(before, "a")
            .join(rows(after, "b"), Rows.seq(List.of("group_id")), "full_outer")
            .join(came, Rows.seq(List.of("group_id")), "left")
            .join(left, Rows.seq(List.of("group_id")), "left")
            .join(unread(), Rows.seq(List.of("group_id")), "left")
            .na()
            .fill(0L, new String[] {"came", "left", "moved_in", "moved_out", "unread"});
    Column changed = lit(false);
    for (String column : ANSWER) {
      changed = changed.or(not(col("a." + column).eqNullSafe(col("b." + column))));
    }
    return both.withColumn(
        "change",
        when(col("a").isNull(), "new")
            .when(col("b").isNull(), "gone")
            .when(changed, "changed")
            .when(col("came").gt(0), "grown")
            .when(col("left").gt(0), "shrunk")
            .otherwise("same"));
  }

  private static Dataset<Row> rows(LakeAt lake, String name) {
    Dataset<Row> groups = lake.state(Table.CLAIM_GROUPS);
    List<Column> columns = new ArrayList<>();
    for (String column : groups.columns()) {
      columns.add(col(column));
    }
    return groups.select(
        col("group_id"),
        org.apache.spark.sql.functions.struct(columns.toArray(Column[]::new)).as(name));
  }

  private static Dataset<Row> members(LakeAt lake) {
    return lake.state(Table.CLAIM_GROUP_MEMBERS).select("group_id", "claim_id");
  }

  /** Members of groups that these did not have on the other night. */
  private static Dataset<Row> gained(Dataset<Row> members, Dataset<Row> other) {
    return members
        .join(
            other.withColumnRenamed("group_id", "other_group"),
            Rows.seq(List.of("claim_id")),
            "left")
        .where(not(col("group_id").eqNullSafe(col("other_group"))));
  }

  private static Dataset<Row> counted(
      Dataset<Row> members, Dataset<Row> other, String all, String moved) {
    return gained(members, other)
        .groupBy("group_id")
        .agg(count(lit(1)).as(all), count(col("other_group")).as(moved));
  }

  /** How many claims are read no more in reports that the window still has. */
  private Dataset<Row> unread() {
    return before
        .state(Table.CLAIM_GROUP_MEMBERS)
        .select("group_id", "claim_id", "doc_id")
        .join(members(after).select("claim_id"), Rows.seq(List.of("claim_id")), "left_anti")
        .join(
            after.state(Table.STORY_DOCUMENTS).select("doc_id"),
            Rows.seq(List.of("doc_id")),
            "left_semi")
        .groupBy("group_id")
        .agg(count(lit(1)).as("unread"));
  }

  /**
   * The claims that some groups got.
   *
   * @param groups rows with {@code group_id}
   * @return {@code group_id}, {@code other_group} (where it stood before, or null), and the columns
   *     of {@link ToldClaims}
   */
  Dataset<Row> newMembers(Dataset<Row> groups) {
    return ToldClaims.of(
        after,
        gained(members(after), members(before))
            .join(groups.select("group_id"), Rows.seq(List.of("group_id")), "left_semi"));
  }

  /** Where the claims of some groups stand since: {@code group_id}, {@code other_group}. */
  Dataset<Row> heirs(Dataset<Row> groups) {
    return gained(members(before), members(after))
        .where(col("other_group").isNotNull())
        .join(groups.select("group_id"), Rows.seq(List.of("group_id")), "left_semi")
        .groupBy("group_id", "other_group")
        .agg(count(lit(1)).as("claims"));
  }
}
