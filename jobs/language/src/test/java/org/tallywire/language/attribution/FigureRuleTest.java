package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that report only where a number follows. */
class FigureRuleTest extends AttributionTestCase {
  @Test
  void whoCountsReportsTheNumber() {
    Attribution found =
        only("The/DT union/NN counts/VBZ/count some/DT 4,100/CD boats/NNS in/IN Osk/NNP _./.");
    assertThat(found.source().text()).isEqualTo("The union");
    assertThat(content(found)).isEqualTo("some 4,100 boats");
    assertThat(find("The/DT union/NN counts/VBZ/count boats/NNS _./.")).isEmpty();
    assertThat(find("The/DT town/NN counts/VBZ/count 40/CD boats/NNS _./.")).isEmpty();
  }

  @Test
  void anAmountMayStandFarBehindTheVerbThatPutsItThere() {
    Attribution found =
        only(
            "[ORG GridCor/NNP] now/RB puts/VBZ/put the/DT number/NN of/IN boats/NNS cut/VBN off/RP"
                + " on/IN Tuesday/NNP at/IN nearly/RB 380,000/CD _./.");
    assertThat(found.source().text()).isEqualTo("GridCor");
    assertThat(content(found))
        .isEqualTo("the number of boats cut off on Tuesday at nearly 380,000");
    assertThat(
            find("[ORG GridCor/NNP] puts/VBZ/put 40/CD boats/NNS at/IN their/PRP$ berths/NNS _./."))
        .isEmpty();
  }

  @Test
  void whoStandsByANumberReportsIt() {
    Attribution found =
        only("The/DT ministry/NN stands/VBZ/stand by/IN half/PDT a/DT million/CD _./.");
    assertThat(found.source().text()).isEqualTo("The ministry");
    assertThat(content(found)).isEqualTo("half a million");
    assertThat(find("The/DT ministry/NN stands/VBZ/stand by/IN Tamm/NNP _./.")).isEmpty();
    assertThat(find("Sailors/NNS arrived/VBD/arrive at/IN 9/CD p.m./NN _./.")).isEmpty();
  }

  @Test
  void aListHasItsNumbers() {
    Attribution found = only("The/DT union/NN 's/POS list/NN has/VBZ/have nine/CD _./.");
    assertThat(content(found)).isEqualTo("nine");
    assertThat(find("The/DT union/NN has/VBZ/have nine/CD boats/NNS _./.")).isEmpty();
  }

  @Test
  void whatAVerbReportsBehindAPrepositionItReportsWithoutAParseToo() {
    for (String verb : List.of("speaks/VBZ/speak", "warns/VBZ/warn")) {
      Attribution found =
          only("The/DT ministry/NN " + verb + " of/IN some/DT 40/CD boats/NNS _./.");
      assertThat(content(found)).as(verb).isEqualTo("some 40 boats");
      assertThat(find("The/DT ministry/NN " + verb + " of/IN storms/NNS _./.")).as(verb).isEmpty();
    }
  }

  @Test
  void aVerbOfSpeechReportsTheNumberBehindIt() {
    find(
        "40/CD//1/nmod boats/NNS//2/nsubj sank/VBD//6/ccomp _;/://6/punct the/DT//5/det"
            + " union/NN//6/nsubj says/VBZ/say/-1/root some/DT//8/det 90/CD//6/dobj _././/6/punct");
    assertThat(chainOf("90")).containsExactly("the union");
    assertThat(chainOf("40")).isEmpty();
    find("Forty/CD sank/VBD _,/, police/NNS said/VBD/say two/CD days/NNS later/RB _./.");
    assertThat(chainOf("two")).isEmpty();
  }

  @Test
  void aVerbBehindASemicolonSaysWhatFollowsIt() {
    find(
        "40/CD//1/nmod boats/NNS//2/nsubj sank/VBD//6/ccomp _;/://6/punct the/DT//5/det"
            + " clerk/NN//6/nsubj said/VBD/say/-1/root more/JJR//8/nsubj sank/VBD//6/dep"
            + " than/IN//8/prep 90/CD//9/pobj _././/6/punct");
    assertThat(chainOf("90")).containsExactly("the clerk");
    assertThat(chainOf("40")).isEmpty();
  }

