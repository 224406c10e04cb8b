package org.tallywire.language.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ConlluDocuments;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Facts of a megabyte of one sentence after another take time that grows as the text does: what
 * looks back in the document (antecedents, holders, events, derivations, times) looks no further
 * than its reach.
 */
class LinearTimeTest {
  /** A megabyte with -Dtallywire.linear.large=1048576: minutes, in place of seconds. */
  private static final int LARGE = Integer.getInteger("tallywire.linear.large", 1 << 18);

  private static final int SMALL = LARGE / 4;

  /** Four times the text, and as much again for caches and the collector. */
  private static final int MOST = 8;

  /** Below this, a quarter's time is noise. */
  private static final long LEAST_NANOS = 300_000_000;

  private static final FactExtractor EXTRACTOR = FactExtractor.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast killed seven people and wounded 20 others.",
        "Up to 9,000 reservists will be called up, with almost half of them already in barracks.",
        "Over 300 people, including 50 veterans, marched on Friday.",
        "More than 100 people are believed to have been killed in the fire.",
        "A 19-year-old conscript was shot dead.",
        "The operator bought a 10 percent stake in the port for 20 billion yen ($170 million).",
        "Clinics reported 152 cases and eight deaths, down from 203 and nine a day earlier.",
        "The Reformists get seven portfolios, the Democrats four and the Union the other three.",
        "The doctors saw 26 patients in 17 districts, and nine were sent home."
      })
  void longDocuments(String sentence) {
    growsAsTheText(only(LinearTimeTest.class, "claims.conllu", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The number of berths has doubled,\" she wrote, \"to 40.\"",
        "\"We are looking at 300 empty berths,\" said one longtime adviser to the port of Osk.",
        "A survey of 900 sailors found 61 percent would move, while 20 percent said they would stay.",
        "Osk port lost 12 cranes in the blaze, a harbour spokeswoman, Mari Tamm, told the Gazette."
      })
  void longReports(String sentence) {
    growsAsTheText(only(Attribution.class, "attributions.conllu", sentence));
  }

  private static AnnotatedDocument only(Class<?> beside, String file, String sentence) {
    return ConlluDocuments.read(beside, file).stream()
        .filter(document -> document.text().equals(sentence))
        .findFirst()
        .orElseThrow();
  }

  private static void growsAsTheText(AnnotatedDocument one) {
    AnnotatedDocument small = repeated(one, SMALL);
    AnnotatedDocument large = repeated(one, LARGE);
    time(small);
    long quarter = Math.max(LEAST_NANOS, time(small));
    long whole = time(large);
    if (whole > MOST * quarter) {
      whole = time(large); // code not yet compiled is slow once; a square is slow again
    }
    assertThat(whole).isLessThanOrEqualTo(MOST * quarter);
  }

  private static long time(AnnotatedDocument document) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(EXTRACTOR.extract(document).numericClaims()).isNotEmpty();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
  }

  private static AnnotatedDocument repeated(AnnotatedDocument one, int length) {
    int width = one.text().length() + 1;
    int times = length / width;
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (Sentence sentence : one.sentences()) {
        sentences.add(moved(sentence, sentences.size(), i * width));
      }
    }
    String text = (one.text() + "\n").repeat(times);
    return new AnnotatedDocument("long", text, null, null, sentences);
  }

  private static Sentence moved(Sentence sentence, int number, int by) {
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      tokens.add(
          new Token(
              t.begin() + by, t.end() + by, t.form(), t.lemma(), t.pos(), t.head(), t.relation()));
    }
    List<Name> names = sentence.names();
    return new Sentence(
        number, sentence.begin() + by, sentence.end() + by, sentence.section(), tokens, names);
  }
}
