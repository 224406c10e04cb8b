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
    compare(REFERENCE, TableReference.reference());
  }

  @Test
  void readmeListsTheTables() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    compare(
        README,
        readme.substring(0, begin)
            + TableReference.overview()
            + readme.substring(readme.indexOf(END)));
  }

  private static void compare(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("record")) {
      Files.writeString(file, expected);
    }
    assertThat(file).as("write it anew with -Drecord=true").hasContent(expected);
  }
}
