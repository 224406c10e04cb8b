package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands behind a number where several tell something in one sentence. */
class AttributionChainsTest extends AttributionTestCase {
  @Test
  void whoIsCitedComesBeforeWhoCites() {
    find(
        "The/DT [ORG Harbour/NNP Gazette/NNP] reported/VBD/report that/IN 40/CD boats/NNS"
            + " sank/VBD _,/, citing/VBG/cite port/NN officials/NNS/official _./.");
    assertThat(chainOf("40")).containsExactly("port officials", "The Harbour Gazette");
  }

  @Test
  void aReportInsideAReportIsAChain() {
    find(
        "The/DT [ORG Harbour/NNP Gazette/NNP] says/VBZ/say that/IN the/DT document/NN"
            + " shows/VBZ/show that/IN 40/CD boats/NNS sank/VBD _./.");
    assertThat(chainOf("40")).containsExactly("the document", "The Harbour Gazette");
  }

  @Test
  void whoObtainedADocumentStandsBehindIt() {
    find(
        "A/DT//1/det map/NN//7/nsubj obtained/VBN/obtain/1/acl by/IN//2/agent the/DT//6/det"
            + " [ORG Harbour/NNP//6/compound Gazette/NNP//3/pobj] shows/VBZ/show/-1/root"
            + " 40/CD//9/nmod boats/NNS//7/dobj _././/7/punct");
    assertThat(chainOf("40"))
        .containsExactly("A map obtained by the Harbour Gazette", "the Harbour Gazette");
  }

  @Test
  void aClaimBelongsToWhoMadeIt() {
    find(
        "They/PRP mocked/VBD/mock [PERSON Tamm/NNP] _'s/POS claim/NN that/IN 40/CD boats/NNS"
            + " sank/VBD _./.");
    assertThat(chainOf("40")).containsExactly("Tamm");
  }

  @Test
  void aReportBehindASemicolonIsAnothers() {
    find(
        "40/CD boats/NNS sank/VBD _,/, a/DT harbour/NN clerk/NN said/VBD/say _;/: more/JJR"
            + " than/IN 70/CD _,/, [PERSON Tamm/NNP] said/VBD/say _./.");
    assertThat(chainOf("40")).containsExactly("a harbour clerk");
    assertThat(chainOf("70")).containsExactly("Tamm");
  }

  @Test
  void aParsedReportEndsAtASemicolonThatAnotherReportFollows() {
    find(
        "40/CD//1/nmod boats/NNS//2/nsubj sank/VBD//7/ccomp _,/,//7/punct a/DT//6/det"
            + " harbour/NN//6/compound clerk/NN//7/nsubj said/VBD/say/14/ccomp _;/://14/punct"
            + " more/JJR//11/amod than/IN//11/quantmod 70/CD//14/dobj _,/,//14/punct"
            + " [PERSON Tamm/NNP//14/nsubj] said/VBD/say/-1/root _././/14/punct");
    assertThat(chainOf("40")).containsExactly("a harbour clerk");
    assertThat(chainOf("70")).containsExactly("Tamm");
  }

  @Test
  void oneReportMayHoldASemicolon() {
    find(
        "The/DT//1/det yard/NN//2/nsubj added/VBD/add/9/ccomp 40/CD//4/nummod boats/NNS//2/dobj"
            + " last/JJ//6/amod year/NN//2/npadvmod _;/://9/punct it/PRP//9/nsubj"
            + " lost/VBD/lose/13/ccomp 70/CD//9/dobj _,/,//13/punct"
            + " [PERSON Tamm/NNP//13/nsubj] said/VBD/say/-1/root _././/13/punct");
    assertThat(chainOf("40")).containsExactly("Tamm");
    find("40/CD boats/NNS sank/VBD _;/: 70/CD burned/VBD _,/, [PERSON Tamm/NNP] said/VBD/say _./.");
    assertThat(chainOf("70")).containsExactly("Tamm");
  }

  @Test
  void whatOneSideSaysIsNotAccordingToTheOther() {
    find(
        "The/DT navy/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _,/, while/IN 70/CD"
            + " were/VBD/be lost/VBN _,/, according/VBG to/TO the/DT rebels/NNS _./.");
    assertThat(chainOf("40")).containsExactly("The navy");
    assertThat(chainOf("70")).contains("the rebels");
    find(
        "40/CD boats/NNS sank/VBD _,/, but/CC 70/CD were/VBD/be saved/VBN _,/, according/VBG"
            + " to/TO the/DT navy/NN _./.");
    assertThat(chainOf("40")).containsExactly("the navy");
  }

  @Test
  void aNumberInTheNameOfTheSourceIsNotWhatItSays() {
    find("40/CD officials/NNS/official said/VBD/say that/IN 70/CD boats/NNS sank/VBD _./.");
    assertThat(chainOf("40")).isEmpty();
    assertThat(chainOf("70")).containsExactly("40 officials");
  }

  @Test
  void theAuthorsOwnVoiceHasNoSource() {
    find("40/CD boats/NNS sank/VBD in/IN the/DT storm/NN _./.");
    assertThat(chainOf("40")).isEmpty();
  }

  @Test
  void whoIsQuotedComesBeforeWhoQuotes() {
    find(
        "The/DT//1/det [ORG Gazette/NNP//2/nsubj] quoted/VBD/quote/-1/root the/DT//4/det"
            + " mayor/NN//2/dobj as/IN//2/prep saying/VBG/say/5/pcomp 40/CD//8/nmod"
            + " boats/NNS//9/nsubj sank/VBD/sink/6/ccomp _././/2/punct");
    assertThat(chainOf("40")).containsExactly("the mayor", "The Gazette");
    find(
        "The/DT//1/det mayor/NN//3/nsubjpass was/VBD/be/3/auxpass quoted/VBN/quote/-1/root"
            + " by/IN//3/agent [ORG Gazette/NNP//4/pobj] as/IN//3/prep saying/VBG/say/6/pcomp"
            + " 40/CD//9/nmod boats/NNS//10/nsubj sank/VBD/sink/7/ccomp _././/3/punct");
    assertThat(chainOf("40")).containsExactly("The mayor", "Gazette");
  }

  @Test
  void whatOneSideCountsIsNoPartOfWhatTheOtherSaid() {
    for (String contrast : List.of("_,/, while/IN", "_,/, but/CC", "_;/:")) {
      find(
          "The/DT union/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD "
              + contrast
              + " the/DT yard/NN put/VBD/put the/DT number/NN at/IN 12/CD _./.");
      assertThat(chainOf("40")).as(contrast).containsExactly("The union");
      assertThat(chainOf("12")).as(contrast).containsExactly("the yard");
    }
  }

  @Test
  void whoTellsOfBothSidesStandsBehindBoth() {
    find(
        "The/DT union/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _,/, but/CC that/IN the/DT"
            + " yard/NN put/VBD/put the/DT number/NN at/IN 12/CD _./.");
    assertThat(chainOf("12")).containsExactly("the yard", "The union");
    find(
        "The/DT [ORG Gazette/NNP] wrote/VBD/write that/IN the/DT union/NN said/VBD/say that/IN"
            + " 40/CD boats/NNS sank/VBD _,/, but/CC the/DT yard/NN put/VBD/put the/DT number/NN"
            + " at/IN 12/CD _./.");
    assertThat(chainOf("40")).containsExactly("the union", "The Gazette");
    assertThat(chainOf("12")).containsExactly("the yard", "The Gazette");
  }
}
