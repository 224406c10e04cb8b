package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Reads a quarter of a megabyte in one sentence within a second, and in time that grows as the text
 * does, for the worst case of each pattern: no page on the web may stop a run.
 */
class LinearTimeTest {
  /** A megabyte with -Dtallywire.linear.large=1048576: minutes, in place of seconds. */
  private static final int LARGE = Integer.getInteger("tallywire.linear.large", 1 << 18);

  private static final int SMALL = LARGE / 4;

  /** Four times the text, and as much again for caches and the collector. */
  private static final int MOST = 8;

  /** Below this, a quarter's time is noise. */
  private static final long LEAST_NANOS = 150_000_000;

  private static final RuleQuantityRecognizer RECOGNIZER = new RuleQuantityRecognizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1,",
        "1.",
        "1 ",
        "94 300",
        "1.111,",
        "1/",
        "1/2 ",
        "½",
        "1½",
        "1:",
        "1-",
        "5-",
        "5 - ",
        "2021-12-",
        "1e",
        "1e5 ",
        "1^",
        "1x10^",
        "×10",
        "10⁶",
        "1±",
        "1+/-",
        "A380",
        "a.",
        "www.",
        "(",
        "$",
        "$-5",
        "5MM ",
        "--5",
        "- "
      })
  void digitsAndSigns(String piece) {
    assertLinear(piece, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and ",
        "hundred ",
        "hundred and ",
        "one hundred and ",
        "one and ",
        "one and a half ",
        "million ",
        "crore million ",
        "1 million 2 thousand ",
        "one million, two hundred ",
        "twenty-",
        "fifty - ",
        "one twenty ",
        "a half ",
        "half a ",
        "a third of a ",
        "three quarters of a ",
        "one in ",
        "one over ",
        "one point five ",
        "several hundred ",
        "negative "
      })
  void numberWords(String piece) {
    assertLinear(piece, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more than ",
        "up to ",
        "at most 5 and at least 3 ",
        "5 or more than ",
        "between 1 and ",
        "from 1 to ",
        "5 mg to ",
        "5 a ",
        "3 mln vs ",
        "five vs ",
        "May 5 and ",
        "in 1999 ",
        "Smith, 5, ",
        "No. ",
        "Street ",
        "1.5 index "
      })
  void hedgesRangesAndTraps(String piece) {
    assertLinear(piece, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.25 ",
        "5\" ",
        "5'8\" ",
        "5 C ",
        "5m ",
        "5 m to ",
        "2 in ",
        "5 per ",
        "5° ",
        "12 stone ",
        "5 mln in ",
        "five vs "
      })
  void unitsAndRates(String piece) {
    assertLinear(piece, null);
  }

  /** Runs of one part of speech inside one name, which rules look along. */
  @ParameterizedTest
  @ValueSource(strings = {"JJ", "RB", "NNP", "VBD"})
  void runsOfOneTag(String tag) {
    assertLinear("1999 5 ", tag);
  }

  private static void assertLinear(String piece, String tag) {
    AnnotatedDocument small = document(piece, SMALL, tag);
    AnnotatedDocument large = document(piece, LARGE, tag);
    long quarter = Math.max(LEAST_NANOS, time(small));
    long whole = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> time(large));
    if (whole > MOST * quarter) {
      // Code not yet compiled is slow once; a square is slow again.
      quarter = Math.max(LEAST_NANOS, time(small));
      whole = time(large);
    }
    assertThat(whole).isLessThanOrEqualTo(MOST * quarter);
  }

  /** Processor time of this thread, so that a busy machine does not count. */
  private static long time(AnnotatedDocument document) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    RECOGNIZER.recognize(document, document.sentences().get(0));
    return threads.getCurrentThreadCpuTime() - began;
  }

  private static AnnotatedDocument document(String piece, int length, String tag) {
    String text = piece.repeat(length / piece.length());
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; tag != null && at < text.length(); ) {
      int end = text.indexOf(' ', at);
      String form = text.substring(at, end);
      tokens.add(new Token(at, end, form, form, tag, Token.NO_HEAD, null));
      at = end + 1;
    }
    List<Name> names = tag == null ? List.of() : List.of(new Name(0, tokens.size(), "ORG", 1));
    Sentence sentence = new Sentence(0, 0, text.length(), SectionType.BODY, tokens, names);
    return new AnnotatedDocument("doc", text, null, null, List.of(sentence));
  }
}
