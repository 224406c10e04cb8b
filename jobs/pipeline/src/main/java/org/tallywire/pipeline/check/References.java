package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.ForeignKey;
import org.tallywire.pipeline.tables.ForeignKey.Scope;
import org.tallywire.pipeline.tables.Table;

/**
 * What rows name is there: each reference that the tables' resources declare leads to a row. All of
 * them are followed in one join of keys.
 */
final class References implements Invariant {
  /** What is referred to: columns of a table, in the batch of the referring row or in any. */
  private record Target(Table table, List<String> key, boolean sameBatch) {
    static Target of(ForeignKey reference) {
      return new Target(reference.target(), reference.key(), reference.batch() == Scope.SAME);
    }
  }

  /** A reference of a table. */
  private record Reference(Table table, ForeignKey key) {
    Violations.Kind kind() {
      return new Violations.Kind(
          "`%s` names a row of %s.".formatted(String.join(", ", key.columns()), key.table()),
          table.tableName());
    }
  }

  @Override
  public List<Finding> check(CheckedLake lake) {
    List<Reference> references = new ArrayList<>();
    for (Table table : Table.values()) {
      table.schema().references().forEach(key -> references.add(new Reference(table, key)));
    }
    Map<Target, Integer> targets = new LinkedHashMap<>();
    references.forEach(
        reference -> targets.putIfAbsent(Target.of(reference.key()), targets.size()));
    Dataset<Row> named = null;
    for (int i = 0; i < references.size(); i++) {
      ForeignKey key = references.get(i).key();
      Dataset<Row> ofOne = referring(lake, references.get(i), i, targets.get(Target.of(key)));
      named = named == null ? ofOne : named.unionAll(ofOne);
    }
    Dataset<Row> missing =
        named
            .join(
                there(lake, targets),
                col("target").equalTo(col("t_target")).and(col("key").equalTo(col("t_key"))),
                "left")
            .where(
                col("first")
                    .isNull()
                    .or(
                        col("scope")
                            .equalTo(Scope.EARLIER.name())
                            .and(col("first").gt(col("batch"))))
                    .or(
                        col("scope")
                            .equalTo(Scope.LATER.name())
                            .and(col("last").lt(col("batch")))));
    return Violations.findings(references.stream().map(Reference::kind).toList(), missing);
  }

  private static Dataset<Row> referring(
      CheckedLake lake, Reference reference, int kind, int target) {
    ForeignKey key = reference.key();
    Table table = reference.table();
    Dataset<Row> rows =
        lake.referring(table, key).withColumn("label_of_row", CheckedLake.label(table));
    String first = key.columns().get(0);
    int dot = first.indexOf('.');
    List<String> columns = new ArrayList<>(key.columns());
    if (dot >= 0) {
      rows = rows.withColumn("item", explode(col(first)));
      columns.set(0, "item");
    }
    return rows.where(col(columns.get(0)).isNotNull())
        .select(
            lit(kind).as("kind"),
            lit(target).as("target"),
            lit(key.batch().name()).as("scope"),
            col(Table.PARTITION_COLUMN).as("batch"),
            key(columns, key.batch() == Scope.SAME).as("key"),
            concat(col("label_of_row"), lit(" names "), concat_ws(" ", columns(columns)))
                .as("label"));
  }

  /** Which keys there are, and in which batches. */
  private static Dataset<Row> there(CheckedLake lake, Map<Target, Integer> targets) {
    Dataset<Row> all = null;
    for (Map.Entry<Target, Integer> target : targets.entrySet()) {
      Target of = target.getKey();
      Dataset<Row> ofOne =
          lake.allRows(of.table())
              .select(
                  lit(target.getValue()).as("t_target"),
                  key(of.key(), of.sameBatch()).as("t_key"),
                  col(Table.PARTITION_COLUMN).as("t_batch"));
      all = all == null ? ofOne : all.unionAll(ofOne);
    }
    return all.groupBy("t_target", "t_key")
        .agg(min("t_batch").as("first"), max("t_batch").as("last"));
  }

  /** Columns as one value that is null nowhere, so that nulls are equal. */
  private static Column key(List<String> names, boolean withBatch) {
    List<String> all = new ArrayList<>(names);
    if (withBatch) {
      all.add(Table.PARTITION_COLUMN);
    }
    return concat_ws("\u0001", columns(all));
  }

  private static Column[] columns(List<String> names) {
    return names.stream()
        .map(name -> coalesce(col(name).cast("string"), lit("–")))
        .toArray(Column[]::new);
  }
}
