package org.tallywire.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.document.ReadResult;

/**
 * No text can make a regular expression, or the reading of a document, take time that grows faster
 * than the text.
 */
class DenialTest {
  private static final int SMALL = 1 << 14;
  private static final int LARGE = 1 << 16;

  /** A megabyte with -Dtallywire.linear.large=1048576: minutes, in place of seconds. */
  private static final int DOCUMENT_LARGE = Integer.getInteger("tallywire.linear.large", 1 << 18);

  private static final int DOCUMENT_SMALL = DOCUMENT_LARGE / 4;

  /** Four times the text, and as much again for caches and the collector. */
  private static final int MOST = 8;

  /** Below this, a quarter's time is noise. */
  private static final long LEAST_NANOS = 20_000_000;

  private static final List<String> PIECES =
      List.of(
          "a", "A", "Aa ", "1", "1 ", "12 ", ",", "1,", ".", "a.", "a. ", " ", "  a", "-", "a-",
          "\"", "(", ")", "(a", "/", "//", "a/", ":", "a:", "1:", "@", "a@", "&", "\n", "a\n", "\t",
          "www.", "http://", "May ", "May 1, ", "2021-", "Mon, ", "\u00E9", "\u201C", "|");

  private final DocumentReader reader = new DocumentReader();

  static Stream<Pattern> patterns() throws Exception {
    Path classes =
        Path.of(DocumentReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Pattern> patterns = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        patterns.addAll(patterns(Class.forName(name.substring(0, name.length() - 6))));
      }
    }
    return patterns.stream();
  }

  private static List<Pattern> patterns(Class<?> type) throws IllegalAccessException {
    List<Pattern> patterns = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
        field.setAccessible(true);
        patterns.add((Pattern) field.get(null));
      }
    }
    return patterns;
  }

  @Test
  void patternsAreFound() throws Exception {
    assertThat(patterns().count()).isGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void noPatternBacktracksWithoutBound(Pattern pattern) {
    for (String piece : pieces(pattern)) {
      long quarter = Math.max(LEAST_NANOS, find(pattern, text(piece, SMALL)));
      long whole = find(pattern, text(piece, LARGE));
      if (whole > MOST * quarter) {
        whole = Math.min(whole, find(pattern, text(piece, LARGE)));
      }
      assertThat(whole).as("'%s' again and again", piece).isLessThanOrEqualTo(MOST * quarter);
    }
  }

  /** Pieces of any text, and the words of the pattern itself. */
  private static Set<String> pieces(Pattern pattern) {
    Set<String> pieces = new LinkedHashSet<>(PIECES);
    Arrays.stream(pattern.pattern().split("[^\\p{L}\\d]+"))
        .filter(word -> word.length() > 2)
        .limit(20)
        .forEach(word -> pieces.addAll(List.of(word, word + " ", " " + word)));
    return pieces;
  }

  private static long find(Pattern pattern, String text) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Matcher matcher = pattern.matcher(text);
    int found = 0;
    while (matcher.find()) {
      found++;
    }
    assertThat(found).isNotNegative();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Aa ",
        "1",
        "1,",
        "1 ",
        ", ",
        ". ",
        "a. ",
        "\"",
        "(",
        "-",
        "- ",
        "--",
        "/",
        ":",
        "|",
        "a\n",
        "a\n\n",
        "\n    a",
        "http://",
        "http://a\n",
        "www.a.",
        "By A B | ",
        "By A\n",
        "Reuters ",
        "(Reuters) ",
        "OSK, Dec 5 (Reuters) - ",
        "December 5, 2021 ",
        "2021-12-05\n",
        "11:31 a.m. ",
        "Updated ",
        "Posted: Sunday, ",
        "Photo: ",
        "PHOTO: A (AP/B)\n",
        "Read more\n",
        "World\n",
        "word word word word word word word word word word wo-\n",
        "\u202E",
        "\u200D",
        "e\u0301",
        "\uD83D\uDE00",
        "\u6F22"
      })
  void documentsAreReadInTimeThatGrowsAsTheyDo(String piece) throws IOException {
    long quarter = Math.max(5 * LEAST_NANOS, read(text(piece, DOCUMENT_SMALL)));
    long whole = read(text(piece, DOCUMENT_LARGE));
    if (whole > MOST * quarter) {
      whole = Math.min(whole, read(text(piece, DOCUMENT_LARGE)));
    }
    assertThat(whole).isLessThanOrEqualTo(MOST * quarter);
  }

  /** As the text, as the title and as every other field. */
  private long read(String text) {
    String end = text + "\nNine boats left.";
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (RawDocument raw :
        List.of(
            new RawDocument("a", "text", end, null, null, null, null, null),
            new RawDocument(
                "a", "text", "Nine boats left.\n" + text, text, text, text, text, text))) {
      assertThat(reader.read(raw)).isInstanceOf(ReadResult.class);
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
  }

  private static String text(String piece, int length) {
    return piece.repeat(length / piece.length()) + "!";
  }
}
