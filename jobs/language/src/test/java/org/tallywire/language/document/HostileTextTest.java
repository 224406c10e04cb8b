package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no newspaper prints but some file holds: reading it takes time in proportion to its size.
 */
class HostileTextTest {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final DocumentReader READER = new DocumentReader();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one letter", "a".repeat(1_000_000)),
        Arguments.of("line ends", "a" + "\n".repeat(200_000) + "b"),
        Arguments.of("spaces", "a" + " ".repeat(1_000_000) + "b"),
        Arguments.of("short lines", "a\n".repeat(200_000)),
        Arguments.of("headline words", "Storm ".repeat(150_000)),
        Arguments.of("open brackets", "(Photo: ".repeat(100_000)),
        Arguments.of("bracket lines", "x" + "((((((((((((((((((((((((((((((\n".repeat(20_000)),
        Arguments.of("dates", "5 December 2021 ".repeat(50_000)),
        Arguments.of("date lines", "Published: 5 December 2021 11:31 GMT Updated\n".repeat(20_000)),
        Arguments.of("photo markers", "Photo author, Photo caption, ".repeat(30_000)),
        Arguments.of("marker lines", "Photo author, Jane Doe / Photo caption, x\n".repeat(20_000)),
        Arguments.of("names", ("Jane Doe/".repeat(20) + "\n").repeat(5_000)),
        Arguments.of("digits", "1234567890".repeat(100_000)),
        Arguments.of("addresses", "http://" + "a/".repeat(500_000)),
        Arguments.of("handles", ("a ".repeat(40) + "@" + "b ".repeat(40) + "\n").repeat(5_000)),
        Arguments.of("years", "as early as 2031 next year March 14, ".repeat(25_000)),
        Arguments.of("lone surrogates", "\uD83D".repeat(500_000) + " word"),
        Arguments.of("wrapped lines", (("word ".repeat(13)).strip() + "\n").repeat(15_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadInLinearTime(String name, String text) {
    RawDocument raw = new RawDocument(name, "text", text, null, null, null, null, null);
    ReadResult result = Assertions.assertTimeoutPreemptively(LONGEST, () -> READER.read(raw));
    assertThat(result).isInstanceOf(ReadResult.Accepted.class);
  }
}
