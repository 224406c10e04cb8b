package org.tallywire.language.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.text.TaggedText;

/** Who did it, by what the sentences before tell. */
class VictimRuleTest {
  private static final String BLAST =
      "A/DT/a/1/det blast/NN/blast/2/nsubj killed/VBD/kill/-1/root five/CD/five/4/nmod"
          + " people/NNS/people/2/dobj ./././2/punct";
  private static final String POLICE =
      "Police/NNS/police/1/nsubj arrested/VBD/arrest/-1/root nine/CD/nine/3/nmod"
          + " suspects/NNS/suspect/1/dobj ./././1/punct";

  private static String holderOfLast(String... sentences) {
    List<NumericClaim> claims =
        FactExtractor.standard().extract(TaggedText.of(sentences)).numericClaims();
    TextSpan holder = claims.get(claims.size() - 1).holder();
    return holder == null ? null : holder.text();
  }

  private static String passive(String noun, String participle, String lemma) {
    return "Twelve/CD/twelve/1/nmod %s/NNS/%s/3/nsubjpass were/VBD/be/3/auxpass %s/VBN/%s/-1/root"
            .formatted(noun, noun.replaceAll("s$", ""), participle, lemma)
        + " ./././3/punct";
  }

  @Test
  void whatKilledArrestsNobody() {
    assertThat(holderOfLast(BLAST, passive("suspects", "arrested", "arrest"))).isNull();
    assertThat(holderOfLast(BLAST, passive("brokers", "charged", "charge"))).isNull();
  }

  @Test
  void whoArrestedHurtsNobody() {
    assertThat(holderOfLast(POLICE, passive("miners", "injured", "injure"))).isNull();
  }

  @Test
  void whatDidTheOneDidTheOtherOfItsKind() {
    assertThat(holderOfLast(BLAST, passive("miners", "injured", "injure"))).isEqualTo("A blast");
    assertThat(holderOfLast(POLICE, passive("brokers", "detained", "detain"))).isEqualTo("Police");
  }
}
