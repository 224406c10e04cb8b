package org.tallywire.pipeline.ask;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tallywire.pipeline.ask.Style.Mark;
import org.tallywire.pipeline.settings.UsageException;

/** What changed from one night to another, and why: counts first, then the groups. */
public final class DifferencePage {
  private static final int REASONS = 2;

  private final LakeAt before;
  private final LakeAt after;
  private final BatchDifference difference;
  private final PageWriter page;
  private final int limit;

  /**
   * @param limit how many groups to show
   * @throws UsageException where claims were not compared on one of the nights
   */
  public DifferencePage(LakeAt before, LakeAt after, PageWriter page, int limit) {
    for (LakeAt lake : List.of(before, after)) {
      if (!lake.compared()) {
        throw new UsageException(
            "batch "
                + lake.batch()
                + " has no tables across documents (claim_groups), "
                + lake.whyNotCompared()
                + ".");
      }
    }
    this.before = before;
    this.after = after;
    this.difference = new BatchDifference(before, after);
    this.page = page;
    this.limit = limit;
  }

  /** Prints all of it. */
  public void print() {
    Dataset<Row> groups = difference.groups();
    page.heading("From batch " + before.batch() + " to batch " + after.batch());
    page.fact(
        "stories",
        BatchDifference.storiesOnlyOf(after, before)
            + " new, "
            + BatchDifference.storiesOnlyOf(before, after)
            + " gone or joined to others");
    Map<String, Long> counts = new HashMap<>();
    for (Row row :
        AskedRows.atMost(
            10,
            groups
                .groupBy("change")
                .agg(
                    count(lit(1)).as("groups"),
                    sum("came").as("came"),
                    count(when(differs("verdict"), 1)).as("verdict"),
                    count(when(differs("best"), 1)).as("best"),
                    count(when(differs("independent_source_count"), 1)).as("sources")))) {
      String change = row.getAs("change");
      counts.put(change, row.getAs("groups"));
      if (change.equals("changed")) {
        counts.put("verdict", row.getAs("verdict"));
        counts.put("best", row.getAs("best"));
        counts.put("sources", row.getAs("sources"));
      }
    }
    summary(counts);
    long all =
        counts.getOrDefault("new", 0L)
            + counts.getOrDefault("gone", 0L)
            + counts.getOrDefault("changed", 0L)
            + counts.getOrDefault("grown", 0L)
            + counts.getOrDefault("shrunk", 0L);
    changes(groups, all);
  }

  private static Column differs(String column) {
    return not(col("a." + column).eqNullSafe(col("b." + column)));
  }

  private void summary(Map<String, Long> counts) {
    page.fact(
        "groups",
        counts.getOrDefault("new", 0L)
            + " new, "
            + counts.getOrDefault("gone", 0L)
            + " gone, "
            + counts.getOrDefault("changed", 0L)
            + " changed, "
            + counts.getOrDefault("grown", 0L)
            + " with more claims for the same answer, "
            + counts.getOrDefault("shrunk", 0L)
            + " with fewer, "
            + counts.getOrDefault("same", 0L)
            + " as they were");
    page.fact(
        "changed",
        counts.getOrDefault("verdict", 0L)
            + " verdicts, "
            + counts.getOrDefault("best", 0L)
            + " best figures, "
            + counts.getOrDefault("sources", 0L)
            + " numbers of sources");
  }

  private void changes(Dataset<Row> groups, long all) {
    Column order =
        when(
                col("change").equalTo("changed"),
                when(differs("best").or(differs("verdict")), 0).otherwise(1))
            .when(col("change").equalTo("grown"), 2)
            .when(col("change").equalTo("new"), 3)
            .when(col("change").equalTo("gone"), 4)
            .otherwise(5);
    Dataset<Row> shown =
        groups
            .where(not(col("change").equalTo("same")))
            .orderBy(
                order,
                coalesce(col("b.independent_source_count"), col("a.independent_source_count"))
                    .desc(),
                coalesce(col("b.document_count"), col("a.document_count")).desc(),
                col("group_id"))
            .limit(limit);
    List<Row> rows = AskedRows.atMost(limit, shown);
    Dataset<Row> ids =
        groups.where(
            col("group_id")
                .isInCollection(rows.stream().map(row -> row.<String>getAs("group_id")).toList()));
    Map<String, List<Row>> brought = byGroup(difference.newMembers(ids), "published_date");
    Map<String, List<Row>> heirs = byGroup(difference.heirs(ids), "claims");
    String last = "";
    for (Row row : rows) {
      String change = row.getAs("change");
      if (!change.equals(last)) {
        page.blank();
        page.heading(heading(change));
        last = change;
      }
      String id = row.getAs("group_id");
      page.item(
          2,
          what(row)
              + " "
              + why(row, brought.getOrDefault(id, List.of()), heirs.getOrDefault(id, List.of()))
              + " "
              + page.style().mark(Mark.FAINT, ToldClaims.shortId(id)));
    }
    if (all > rows.size()) {
      page.blank();
      page.indented(
          2, "and " + (all - rows.size()) + " more groups; --limit " + all + " shows them.");
    }
  }

