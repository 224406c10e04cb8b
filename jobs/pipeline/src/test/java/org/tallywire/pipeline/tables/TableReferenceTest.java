package org.tallywire.pipeline.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What people read about the tables is what the schema resources say. {@code ./mvnw -pl
 * jobs/pipeline -am test -Dtest=TableReferenceTest -Drecord=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes both texts anew.
 */
class TableReferenceTest {
  private static final Path REFERENCE = Path.of("..", "..", "docs", "tables.md");
  private static final Path README = Path.of("..", "..", "README.md");
  private static final String BEGIN = "<!-- tables: begin -->\n";
  private static final String END = "<!-- tables: end -->\n";

  @Test
  void referenceIsMadeOfTheSchemas() throws IOException {
    compare(REFERENCE, reference());
  }

  @Test
  void readmeListsTheTables() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    compare(
        README, readme.substring(0, begin) + overview() + readme.substring(readme.indexOf(END)));
  }

  private static void compare(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("record")) {
      Files.writeString(file, expected);
    }
    assertThat(file).as("write it anew with -Drecord=true").hasContent(expected);
  }

  private static String overview() {
    StringBuilder text = new StringBuilder("| table | a row is |\n|---|---|\n");
    for (Table table : Table.values()) {
      String name = table.tableName();
      text.append(
          "| [`%s`](docs/tables.md#%s) | %s |\n".formatted(name, name, table.schema().row()));
    }
    return text.toString();
  }

  private static String reference() {
    StringBuilder text =
        new StringBuilder(
            """
            # The tables

            `LAKE/TABLE/batch_date=YYYY-MM-DD/part-*.parquet`, Zstandard. A batch is one folder in each table; running it
            again replaces its folders and nothing else. Positions (`…_char`) are Unicode code points of `documents.text`,
            the end exclusive: `substring(text, begin_char + 1, end_char - begin_char)` gives the row's own text. A `?`
            after the type: the value may be missing. Every table has the column `batch_date` from its folders' names.
            """);
    for (Table table : Table.values()) {
      TableSchema schema = table.schema();
      text.append("\n## %s\n\nA row is %s. ".formatted(table.tableName(), schema.row()));
      text.append(
          "Key: %s. Version %d.\n\n"
              .formatted(
                  schema.key().isEmpty() ? "none" : "`" + String.join("`, `", schema.key()) + "`",
                  schema.version()));
      text.append("| column | type | what it says | example |\n|---|---|---|---|\n");
      schema.columns().forEach(column -> append(text, "", column));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String prefix, Column column) {
    String values =
        column.values().isEmpty() ? "" : " One of `" + String.join("`, `", column.values()) + "`.";
    String example = column.fields().isEmpty() ? "`" + column.example() + "`" : "";
    text.append(
        "| `%s%s` | %s%s | %s%s | %s |\n"
            .formatted(
                prefix,
                column.name(),
                column.type(),
                column.nullable() ? "?" : "",
                column.description(),
                values,
                example.replace("|", "\\|")));
    column.fields().forEach(field -> append(text, column.name() + ".", field));
  }
}
