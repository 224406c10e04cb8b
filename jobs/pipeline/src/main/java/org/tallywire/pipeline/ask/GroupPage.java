package org.tallywire.pipeline.ask;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tallywire.pipeline.ask.Style.Mark;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** Who answers a question, and with what. */
public final class GroupPage {
  private static final int SOURCES = 30;
  private static final int APART = 6;

  private final LakeAt lake;
  private final PageWriter page;
  private final int limit;

  /**
   * @param limit how many members to show
   */
  public GroupPage(LakeAt lake, PageWriter page, int limit) {
    this.lake = lake;
    this.page = page;
    this.limit = limit;
  }

  /**
   * @param id of a group that the lake has
   */
  public void print(String id) {
    Row group =
        AskedRows.one(lake.state(Table.CLAIM_GROUPS).where(col("group_id").equalTo(id)))
            .orElseThrow();
    Dataset<Row> members =
        lake.state(Table.CLAIM_GROUP_MEMBERS)
            .where(col("group_id").equalTo(id))
            .select("group_id", "claim_id", "side", "role", "origin");
    page.heading("Group " + id);
    page.fact("question", QuestionWords.of(group));
    page.fact("verdict", verdict(group));
    page.fact("seen", seen(group));
    page.fact(
        "told by",
        group.getAs("claim_count")
            + " claims in "
            + group.getAs("document_count")
            + " documents of "
            + group.getAs("publisher_count")
            + " outlets");
    page.fact("sources", sources(group, members));
    page.fact("story", group.getAs("story_id"));
    members(members, group.<Long>getAs("claim_count"));
    apart(members);
  }

  /** Such as: dispute; best 42,000; between 41,500 and 60,000. */
  static String verdict(Row group) {
    double best = group.<Double>getAs("best");
    String bounds = Figures.bounds(best, group.getAs("low"), group.getAs("high"));
    return group.<String>getAs("verdict")
        + "; best "
        + Figures.of(best, group.getAs("unit"))
        + (bounds.isEmpty() ? "" : ", " + bounds);
  }

  private static String seen(Row group) {
    Object first = group.getAs("first_seen");
    Object last = group.getAs("last_seen");
    return first == null || first.equals(last)
        ? first == null ? null : String.valueOf(first)
        : first + " to " + last;
  }

  private static String sources(Row group, Dataset<Row> members) {
    List<Row> origins =
        AskedRows.atMost(
            SOURCES,
            members
                .where(col("origin").isNotNull())
                .groupBy("origin")
                .agg(countDistinct("claim_id").as("claims"))
                .orderBy(col("claims").desc(), col("origin")));
    String names =
        origins.isEmpty()
            ? "the outlets' own voice"
            : String.join(", ", origins.stream().map(row -> row.<String>getAs("origin")).toList());
    return group.getAs("independent_source_count") + " independent: " + names;
  }

  private void members(Dataset<Row> members, long all) {
    Dataset<Row> told = ToldClaims.of(lake, members);
    Dataset<Row> sides =
        told.groupBy("side", "unit")
            .agg(min("value").as("least"), max("value").as("greatest"))
            .groupBy("side")
            .agg(sort_array(collect_list(struct("unit", "least", "greatest"))).as("figures"));
    int side = -1;
    for (Row row :
        AskedRows.atMost(
            limit,
            told.join(sides, "side").orderBy("side", "published_date", "doc_id", "begin_char"))) {
      int its = row.<Integer>getAs("side");
      if (its != side) {
        side = its;
        page.blank();
        page.heading("Side " + side + ": " + figures(row));
      }
      String role = row.getAs("role");
      page.item(
          2,
          ToldClaims.dateAndOutlet(row)
              + ": "
              + page.style().mark(Mark.NUMBER, row.getAs("text"))
              + source(row)
              + (role.equals("syndicated") ? ", a copy" : role.equals("update") ? ", new" : "")
              + ", "
              + ToldClaims.shortId(row.getAs("claim_id")));
    }
    if (all > limit) {
      page.indented(2, "and " + (all - limit) + " more; --limit " + all + " shows them.");
    }
  }

  /** From the least to the greatest; of each unit, where claims are written in several. */
  private static String figures(Row row) {
    List<Row> figures = row.getList(row.fieldIndex("figures"));
    return String.join(" and ", figures.stream().map(GroupPage::range).toList());
  }

  private static String range(Row row) {
    double least = row.<Double>getAs("least");
    double greatest = row.<Double>getAs("greatest");
    String unit = row.getAs("unit");
    return least == greatest
        ? Figures.of(least, unit)
        : Figures.of(least) + " to " + Figures.of(greatest, unit);
  }

  private static String source(Row row) {
    String source = row.getAs("source_text");
    return source == null ? "" : " (" + source + ")";
  }

  /** Of each other question the claim that fewest gates kept apart. */
  private void apart(Dataset<Row> members) {
    Dataset<Row> ids = members.select(col("claim_id").as("member_id"));
    Dataset<Row> links =
        lake.state(Table.CLAIM_LINKS).where(col("relation").equalTo("not_comparable"));
    Dataset<Row> others =
        links
            .join(ids, col("claim_a").equalTo(col("member_id")))
            .select(col("claim_b").as("claim_id"), col("basis"))
            .unionByName(
                links
                    .join(ids, col("claim_b").equalTo(col("member_id")))
                    .select(col("claim_a").as("claim_id"), col("basis")));
    Column failures =
        length(col("basis"))
            .minus(length(regexp_replace(col("basis"), lit(": different"), lit(": differen"))));
    Dataset<Row> nearest =
        others
            .withColumn("failures", failures)
            .groupBy("claim_id")
            .agg(leastFailed().as("near"))
            .select("claim_id", "near.failures", "near.basis")
            .join(
                lake.state(Table.CLAIM_GROUP_MEMBERS).select("claim_id", "group_id"),
                Rows.seq(List.of("claim_id")),
                "left");
    List<Row> rows =
        AskedRows.atMost(
            APART,
            ToldClaims.of(lake, nearest)
                .withColumn(
                    "place",
                    row_number()
                        .over(
                            Window.partitionBy("group_id")
                                .orderBy("failures", "published_date", "claim_id")))
                .where(col("place").equalTo(1))
                .orderBy("failures", "published_date", "claim_id"));
    if (rows.isEmpty()) {
      return;
    }
    page.blank();
    page.heading("Kept apart, though alike");
    for (Row row : rows) {
      page.item(
          2,
          ToldClaims.wordsAndSource(row)
              + ", "
              + ToldClaims.dateAndOutlet(row)
              + ", group "
              + ToldClaims.shortId(String.valueOf(row.<String>getAs("group_id"))));
      page.indented(6, Gates.of(row.getAs("basis")).whyApart(page.style()));
    }
  }

  private static Column leastFailed() {
    return min(struct("failures", "basis"));
  }
}
