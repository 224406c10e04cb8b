package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Table;

/**
 * No two rows share what identifies them: within a batch where a batch holds a state, else over all
 * batches. And what stands in one place only stands in one: a claim in its group, a document in its
 * story.
 */
final class UniqueKeys implements Invariant {
  /** A key, and where it holds. */
  private record Key(Table table, List<String> columns, boolean withinBatch) {}

  @Override
  public List<Finding> check(CheckedLake lake) {
    List<Violations.Kind> kinds = new ArrayList<>();
    Dataset<Row> keys = null;
    for (Key key : keys()) {
      Dataset<Row> ofTable = values(lake, key, kinds.size());
      keys = keys == null ? ofTable : keys.unionAll(ofTable);
      kinds.add(
          new Violations.Kind(
              "No two rows%s share %s."
                  .formatted(
                      key.withinBatch() ? " of a batch" : "", String.join(", ", key.columns())),
              key.table().tableName()));
    }
    Column batches = array_join(array_sort(collect_set("batch")), ", ");
    Dataset<Row> repeated =
        keys.groupBy("kind", "scope", "key")
            .agg(count(lit(1)).as("rows"), max("covered").as("covered"), batches.as("batches"))
            .where(col("rows").gt(1).and(col("covered")))
            .select(col("kind"), concat(col("batches"), lit(": "), col("key")).as("label"));
    return Violations.findings(kinds, repeated);
  }

  private static List<Key> keys() {
    Stream<Key> declared =
        Stream.of(Table.values())
            .filter(table -> !table.schema().key().isEmpty())
            .map(table -> new Key(table, table.schema().key(), table.schema().state()));
    return Stream.concat(
            declared,
            Stream.of(
                new Key(Table.STORY_DOCUMENTS, List.of("doc_id"), true),
                new Key(Table.CLAIM_GROUP_MEMBERS, List.of("claim_id"), true),
                new Key(Table.RUNS, List.of(Table.PARTITION_COLUMN), true)))
        .toList();
  }

  private static Dataset<Row> values(CheckedLake lake, Key key, int kind) {
    // Within a batch none but the batches looked at matter.
    Dataset<Row> rows = key.withinBatch() ? lake.rows(key.table()) : lake.allRows(key.table());
    Column batch = col(Table.PARTITION_COLUMN);
    return rows.select(
        lit(kind).as("kind"),
        when(lit(key.withinBatch()), batch.cast("string")).otherwise(lit("")).as("scope"),
        concat_ws(" ", key.columns().stream().map(name -> col(name)).toArray(Column[]::new))
            .as("key"),
        lake.isCovered().as("covered"),
        batch.cast("string").as("batch"));
  }
}
