package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that belong to somebody without a verb of speech: in documents, polls and counts. */
class FigureOwnerRuleTest extends AttributionTestCase {
  @Test
  void whatAPermitAllowsIsInIt() {
    String allows = " allowed/VBD/allow 40/CD visitors/NNS _./.";
    find("The/DT permit/NN" + allows);
    assertThat(chainOf("40")).containsExactly("The permit");
    for (String other : List.of("The/DT ministry/NN", "[ORG Lumen/NNP]", "The/DT bridge/NN")) {
      find(other + allows);
      assertThat(chainOf("40")).as(other).isEmpty();
    }
  }

  @Test
  void picturesShowWhatTaggersTakeForAShow() {
    find(
        "Pictures/NNS/picture/-1/root from/IN//0/prep the/DT//4/det port/NN//4/compound"
            + " show/NN//1/pobj 40/CD//6/nmod boats/NNS//4/appos _././/0/punct");
    assertThat(chainOf("40")).containsExactly("Pictures from the port");
    find("The/DT picture/NN show/NN 40/CD boats/NNS saw/VBD ended/VBD _./.");
    assertThat(chainOf("40")).isEmpty();
  }

  @Test
  void aPollNeedsNoCommaBehindIt() {
    find("In/IN our/PRP$ phone/NN poll/NN 68/CD percent/NN want/VBP boats/NNS _./.");
    assertThat(chainOf("68")).containsExactly("our phone poll");
    find("In/IN a/DT poll/NN of/IN 900/CD sailors/NNS 55/CD percent/NN want/VBP boats/NNS _./.");
    assertThat(chainOf("55")).containsExactly("a poll");
    assertThat(chainOf("900")).isEmpty();
  }

  @Test
  void aNumberMayBeSomebodys() {
    find("The/DT ministry/NN _'s/POS count/NN of/IN 31/CD dead/JJ is/VBZ low/JJ _./.");
    assertThat(chainOf("31")).containsExactly("The ministry");
    find("It/PRP was/VBD the/DT 1.8/CD million/CD of/IN the/DT ministry/NN _./.");
    assertThat(chainOf("1.8")).containsExactly("the ministry");
    find("He/PRP paid/VBD the/DT 40/CD million/CD in/IN the/DT indictment/NN _./.");
    assertThat(chainOf("40")).containsExactly("the indictment");
    find("The/DT 40/CD jobs/NNS the/DT minister/NN promised/VBD/promise came/VBD late/RB _./.");
    assertThat(chainOf("40")).containsExactly("the minister");
    find("Not/RB the/DT 9,400/CD that/WDT its/PRP$ lawyers/NNS told/VBD/tell the/DT court/NN _./.");
    assertThat(chainOf("9,400")).containsExactly("its lawyers");
  }

  @Test
  void whatSomebodyHasOrMakesIsNotHisNumber() {
    for (String own :
        List.of(
            "The/DT ministry/NN _'s/POS fund/NN of/IN 40/CD million/CD is/VBZ low/JJ _./.",
            "The/DT striker/NN _'s/POS tally/NN of/IN 40/CD goals/NNS is/VBZ high/JJ _./.",
            "The/DT 40/CD men/NNS in/IN the/DT indictment/NN slept/VBD _./.",
            "The/DT 40/CD million/CD of/IN the/DT ministry/NN _'s/POS money/NN is/VBZ gone/VBN _./.",
            "The/DT 40/CD houses/NNS that/IN the/DT ministry/NN built/VBD/build slept/VBD _./.",
            "The/DT 40/CD boats/NNS that/IN the/DT yard/NN ordered/VBD/order sank/VBD _./.")) {
      find(own);
      assertThat(chainOf("40")).as(own).isEmpty();
    }
  }

  @Test
  void theSpeakersOwnFigureHasOneSource() {
    find(
        "The/DT yard/NN said/VBD/say it/PRP needs/VBZ more/JJR than/IN its/PRP$ estimate/NN of/IN"
            + " 40/CD million/CD _./.");
    assertThat(chainOf("40")).containsExactly("The yard");
  }
}
