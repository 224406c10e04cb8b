package org.tallywire.language.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every {@code pages/NAME.html} and compares with {@code NAME.expected.txt} beside it. After
 * a wanted change record anew and read the difference:
 *
 * <pre>./mvnw -pl jobs/language test -Dtest=GoldenPagesTest -Dgolden.record=true</pre>
 */
class GoldenPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/tallywire/language/web/pages");
  private static final WebPageReader READER = new WebPageReader();

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsAsExpected(String name) throws IOException {
    String actual = print(READER.read(Files.readString(FOLDER.resolve(name + ".html")), null));
    Path expected = FOLDER.resolve(name + ".expected.txt");
    if (Boolean.getBoolean("golden.record")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("record it with -Dgolden.record=true").exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String print(WebPage page) {
    return "title: %s\npublished: %s\npublisher: %s\nurl: %s\nlanguage: %s\n\n%s\n"
        .formatted(
            page.title(),
            page.publishedAt(),
            page.publisher(),
            page.url(),
            page.language(),
            page.text());
  }
}
