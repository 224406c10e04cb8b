package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks before a colon, and what is only the matter of what follows. */
class ColonSourcesTest extends AttributionTestCase {
  @Test
  void aTranscriptNamesItsSpeakers() {
    Attribution found = only("TAMM/NNP _:/: We/PRP lost/VBD 40/CD boats/NNS _./.");
    assertThat(found.source().text()).isEqualTo("TAMM");
    assertThat(content(found)).contains("40 boats");
  }

  @Test
  void aDatelineOrAKindOfNewsBeforeAColonIsNoSpeaker() {
    for (String label : List.of("[GPE KIRKBY/NNP]", "BREAKING/NN", "BREAKING/NN NEWS/NN")) {
      find(
          label
              + " _:/: 40/CD boats/NNS sank/VBD _,/, police/NNS said/VBD/say on/IN Friday/NNP _./.");
      assertThat(chainOf("40")).as(label).containsExactly("police");
    }
  }

  @Test
  void aSpeakerMayTellWhatOthersSay() {
    find(
        "TAMM/NNP _:/: The/DT yard/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _./.",
        "OJA/NNP _:/: I/PRP told/VBD/tell you/PRP that/IN 70/CD boats/NNS sank/VBD _./.");
    assertThat(chainOf("40")).containsExactly("The yard", "TAMM");
    assertThat(chainOf("70")).containsExactly("OJA");
  }

  @Test
  void aHeadlineMayNameItsSourceBeforeAColon() {
    Attribution found = only("[PERSON Tamm/NNP] _:/: 40/CD boats/NNS lost/VBN");
    assertThat(found.source().text()).isEqualTo("Tamm");
    assertThat(content(found)).isEqualTo("40 boats lost");
  }

  @Test
  void aHeadlineMayNameItsMatterBeforeAColon() {
    assertThat(find("[GPE Norland/NNP] war/NN _:/: 40/CD killed/VBN in/IN raid/NN")).isEmpty();
    assertThat(find("[EVENT Harbour/NNP Cup/NNP] _:/: 40/CD boats/NNS lost/VBN")).isEmpty();
    assertThat(only("[GPE Norland/NNP] minister/NN _:/: 40/CD killed/VBN").source().text())
        .isEqualTo("Norland minister");
  }

  @Test
  void aNameMayEndLikeAMatter() {
    for (String name :
        List.of("Sky/NNP News/NN", "Harbour/NNP Rights/NNPS Watch/NNP", "SKY/NNP NEWS/NNP")) {
      assertThat(find(name + " _:/: 40/CD boats/NNS lost/VBN")).as(name).hasSize(1);
    }
    for (String matter :
        List.of("Breaking/NNP News/NNP", "Harbour/NNP fire/NN", "[GPE Norland/NNP] News/NNP")) {
      assertThat(find(matter + " _:/: 40/CD boats/NNS lost/VBN")).as(matter).isEmpty();
    }
  }
}
