package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.SpanColumns;
import org.tallywire.pipeline.tables.Table;

/**
 * Positions lie in {@code documents.text}, in code points, and give the row's own text. Rows of no
 * document are {@link References}' matter.
 */
final class Positions implements Invariant {
  @Override
  public List<Finding> check(CheckedLake lake) {
    List<Violations.Kind> kinds = new ArrayList<>();
    Dataset<Row> spans = null;
    for (Table table : Table.values()) {
      for (SpanColumns span : table.schema().spans()) {
        Dataset<Row> ofOne = spans(lake, table, span, kinds.size());
        spans = spans == null ? ofOne : spans.unionAll(ofOne);
        kinds.add(new Violations.Kind(invariant(span), table.tableName()));
      }
    }
    Dataset<Row> texts =
        lake.allRows(Table.DOCUMENTS).select(col("doc_id").as("of"), col("text").as("all_text"));
    Dataset<Row> wrong =
        spans
            .join(texts, col("doc_id").equalTo(col("of")))
            .where(
                expr(
                    "`end` > length(all_text) or written is not null"
                        + " and not substring(all_text, `begin` + 1, `end` - `begin`) <=> written"));
    return Violations.findings(kinds, wrong);
  }

  private static String invariant(SpanColumns span) {
    return span.text() == null
        ? "`%s` and `%s` lie in the text.".formatted(span.begin(), span.end())
        : "`%s` and `%s` give `%s`.".formatted(span.begin(), span.end(), span.text());
  }

  private static Dataset<Row> spans(CheckedLake lake, Table table, SpanColumns span, int kind) {
    return lake.rows(table)
        .where(col(span.begin()).isNotNull().and(col(span.end()).isNotNull()))
        .select(
            lit(kind).as("kind"),
            col("doc_id"),
            col(span.begin()).as("begin"),
            col(span.end()).as("end"),
            (span.text() == null ? lit(null).cast("string") : col(span.text())).as("written"),
            CheckedLake.label(table).as("label"));
  }
}
