package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts that are somebody's: alleged, estimated, raised, asked for. */
class ToldAmountRuleTest extends AttributionTestCase {
  @Test
  void anAmountIsWhosItIsSaidToBe() {
    find(
        "Judges/NNS found/VBD/find that/IN it/PRP was/VBD/be less/JJR than/IN the/DT 23/CD"
            + " boats/NNS alleged/VBN/allege by/IN the/DT prosecution/NN _,/, more/JJR than/IN"
            + " the/DT 16/CD boats/NNS to/IN which/WDT the/DT bank/NN admitted/VBD/admit _./.");
    assertThat(chainOf("23")).first().isEqualTo("the prosecution");
    assertThat(chainOf("16")).first().isEqualTo("the bank");
    assertThat(find("The/DT 12/CD boats/NNS built/VBN/build by/IN the/DT navy/NN sank/VBD _./."))
        .isEmpty();
  }

  @Test
  void whatOpensASentenceBeforeAColonIsNotAccordingToTheSource() {
    find(
        "The/DT town/NN of/IN 9,000/CD is/VBZ/be gone/VBN _:/: 5,900/CD were/VBD/be moved/VBN"
            + " _,/, according/VBG to/TO the/DT governor/NN _./.");
    assertThat(chainOf("9,000")).isEmpty();
    assertThat(chainOf("5,900")).containsExactly("the governor");
    find("The/DT toll/NN _:/: 40/CD boats/NNS _,/, according/VBG to/TO the/DT governor/NN _./.");
    assertThat(chainOf("40")).containsExactly("the governor");
  }

  @Test
  void anEstimateIsItsMakers() {
    Attribution found =
        only("The/DT union/NN _'s/POS estimate/NN is/VBZ/be 4.6/CD billion/CD crowns/NNS _./.");
    assertThat(found.source().text()).isEqualTo("The union");
    assertThat(content(found)).isEqualTo("4.6 billion crowns");
    assertThat(find("The/DT country/NN _'s/POS figure/NN is/VBZ/be 4.6/CD percent/NN _./."))
        .isEmpty();
  }

  @Test
  void whoRaisesATollTellsIt() {
    Attribution found =
        only("The/DT coroner/NN raised/VBD/raise the/DT toll/NN from/IN 44/CD to/TO 47/CD _./.");
    assertThat(content(found)).isEqualTo("the toll from 44 to 47");
    assertThat(find("Two/CD deaths/NNS/death raised/VBD/raise the/DT toll/NN to/TO 47/CD _./."))
        .isEmpty();
    assertThat(
            find(
                "The/DT council/NN raised/VBD/raise the/DT number/NN of/IN buses/NNS/bus to/TO"
                    + " 47/CD _./."))
        .isEmpty();
  }

  @Test
  void whoMayBeAskedOrBelievedTellsIt() {
    for (String sentence :
        List.of(
            "40/CD boats/NNS came/VBD _,/, if/IN you/PRP ask/VBP/ask the/DT unions/NNS/union _./.",
            "If/IN the/DT unions/NNS/union are/VBP/be to/TO be/VB believed/VBN _,/, 40/CD came/VBD"
                + " _./.",
            "Ask/VB the/DT unions/NNS/union and/CC it/PRP was/VBD/be 40/CD _./.")) {
      find(sentence);
      assertThat(chainOf("40")).as(sentence).containsExactly("the unions");
    }
    find(
        "If/IN you/PRP ask/VBP/ask the/DT unions/NNS/union to/TO leave/VB _,/, 40/CD boats/NNS"
            + " follow/VBP _./.");
    assertThat(chainOf("40")).isEmpty();
  }
}
