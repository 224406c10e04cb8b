package org.tallywire.pipeline.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * Goes once through the facts that were staged: how many rows each table will have, and whether
 * each row's positions give its text.
 *
 * @param rows rows by table, of the tables of facts, of {@code documents} and of those rejected
 * @param misplaced rows whose positions don't give their text
 * @param misplacedExample one of them, or null
 */
record FactsAudit(Map<Table, Long> rows, long misplaced, String misplacedExample) {
  private static final List<Table> POSITIONED =
      List.of(Table.SENTENCES, Table.ENTITY_MENTIONS, Table.TIME_MENTIONS, Table.NUMERIC_CLAIMS);

  private static final List<Table> COUNTED = counted();

  private static final StructType PART = partType();

  static FactsAudit of(Dataset<Row> facts) {
    List<Column> sums = new ArrayList<>();
    for (String column : PART.fieldNames()) {
      sums.add(
          column.equals("example")
              ? functions.min(column)
              : functions.coalesce(functions.sum(column), functions.lit(0L)));
    }
    Row total =
        facts
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    rows -> {
                      Part part = new Part();
                      rows.forEachRemaining(part::add);
                      return List.of(part.row()).iterator();
                    },
                Rows.encoder(PART))
            .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new))
            .first();
    Map<Table, Long> counts = new LinkedHashMap<>();
    for (Table table : COUNTED) {
      counts.put(table, total.getLong(PART.fieldIndex(table.tableName())));
    }
    return new FactsAudit(
        counts, total.getLong(PART.fieldIndex("misplaced")), total.getAs(PART.length() - 1));
  }

  private static List<Table> counted() {
    List<Table> tables = new ArrayList<>(FactsStage.FACT_TABLES);
    tables.add(0, Table.DOCUMENTS);
    tables.add(Table.REJECTED_DOCUMENTS);
    return List.copyOf(tables);
  }

  private static StructType partType() {
    StructType type = new StructType();
    for (Table table : COUNTED) {
      type = type.add(table.tableName(), DataTypes.LongType, false);
    }
    return type.add("misplaced", DataTypes.LongType, false).add("example", DataTypes.StringType);
  }

  /** What one partition holds. */
  private static final class Part {
    private final long[] counts = new long[Table.values().length];
    private long misplaced;
    private String example;

    void add(Row facts) {
      Row document = facts.getAs("document");
      if (document == null) {
        counts[Table.REJECTED_DOCUMENTS.ordinal()]++;
        return;
      }
      counts[Table.DOCUMENTS.ordinal()]++;
      for (Table table : FactsStage.FACT_TABLES) {
        counts[table.ordinal()] += facts.getList(facts.fieldIndex(table.tableName())).size();
      }
      CodePointText text = new CodePointText(document.getAs("text"));
      for (Table table : POSITIONED) {
        for (Row row : facts.<Row>getList(facts.fieldIndex(table.tableName()))) {
          check(row, table, text, document);
        }
      }
    }

    private void check(Row row, Table table, CodePointText text, Row document) {
      int begin = row.getAs("begin_char");
      int end = row.getAs("end_char");
      String written = row.getAs("text");
      if (!text.holds(begin, end, written)) {
        misplaced++;
        String found =
            table.tableName()
                + " "
                + begin
                + ".."
                + end
                + " '"
                + written
                + "' in document "
                + document.getAs("doc_id");
        example = example == null || found.compareTo(example) < 0 ? found : example;
      }
    }

    Row row() {
      Object[] values = new Object[PART.length()];
      for (Table table : COUNTED) {
        values[PART.fieldIndex(table.tableName())] = counts[table.ordinal()];
      }
      values[PART.fieldIndex("misplaced")] = misplaced;
      values[PART.fieldIndex("example")] = example;
      return RowFactory.create(values);
    }
  }
}
