package org.tallywire.language.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.quantity.RuleQuantityRecognizer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ConlluDocuments;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

class RuleClaimExtractorTest {
  private static final String TEXT = "The port lost 400 cranes.";

  private final RuleClaimExtractor extractor = new RuleClaimExtractor(new RuleQuantityRecognizer());

  @Test
  void sentenceWithoutTokensMakesNoClaim() {
    assertThat(claims(SectionType.BODY, List.of())).isEmpty();
  }

  @Test
  void boilerplateMakesNoClaim() {
    assertThat(claims(SectionType.BOILERPLATE, tokens())).isEmpty();
    assertThat(claims(SectionType.BODY, tokens())).hasSize(1);
  }

  @Test
  void tokenizerThatLeavesWordsOutStillYieldsTheNumber() {
    List<NumericClaim> claims = claims(SectionType.BODY, tokens().subList(0, 2));
    assertThat(claims).extracting(claim -> claim.quantity().value()).containsExactly(400.0);
  }

  @Test
  void idsAndPositionsAreTheSameEveryTime() {
    for (AnnotatedDocument document :
        ConlluDocuments.read(ClaimGoldenTest.class, "claims.conllu")) {
      List<NumericClaim> once = FactExtractor.standard().extract(document).numericClaims();
      assertThat(FactExtractor.standard().extract(document).numericClaims()).isEqualTo(once);
      assertThat(once).extracting(NumericClaim::id).doesNotHaveDuplicates();
      assertThat(once)
          .allSatisfy(
              claim -> {
                assertThat(claim.begin()).isLessThanOrEqualTo(claim.quantity().numberBegin());
                assertThat(claim.end()).isGreaterThanOrEqualTo(claim.quantity().numberEnd());
                assertThat(claim.confidence()).isBetween(0.0, 1.0);
              });
    }
  }

  private List<NumericClaim> claims(SectionType section, List<Token> tokens) {
    Sentence sentence = new Sentence(0, 0, TEXT.length(), section, tokens, List.of());
    AnnotatedDocument document =
        new AnnotatedDocument("document", TEXT, null, null, List.of(sentence));
    return extractor.extract(document, List.of(), List.of(), List.of());
  }

  private static List<Token> tokens() {
    return List.of(
        new Token(0, 3, "The", "the", "DT", Token.NO_HEAD, null),
        new Token(4, 8, "port", "port", "NN", Token.NO_HEAD, null),
        new Token(9, 13, "lost", "lose", "VBD", Token.NO_HEAD, null),
        new Token(14, 17, "400", "400", "CD", Token.NO_HEAD, null),
        new Token(18, 24, "cranes", "crane", "NNS", Token.NO_HEAD, null),
        new Token(24, 25, ".", ".", ".", Token.NO_HEAD, null));
  }
}
