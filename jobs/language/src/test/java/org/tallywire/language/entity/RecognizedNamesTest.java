package org.tallywire.language.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.text.TaggedText;

class RecognizedNamesTest {
  @Test
  void cutsNamesDownAndLeavesTypesAndMissedNamesAsTheyAre() {
    List<EntityMention> mentions =
        new RecognizedNames()
            .resolve(
                TaggedText.of(
                    "[PERSON President/NNP Mari/NNP Tamm/NNP _'s/POS] ships/NNS left/VBD",
                    "[ORG The/DT Kremlin/NNP] met/VBD [GPE Tamm/NNP] and/CC Mari/NNP Tamm/NNP",
                    "[GPE Tamm/NNP] slept/VBD on/IN [DATE Monday/NNP]"));

    assertThat(mentions)
        .extracting(EntityMention::text, EntityMention::type)
        .containsExactly(
            tuple("Mari Tamm", EntityType.PERSON),
            tuple("Kremlin", EntityType.ORG),
            tuple("Tamm", EntityType.GPE),
            tuple("Tamm", EntityType.GPE));
    assertThat(mentions.get(3).entityId()).isEqualTo(mentions.get(2).entityId());
    assertThat(mentions.stream().map(EntityMention::entityId).distinct()).hasSize(3);
  }

  @Test
  void theWordsOfATableOfResultsAreNoName() {
    assertThat(
            new RecognizedNames()
                .resolve(
                    TaggedText.of(
                        "[ORG Shr/NNP 86/CD cts/NNS] vs/IN 73/CD cts/NNS",
                        "[ORG Oper/NNP shr/NN] loss/NN",
                        "[ORG Net/NNP Insight/NNP] gained/VBD")))
        .extracting(EntityMention::text)
        .containsExactly("Net Insight");
  }
}
