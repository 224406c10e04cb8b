package org.tallywire.pipeline.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What people read about the tables, as Markdown, made of the schema resources. */
public final class TableReference {
  private TableReference() {}

  /** Prints the reference. */
  public static void main(String[] args) {
    byte[] markdown = reference().getBytes(StandardCharsets.UTF_8);
    System.out.write(markdown, 0, markdown.length);
    System.out.flush();
  }

  /** A line for each table, with a link to its section of {@code docs/tables.md}. */
  public static String overview() {
    StringBuilder text = new StringBuilder("| table | a row is |\n|---|---|\n");
    for (Table table : Table.values()) {
      String name = table.tableName();
      text.append(
          "| [`%s`](docs/tables.md#%s) | %s |\n".formatted(name, name, table.schema().row()));
    }
    return text.toString();
  }

  /** The whole reference: a section for each table with all its columns. */
  public static String reference() {
    Column partition = TableSchema.load("partition").columns().get(0);
    StringBuilder text =
        new StringBuilder(
            """
            # The tables

            `LAKE/TABLE/%1$s=YYYY-MM-DD/part-*.parquet`, Zstandard. A batch is one folder in each table; running it
            again replaces its folders and nothing else. Positions (`…_char`) are Unicode code points of `documents.text`,
            the end exclusive: `substring(text, begin_char + 1, end_char - begin_char)` gives the row's own text. A `?`
            after the type: the value may be missing. Every table also has the column `%1$s` (%2$s): %3$s
            """
                .formatted(partition.name(), partition.type(), partition.description()));
    for (Table table : Table.values()) {
      append(text, table);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Table table) {
    TableSchema schema = table.schema();
    text.append("\n## %s\n\nA row is %s. ".formatted(table.tableName(), schema.row()));
    text.append("Key: %s".formatted(schema.key().isEmpty() ? "none" : names(schema.key())));
    text.append(schema.state() ? ", within a batch. " : ". ");
    text.append("Sorted by %s. Version %d.\n\n".formatted(names(schema.order()), schema.version()));
    text.append("| column | type | what it says | example |\n|---|---|---|---|\n");
    schema.columns().forEach(column -> append(text, "", column));
    appendConstraints(text, schema);
  }

  /** What {@code tallywire check} holds the rows against, besides types, keys and closed values. */
  private static void appendConstraints(StringBuilder text, TableSchema schema) {
    List<String> lines = new ArrayList<>();
    schema.references().forEach(reference -> lines.add(line(reference)));
    schema.spans().forEach(span -> lines.add(line(span)));
    schema.rules().forEach(rule -> lines.add(rule.says() + " `" + rule.holds() + "`"));
    if (!lines.isEmpty()) {
      text.append("\nAlways:\n\n");
      lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }
  }

  private static String line(ForeignKey reference) {
    return "%s: %s of a row of `%s`%s."
        .formatted(
            names(reference.columns()),
            names(reference.key()),
            reference.table(),
            reference.batch().words());
  }

  private static String line(SpanColumns span) {
    String line =
        "`%s` and `%s`: a piece of the text that is not empty".formatted(span.begin(), span.end());
    return line + (span.text() == null ? "." : ", `%s`.".formatted(span.text()));
  }

  private static void append(StringBuilder text, String prefix, Column column) {
    text.append("| `").append(prefix).append(column.name()).append("` | `");
    text.append(column.type()).append(column.nullable() ? "?" : "").append("` | ");
    text.append(column.description());
    if (!column.values().isEmpty()) {
      text.append(" One of ").append(names(column.values())).append('.');
    }
    text.append(" | `").append(column.example().toString().replace("|", "\\|")).append("` |\n");
    column.fields().forEach(field -> append(text, column.name() + ".", field));
  }

  private static String names(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }
}
