package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Column;
import org.tallywire.pipeline.tables.RowRule;
import org.tallywire.pipeline.tables.SpanColumns;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableSchema;

/**
 * What holds of each row by itself: nothing is null that must not be, closed values are of their
 * list, positions are in order, and the rules of the table's resource. One pass over each table
 * counts all of it.
 */
final class RowRules implements Invariant {
  @Override
  public List<Finding> check(CheckedLake lake) {
    Dataset<Row> counts = null;
    for (Table table : Table.values()) {
      Dataset<Row> ofTable = counts(lake.rows(table), table);
      counts = counts == null ? ofTable : counts.unionAll(ofTable);
    }
    Map<String, List<Long>> found = new HashMap<>();
    // A row a table.
    counts.collectAsList().forEach(row -> found.put(row.getString(0), row.getList(1)));
    List<Finding> findings = new ArrayList<>();
    for (Table table : Table.values()) {
      List<RowRule> rules = rules(table.schema());
      for (int i = 0; i < rules.size(); i++) {
        long violations = found.get(table.tableName()).get(i);
        findings.add(
            new Finding(
                rules.get(i).says(),
                table.tableName(),
                violations,
                violations == 0 ? List.of() : examples(lake, table, rules.get(i))));
      }
    }
    return findings;
  }

  private static Dataset<Row> counts(Dataset<Row> rows, Table table) {
    org.apache.spark.sql.Column[] broken =
        rules(table.schema()).stream()
            .map(rule -> coalesce(sum(when(isBroken(rule), 1L).otherwise(0L)), lit(0L)))
            .toArray(org.apache.spark.sql.Column[]::new);
    return rows.agg(array(broken).as("broken"))
        .select(lit(table.tableName()).as("table"), expr("broken"));
  }

  private static List<String> examples(CheckedLake lake, Table table, RowRule rule) {
    return Violations.examples(
        lake.rows(table).where(isBroken(rule)).select(CheckedLake.label(table).as("label")));
  }

  private static org.apache.spark.sql.Column isBroken(RowRule rule) {
    return not(coalesce(expr(rule.holds()), lit(true)));
  }

  /** All that holds of a row of the table, the resource's own rules last. */
  private static List<RowRule> rules(TableSchema schema) {
    List<RowRule> rules = new ArrayList<>();
    rules.add(complete(schema));
    schema.columns().stream()
        .filter(column -> !column.values().isEmpty())
        .forEach(column -> rules.add(oneOf(column)));
    for (Column column : schema.columns()) {
      column.fields().stream()
          .filter(field -> !field.values().isEmpty())
          .forEach(field -> rules.add(eachOneOf(column, field)));
    }
    schema.spans().forEach(span -> rules.add(inOrder(span)));
    rules.addAll(schema.rules());
    return rules;
  }

  private static RowRule complete(TableSchema schema) {
    String present =
        schema.columns().stream()
            .filter(column -> !column.nullable())
            .map(column -> "`" + column.name() + "` is not null")
            .collect(Collectors.joining(" and "));
    return new RowRule("No column is null that must not be.", present);
  }

  private static RowRule oneOf(Column column) {
    return new RowRule(
        "`" + column.name() + "` is one of its values.",
        "`" + column.name() + "` in (" + quoted(column.values()) + ")");
  }

  private static RowRule eachOneOf(Column list, Column field) {
    return new RowRule(
        "`" + list.name() + "." + field.name() + "` is one of its values.",
        "forall(`%s`, item -> item.`%s` is null or item.`%s` in (%s))"
            .formatted(list.name(), field.name(), field.name(), quoted(field.values())));
  }

  private static RowRule inOrder(SpanColumns span) {
    String begin = span.begin();
    String end = span.end();
    return new RowRule(
        "`%s` is before `%s`.".formatted(begin, end),
        "(%1$s is null) = (%2$s is null) and coalesce(%1$s >= 0 and %1$s < %2$s, true)"
            .formatted(begin, end));
  }

  private static String quoted(List<String> values) {
    return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
  }
}
