package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.RowRule;
import org.tallywire.pipeline.tables.Table;

/** The row of a question tells what the rows of its claims tell. */
final class GroupMembership implements Invariant {
  private static final List<RowRule> RULES =
      List.of(
          new RowRule("`claim_count` is the number of its members.", "claim_count = members"),
          new RowRule("`document_count` is that of its members.", "document_count = documents"),
          new RowRule(
              "Sides are numbered from 0 without a gap.",
              "members = 0 or first_side = 0 and last_side = sides - 1"),
          new RowRule(
              "Claims of a `single`, `agree` or `compatible` question stand on one side.",
              "verdict not in ('single', 'agree', 'compatible') or sides <= 1"),
          new RowRule(
              "Claims of a `dispute` or `revised` question stand on several sides.",
              "verdict not in ('dispute', 'revised') or sides > 1"),
          new RowRule(
              "An `update` stands in a `revised` question alone.",
              "updates = 0 or verdict = 'revised'"),
          new RowRule("Each document of its claims stands in its story.", "strangers = 0"));

  @Override
  public List<Finding> check(CheckedLake lake) {
    Dataset<Row> groups = compared(lake);
    Column[] kinds = new Column[RULES.size()];
    for (int kind = 0; kind < kinds.length; kind++) {
      kinds[kind] =
          when(coalesce(expr(RULES.get(kind).holds()), lit(true)).equalTo(false), lit(kind));
    }
    Dataset<Row> broken =
        groups.select(explode(array_compact(array(kinds))).as("kind"), col("label"));
    return Violations.findings(
        RULES.stream()
            .map(rule -> new Violations.Kind(rule.says(), Table.CLAIM_GROUPS.tableName()))
            .toList(),
        broken);
  }

  /** Each question, with what its members add up to. */
  private static Dataset<Row> compared(CheckedLake lake) {
    String batch = Table.PARTITION_COLUMN;
    Dataset<Row> groups =
        lake.rows(Table.CLAIM_GROUPS)
            .select(
                concat(col(batch).cast("string"), lit(" "), col("group_id")).as("group"),
                concat(col(batch).cast("string"), lit(" "), col("story_id")).as("story"),
                col("claim_count"),
                col("document_count"),
                col("verdict"),
                CheckedLake.label(Table.CLAIM_GROUPS).as("label"));
    Dataset<Row> places =
        lake.rows(Table.STORY_DOCUMENTS)
            .select(
                concat(col(batch).cast("string"), lit(" "), col("story_id")).as("told_in"),
                col("doc_id").as("told"));
    Dataset<Row> members =
        lake.rows(Table.CLAIM_GROUP_MEMBERS)
            .select(
                concat(col(batch).cast("string"), lit(" "), col("group_id")).as("group"),
                col("doc_id"),
                col("side"),
                col("role"))
            .join(groups.select("group", "story"), "group")
            .join(
                places,
                col("told_in").equalTo(col("story")).and(col("told").equalTo(col("doc_id"))),
                "left")
            .groupBy(col("group").as("of"))
            .agg(
                count(lit(1)).as("members"),
                countDistinct("doc_id").as("documents"),
                countDistinct("side").as("sides"),
                min("side").as("first_side"),
                max("side").as("last_side"),
                count(when(col("role").equalTo("update"), lit(1))).as("updates"),
                count(when(col("told").isNull(), lit(1))).as("strangers"));
    return groups
        .join(members, col("group").equalTo(col("of")), "left")
        .withColumn("members", coalesce(col("members"), lit(0L)))
        .withColumn("documents", coalesce(col("documents"), lit(0L)));
  }
}
