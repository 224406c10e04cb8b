package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Table;

/** A name, a time and a claim stand in the sentence whose number their row has. */
final class FactsInSentences implements Invariant {
  private static final List<Table> FACTS =
      List.of(Table.ENTITY_MENTIONS, Table.TIME_MENTIONS, Table.NUMERIC_CLAIMS);

  @Override
  public List<Finding> check(CheckedLake lake) {
    Dataset<Row> facts = null;
    for (Table table : FACTS) {
      Dataset<Row> ofTable =
          lake.rows(table)
              .select(
                  lit(FACTS.indexOf(table)).as("kind"),
                  col("doc_id"),
                  col("sentence_no"),
                  col("begin_char"),
                  col("end_char"),
                  CheckedLake.label(table).as("label"));
      facts = facts == null ? ofTable : facts.unionAll(ofTable);
    }
    Dataset<Row> sentences =
        lake.rows(Table.SENTENCES)
            .select(
                col("doc_id").as("of"),
                col("sentence_no").as("no"),
                col("begin_char").as("sentence_begin"),
                col("end_char").as("sentence_end"));
    Dataset<Row> outside =
        facts
            .join(
                sentences,
                col("doc_id").equalTo(col("of")).and(col("sentence_no").equalTo(col("no"))))
            .where(
                col("begin_char")
                    .lt(col("sentence_begin"))
                    .or(col("end_char").gt(col("sentence_end"))));
    return Violations.findings(
        FACTS.stream()
            .map(table -> new Violations.Kind("It stands in its sentence.", table.tableName()))
            .toList(),
        outside);
  }
}