  /** A few rows of each group, the greatest first. */
  private Map<String, List<Row>> byGroup(Dataset<Row> of, String by) {
    Dataset<Row> first =
        of.withColumn(
                "place",
                row_number()
                    .over(Window.partitionBy("group_id").orderBy(col(by).desc(), lastColumn(of))))
            .where(col("place").leq(REASONS));
    Map<String, List<Row>> rows = new HashMap<>();
    AskedRows.atMost(limit * REASONS, first.orderBy("group_id", "place"))
        .forEach(
            row -> rows.computeIfAbsent(row.getAs("group_id"), key -> new ArrayList<>()).add(row));
    return rows;
  }

  private static Column lastColumn(Dataset<Row> of) {
    return List.of(of.columns()).contains("claim_id") ? col("claim_id") : col("other_group");
  }

  private static String heading(String change) {
    return switch (change) {
      case "changed" -> "Changed";
      case "grown" -> "The same answer, with more claims";
      case "new" -> "New";
      case "gone" -> "Gone";
      default -> "With fewer claims";
    };
  }

  private String what(Row row) {
    Row a = row.getAs("a");
    Row b = row.getAs("b");
    Row group = b == null ? a : b;
    List<String> changes = new ArrayList<>();
    if (a == null || b == null) {
      changes.add(GroupPage.verdict(group));
    } else {
      change(changes, "best", figure(a, "best"), figure(b, "best"));
      change(changes, "verdict", a.getAs("verdict"), b.getAs("verdict"));
      change(changes, "low", figure(a, "low"), figure(b, "low"));
      change(changes, "high", figure(a, "high"), figure(b, "high"));
      change(
          changes,
          "sources",
          String.valueOf(a.<Long>getAs("independent_source_count")),
          String.valueOf(b.<Long>getAs("independent_source_count")));
      if (changes.isEmpty()) {
        changes.add(GroupPage.verdict(b));
      }
    }
    return page.style().mark(Mark.HEADING, QuestionWords.of(group))
        + " "
        + String.join(", ", changes)
        + ".";
  }

  private static void change(List<String> changes, String name, String a, String b) {
    if (!Objects.equals(a, b)) {
      changes.add(name + " " + a + " → " + b);
    }
  }

  private static String figure(Row group, String column) {
    Double value = group.getAs(column);
    return value == null ? "open" : Figures.of(value, group.getAs("unit"));
  }

  private static String why(Row row, List<Row> brought, List<Row> heirs) {
    long came = row.<Long>getAs("came");
    long left = row.<Long>getAs("left");
    long moved = row.<Long>getAs("moved_out");
    long unread = row.<Long>getAs("unread");
    List<String> why = new ArrayList<>();
    for (Row claim : brought) {
      String from = claim.getAs("other_group");
      why.add(
          ToldClaims.wordsAndSource(claim)
              + ", "
              + ToldClaims.dateAndOutlet(claim)
              + (from == null ? "" : ", before in group " + ToldClaims.shortId(from)));
    }
    if (came > brought.size()) {
      why.add((came - brought.size()) + " more");
    }
    String brings = why.isEmpty() ? "" : "Brought by " + String.join("; ", why) + ".";
    List<String> lost = new ArrayList<>();
    if (moved > 0) {
      lost.add(
          moved
              + (moved == 1 ? " claim answers" : " claims answer")
              + " another question now"
              + (heirs.isEmpty()
                  ? ""
                  : ", group " + ToldClaims.shortId(heirs.get(0).getAs("other_group"))));
    }
    if (unread > 0) {
      lost.add(
          unread
              + (unread == 1 ? " is read in its report" : " are read in their reports")
              + " no more");
    }
    long out = left - moved - unread;
    if (out > 0) {
      lost.add(out + (out == 1 ? " is" : " are") + " out of the window");
    }
    String loses = lost.isEmpty() ? "" : "Of its claims " + String.join(", ", lost) + ".";
    if (brings.isEmpty() && loses.isEmpty()) {
      return "Its claims are the same: they were weighed anew beside those of other groups.";
    }
    return (brings + " " + loses).strip();
  }
}
