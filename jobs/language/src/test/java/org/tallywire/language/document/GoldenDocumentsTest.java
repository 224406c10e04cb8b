package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every {@code golden/NAME.input.txt} and compares with {@code NAME.expected.txt} beside it.
 * After a wanted change record anew and read the difference:
 *
 * <pre>./mvnw -pl jobs/language test -Dtest=GoldenDocumentsTest -Dgolden.record=true</pre>
 */
class GoldenDocumentsTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/tallywire/language/document/golden");
  private static final DocumentReader READER = new DocumentReader();

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".input.txt"))
          .map(name -> name.substring(0, name.length() - ".input.txt".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsAsExpected(String name) throws IOException {
    String actual = print(Files.readString(FOLDER.resolve(name + ".input.txt")));
    Path expected = FOLDER.resolve(name + ".expected.txt");
    if (Boolean.getBoolean("golden.record")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("record it with -Dgolden.record=true").exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String print(String text) {
    Document document =
        ((ReadResult.Accepted)
                READER.read(new RawDocument("golden", "text", text, null, null, null, null, null)))
            .document();
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(document.title()).append('\n');
    out.append("publisher: ").append(document.publisher()).append('\n');
    out.append("url: ").append(document.url()).append('\n');
    out.append("published: ")
        .append(document.publishedDate())
        .append(' ')
        .append(document.publishedAt())
        .append(' ')
        .append(document.dateSource().tableName())
        .append('\n');
    out.append("language: ").append(document.language()).append("\n\n");
    for (Section section : document.sections()) {
      out.append(section.type().tableName())
          .append("\t")
          .append(document.text(), section.begin(), section.end())
          .append('\n');
    }
    return out.toString();
  }
}