  @Test
  void whoHasCountedReportsTheNumbersThatAreJoined() {
    Attribution found =
        only(
            "Doctors/NNS have/VBP/have written/VBN/write down/RP 27/CD deaths/NNS and/CC 40/CD"
                + " wounds/NNS _./.");
    assertThat(content(found)).isEqualTo("27 deaths and 40 wounds");
    assertThat(find("The/DT bank/NN wrote/VBD/write down/RP 40/CD million/CD euros/NNS/euro _./."))
        .isEmpty();
  }

  @Test
  void whoConcedesABareNumberConcedesNoGoals() {
    assertThat(only("[GPE Osk/NNP] concedes/VBZ/concede three/CD _./.").source().text())
        .isEqualTo("Osk");
    assertThat(find("[GPE Osk/NNP] conceded/VBD/concede three/CD goals/NNS/goal _./.")).isEmpty();
  }

  @Test
  void whoMakesItManyCounts() {
    assertThat(content(only("The/DT police/NNS made/VBD/make it/PRP 18,000/CD _./.")))
        .isEqualTo("18,000");
    assertThat(find("The/DT team/NN made/VBD/make it/PRP 40/CD _./.")).isEmpty();
  }

  @Test
  void whoIsSureOfANumberTellsIt() {
    Attribution found =
        only(
            "The/DT court/NN was/VBD/be sure/JJ that/IN 40/CD boats/NNS were/VBD/be sold/VBN _./.");
    assertThat(content(found)).isEqualTo("40 boats were sold");
    assertThat(find("The/DT court/NN was/VBD/be sure/JJ of/IN itself/PRP _./.")).isEmpty();
  }

  @Test
  void whatTakesLivesTellsNothing() {
    for (String taker :
        List.of("The/DT//1/det storm/NN//2/nsubj", "Typhoon/NNP//1/compound Mora/NNP//2/nsubj")) {
      assertThat(
              find(
                  taker
                      + " claimed/VBD/claim/-1/root 26/CD//4/nmod lives/NNS/life/2/dobj"
                      + " _././/2/punct"))
          .as(taker)
          .isEmpty();
    }
  }

  @Test
  void whoPutsSoManySomewhereTellsNothing() {
    find(
        "Unions/NNS/union/1/nsubj put/VBD/put/-1/root 90/CD//3/nmod men/NNS/man/1/dobj"
            + " at/IN//1/prep the/DT//6/det gates/NNS/gate/4/pobj _././/1/punct");
    assertThat(chainOf("90")).isEmpty();
  }

  @Test
  void oneSourcePutsTwoThingsAtTheirNumbers() {
    find(
        "The/DT//1/det ministry/NN//2/nsubj puts/VBZ/put/-1/root the/DT//4/det dead/JJ//2/dobj"
            + " at/IN//2/prep 63/CD//5/pobj and/CC//2/cc the/DT//9/det injured/VBN//2/conj"
            + " at/IN//9/prep 187/CD//10/pobj _././/2/punct");
    assertThat(chainOf("63")).containsExactly("The ministry");
    assertThat(chainOf("187")).containsExactly("The ministry");
  }

  @Test
  void whoSaysThatItCountedIsOneSource() {
    find(
        "The/DT staff/NN said/VBD/say that/IN it/PRP had/VBD/have counted/VBN/count 40/CD"
            + " boats/NNS _./.");
    assertThat(chainOf("40")).containsExactly("The staff");
    find(
        "The/DT staff/NN said/VBD/say that/IN the/DT union/NN had/VBD/have counted/VBN/count 40/CD"
            + " boats/NNS _./.");
    assertThat(chainOf("40")).containsExactly("the union", "The staff");
  }
}
