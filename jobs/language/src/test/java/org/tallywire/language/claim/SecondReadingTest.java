package org.tallywire.language.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tallywire.language.quantity.RuleQuantityRecognizer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/** Sentences are written word/TAG/head/relation, heads counted from 1 and 0 for none. */
class SecondReadingTest {
  private static final String HOPED =
      "The/DT/2/det miners/NNS/3/nsubj hoped/VBD/0/root ././3/punct";
  private static final String FOUR =
      "By/IN/4/prep noon/NN/1/pobj ,/,/4/punct came/VBD/0/root word/NN/4/nsubj of/IN/5/prep"
          + " 4/CD/6/pobj ././4/punct";
  private static final String CRANES =
      "The/DT/2/det port/NN/3/nsubj lost/VBD/0/root 400/CD/5/nummod cranes/NNS/3/dobj ././3/punct";
  private static final String WORTH =
      "The/DT/2/det fund/NN/3/nsubj holds/VBZ/0/root $/$/5/nmod 300/CD/3/dobj ././3/punct";

  private static final ConceptReader NEVER =
      (text, numerals, asked) -> {
        throw new AssertionError(text);
      };

  @Test
  void numberThatTheRulesDoubtTakesWhatTheReaderIsSureOf() {
    NumericClaim claim = claim(reading("miners", 0.95), HOPED, FOUR);
    assertThat(claim.concept().text()).isEqualTo("miners");
    assertThat(claim.conceptHead()).isEqualTo("miners");
    assertThat(claim.rule()).endsWith("+learnt");
  }

  @Test
  void readerThatIsNotSureChangesNothing() {
    NumericClaim alone = claim(ConceptReader.NONE, HOPED, FOUR);
    assertThat(claim(reading("miners", 0.85), HOPED, FOUR)).isEqualTo(alone);
  }

  @Test
  void readerIsNotAskedWhereTheRulesAreSure() {
    assertThat(claim(NEVER, HOPED, CRANES).concept().text()).isEqualTo("cranes");
  }

  @Test
  void rulesThatNobodyHasCountedTheErrorsOfAreNotDoubted() {
    String results = "Output/NN/2/nsubj 42/CD/0/root vs./CC/2/cc 27/CD/2/conj";
    NumericClaim claim = claims(reading("miners", 0.99), HOPED, results).get(0);
    assertThat(claim.concept().text()).isEqualTo("Output");
  }

  @Test
  void whoseTheNumberIsIsNotWhatItCounts() {
    NumericClaim claim = claim(reading("fund", 0.99), HOPED, WORTH);
    assertThat(claim.holder().text()).isEqualTo("The fund");
    assertThat(claim.concept()).isNull();
  }

  @Test
  void numberDoesNotCountItself() {
    NumericClaim alone = claim(ConceptReader.NONE, HOPED, FOUR);
    assertThat(claim(reading("of 4", 0.99), HOPED, FOUR)).isEqualTo(alone);
  }

  @Test
  void readerSeesTheSentenceBeforeAndEveryNumeral() {
    List<String> seen = new ArrayList<>();
    ConceptReader reader =
        (text, numerals, asked) -> {
          ConceptReader.Numeral numeral = numerals.get(asked);
          seen.add(text + " | " + text.substring(numeral.begin(), numeral.end()));
          return ConceptReading.UNKNOWN;
        };
    claim(reader, CRANES, HOPED, FOUR);
    assertThat(seen).containsExactly("The miners hoped . By noon , came word of 4 . | 4");
  }

  @Test
  void rowOfATableIsNotAskedFor() {
    String row = String.join(" ", Collections.nCopies(21, "4/CD/1/dep ;/:/1/punct"));
    assertThat(claims(NEVER, row)).hasSizeGreaterThan(20);
  }

  /** Finds a word of the text for every number. */
  private static ConceptReader reading(String word, double probability) {
    return (text, numerals, asked) -> {
      int begin = text.indexOf(word);
      return new ConceptReading(begin, begin + word.length(), probability);
    };
  }

  private static NumericClaim claim(ConceptReader reader, String... sentences) {
    List<NumericClaim> claims = claims(reader, sentences);
    return claims.get(claims.size() - 1);
  }

  private static List<NumericClaim> claims(ConceptReader reader, String... sentences) {
    return new RuleClaimExtractor(new RuleQuantityRecognizer(), reader)
        .extract(document(sentences), List.of(), List.of(), List.of());
  }

  private static AnnotatedDocument document(String... written) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : written) {
      int begin = text.length();
      List<Token> tokens = new ArrayList<>();
      for (String word : sentence.split(" ")) {
        String[] part = word.split("/");
        int at = text.length();
        text.append(part[0]).append(' ');
        int head = Integer.parseInt(part[2]) - 1;
        String lemma = part[0].toLowerCase(Locale.ROOT);
        tokens.add(new Token(at, text.length() - 1, part[0], lemma, part[1], head, part[3]));
      }
      int end = text.length() - 1;
      SectionType section = SectionType.BODY;
      sentences.add(new Sentence(sentences.size(), begin, end, section, tokens, List.of()));
    }
    return new AnnotatedDocument("document", text.toString(), null, null, sentences);
  }
}
