package org.tallywire.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.claim.Facts;
import org.tallywire.language.claim.NumericClaim;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.pipeline.nlp.FuzzedDocument;

/** All facts of a text. */
public final class ClaimsFuzz implements FuzzTarget {
  private final FuzzedDocument documents = new FuzzedDocument();
  private final FactExtractor extractor = FactExtractor.standard();

  @Override
  public void read(byte[] input) {
    AnnotatedDocument document = documents.of(new FuzzInput(input));
    Facts facts = extractor.extract(document);
    assertThat(extractor.extract(document)).isEqualTo(facts);
    for (EntityMention mention : facts.entityMentions()) {
      Texts.whole(document.text(), mention.begin(), mention.end());
    }
    for (Attribution attribution : facts.attributions()) {
      assertThat(attribution.rule()).isNotBlank();
    }
    Set<String> ids = new HashSet<>();
    for (NumericClaim claim : facts.numericClaims()) {
      assertThat(ids.add(claim.id())).as("one id, one claim").isTrue();
      Texts.whole(document.text(), claim.begin(), claim.end());
      QuantitiesFuzz.checkValue(claim.quantity());
      assertThat(claim.confidence()).isBetween(0.0, 1.0);
      if (claim.concept() != null) {
        Texts.whole(document.text(), claim.concept().begin(), claim.concept().end());
      }
      if (claim.timeStart() != null && claim.timeEnd() != null) {
        assertThat(claim.timeStart()).isBeforeOrEqualTo(claim.timeEnd());
      }
    }
  }

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (String text :
        List.of(
            "Karvelia has moved about 42,000 troops to the border, Minister Pavel Orsik said.",
            "\u201CNine boats left,\u201D said Mari Tamm. \u201CTwo of them sank,\u201D she added.",
            "The blast killed seven people and wounded 20 others, according to Osk police.",
            "A survey of 900 sailors found 61 percent would move; the rest, some 350, stay.",
            "Clinics reported 152 cases, down from 203 (an increase of 5 percent) a year ago.")) {
      seeds.add(Texts.annotated(text));
    }
    return seeds;
  }

  @Override
  public List<String> words() {
    return List.of(
        "said",
        "according to",
        "\u201C",
        "\u201D",
        "killed",
        "wounded",
        "people",
        "of them",
        "%",
        "percent",
        "troops",
        "about ",
        "respectively",
        "each",
        "others",
        "including",
        "down from",
        "told",
        "survey",
        "(",
        ")",
        "Mr. ",
        "who",
        "which",
        "compared with",
        "instead of",
        "none");
  }
}
