package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Speech;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.entity.DocumentEntityResolver;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.TaggedText;

class CueAttributionFinderTest {
  private AnnotatedDocument document;

  @Test
  void indirectSpeechWithThat() {
    Attribution found =
        only("The/DT ministry/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _./.");
    assertThat(found.source().text()).isEqualTo("The ministry");
    assertThat(found.cue().text()).isEqualTo("said");
    assertThat(content(found)).isEqualTo("40 boats sank");
    assertThat(found.speech()).isEqualTo(Speech.INDIRECT);
    assertThat(found.sourceKind()).isEqualTo(SourceKind.ORGANIZATION);
    assertThat(found.stance()).isEqualTo(Stance.SAYS);
  }

  @Test
  void aRoleIsThePersonWhomTheTextDescribesByIt() {
    Attribution found =
        only(
            "[PERSON Mari/NNP Tamm/NNP] _,/, the/DT harbour/NN master/NN _,/, met/VBD sailors/NNS _./.",
            "The/DT master/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _./.");
    assertThat(found.source().text()).isEqualTo("The master");
    assertThat(found.sourceEntity().canonicalName()).isEqualTo("Mari Tamm");
  }

  @Test
  void aRoleOfTwoPersonsIsNeither() {
    Attribution found =
        only(
            "[PERSON Mari/NNP Tamm/NNP] _,/, the/DT harbour/NN master/NN _,/, met/VBD sailors/NNS _./.",
            "[PERSON Ada/NNP Oja/NNP] _,/, the/DT ballet/NN master/NN _,/, slept/VBD _./.",
            "The/DT master/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _./.");
    assertThat(found.sourceEntity()).isNull();
  }

  @Test
  void theCueMayFollowWhatWasSaid() {
    Attribution found =
        only(
            "40/CD boats/NNS sank/VBD _,/, harbour/NN officials/NNS/official said/VBD/say"
                + " on/IN Friday/NNP _./.");
    assertThat(found.source().text()).isEqualTo("harbour officials");
    assertThat(content(found)).isEqualTo("40 boats sank");
    assertThat(found.sourceKind()).isEqualTo(SourceKind.ANONYMOUS);
  }

  @Test
  void accordingToTakesTheSentenceAround() {
    Attribution found =
        only(
            "According/VBG to/TO the/DT survey/NN _,/, 40/CD boats/NNS sank/VBD last/JJ"
                + " year/NN _./.");
    assertThat(found.source().text()).isEqualTo("the survey");
    assertThat(content(found)).isEqualTo("40 boats sank last year");
    assertThat(found.sourceKind()).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void accordingToNeedsNoCommaBehindItsSource() {
    String lists = "boats/NNS sank/VBD last/JJ year/NN _./.";
    find("According/VBG to/TO the/DT harbour/NN list/NN 40/CD " + lists);
    assertThat(chainOf("40")).containsExactly("the harbour list");
    find(
        "According/VBG//-1/root to/TO//0/prep the/DT//3/det ministry/NN//1/pobj the/DT//5/det"
            + " fleet/NN//6/nsubj had/VBD/have/3/relcl 40/CD//8/nmod boats/NNS//6/dobj _././/0/punct");
    assertThat(chainOf("40")).containsExactly("the ministry");
    find("According/VBG to/TO the/DT list/NN the/DT yard/NN published/VBD _,/, 40/CD " + lists);
    assertThat(chainOf("40")).hasSize(1);
    find("According/VBG to/TO 40/CD sailors/NNS the/DT boats/NNS sank/VBD _./.");
    assertThat(chainOf("40")).isEmpty();
  }

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
  void aQuotationRunsOnOverItsSentences() {
    Attribution found =
        only(
            "\"/`` _We/PRP counted/VBD them/PRP _./.",
            "+40/CD boats/NNS sank/VBD _,/, _\"/'' [PERSON Mari/NNP Tamm/NNP] said/VBD/say _./.");
    assertThat(content(found)).isEqualTo("We counted them. 40 boats sank");
    assertThat(found.speech()).isEqualTo(Speech.DIRECT);
    assertThat(found.sourceKind()).isEqualTo(SourceKind.PERSON);
    assertThat(found.sourceEntity().canonicalName()).isEqualTo("Mari Tamm");
  }

  @Test
  void aSpeakerIsCarriedOverToTheNextQuotation() {
    List<Attribution> found =
        find(
            "\"/`` _We/PRP counted/VBD them/PRP _,/, _\"/'' [PERSON Mari/NNP Tamm/NNP]"
                + " said/VBD/say _./.",
            "+\"/`` _Then/RB we/PRP counted/VBD 40/CD of/IN them/PRP again/RB _./. _\"/''");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).source().text()).isEqualTo("Mari Tamm");
    assertThat(content(found.get(1))).isEqualTo("Then we counted 40 of them again.");
  }

  @Test
  void aPronounMeansTheLastPersonWhoSpoke() {
    List<Attribution> found =
        find(
            "[PERSON Mari/NNP Tamm/NNP] said/VBD/say that/IN boats/NNS sank/VBD _./.",
            "She/PRP added/VBD/add that/IN 40/CD were/VBD lost/VBN _./.");
    assertThat(found.get(1).source().text()).isEqualTo("She");
    assertThat(found.get(1).sourceEntity().canonicalName()).isEqualTo("Mari Tamm");
  }

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
  void theCueMayStandBeforeItsSubject() {
    Attribution found =
        only(
            "40/CD boats/NNS sank/VBD _,/, bringing/VBG losses/NNS _,/, said/VBD/say the/DT"
                + " ministry/NN _./.");
    assertThat(found.source().text()).isEqualTo("the ministry");
    assertThat(content(found)).isEqualTo("40 boats sank, bringing losses");
  }

  @Test
  void aClaimBelongsToWhoMadeIt() {
    find(
        "They/PRP mocked/VBD/mock [PERSON Tamm/NNP] _'s/POS claim/NN that/IN 40/CD boats/NNS"
            + " sank/VBD _./.");
    assertThat(chainOf("40")).containsExactly("Tamm");
  }

  @Test
  void aPollSaysWhatFollowsIt() {
    Attribution found =
        only("In/IN the/DT latest/JJS poll/NN _,/, 40/CD percent/NN want/VBP boats/NNS _./.");
    assertThat(found.source().text()).isEqualTo("the latest poll");
    assertThat(content(found)).isEqualTo("40 percent want boats");
  }

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
  void bothHalvesOfASplitQuotationAreTheSpeakers() {
    find(
        "\"/`` _If/IN 40/CD boats/NNS sink/VBP _,/, _\"/'' she/PRP said/VBD/say _,/,"
            + " \"/`` _then/RB 70/CD families/NNS starve/VBP _./. _\"/''");
    assertThat(chainOf("40")).containsExactly("she");
    assertThat(chainOf("70")).containsExactly("she");
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
  void whatIsNotYetConfirmedIsDeclined() {
    String to = " to/TO//4/aux confirm/VB//2/xcomp";
    for (String lead :
        List.of(
            "The/DT//1/det navy/NN//2/nsubj failed/VBD/fail/-1/root" + to,
            "Police/NNS//1/nsubj have/VBP//-1/root yet/RB//4/advmod to/TO//4/aux confirm/VB//1/xcomp",
            "Nobody/NN//4/nsubj there/RB//0/advmod has/VBZ/have/4/aux yet/RB//4/advmod"
                + " confirmed/VBN/confirm/-1/root",
            "Neither/DT//1/det side/NN//4/nsubj has/VBZ/have/4/aux yet/RB//4/advmod"
                + " confirmed/VBN/confirm/-1/root")) {
      assertThat(stanceOf(lead)).as(lead).isEqualTo(Stance.DECLINES);
    }
  }

  @Test
  void whatNobodyDeniesIsSaidByNobody() {
    String to = " to/TO//4/aux deny/VB//1/xcomp";
    for (String lead :
        List.of(
            "Police/NNS//1/nsubj have/VBP//-1/root yet/RB//4/advmod" + to,
            "Nobody/NN//4/nsubj there/RB//0/advmod has/VBZ/have/4/aux yet/RB//4/advmod"
                + " denied/VBN/deny/-1/root")) {
      assertThat(stanceOf(lead)).as(lead).isEqualTo(Stance.DECLINES);
    }
    assertThat(
            stanceOf(
                "The/DT//1/det navy/NN//4/nsubj did/VBD/do/4/aux not/RB//4/neg"
                    + " deny/VB//-1/root"))
        .isEqualTo(Stance.SAYS);
  }

  @Test
  void whatSomebodyHastensToConfirmIsConfirmed() {
    for (String lead :
        List.of(
            "The/DT//1/det navy/NN//2/nsubj hastened/VBD/hasten/-1/root to/TO//4/aux"
                + " confirm/VB//2/xcomp",
            "No/DT//1/advmod fewer/JJR//3/quantmod than/IN//3/quantmod sailors/NNS//4/nsubj"
                + " confirmed/VBD/confirm/-1/root")) {
      assertThat(stanceOf(lead)).as(lead).isEqualTo(Stance.CONFIRMS);
    }
  }

  private Stance stanceOf(String lead) {
    return only(lead
            + " that/IN//8/mark 40/CD//7/nmod boats/NNS//8/nsubj sank/VBD//4/ccomp _././/4/punct")
        .stance();
  }

  @Test
  void onlyAWordThatPointsBackMeansTheBodyNamedLast() {
    assertThat(entityBehind("the/DT police/NN")).isNull();
    assertThat(entityBehind("the/DT hospital/NN")).isNull();
    assertThat(entityBehind("the/DT company/NN")).isEqualTo("Tamm Marine");
    assertThat(entityBehind("the/DT ministry/NN")).isNull();
  }

  @Test
  void aBodyIsMeantByTheNounOfItsName() {
    Attribution found =
        only(
            "The/DT [ORG Harbour/NNP Ministry/NNP] met/VBD [ORG Tamm/NNP Marine/NNP] _./.",
            "40/CD boats/NNS sank/VBD _,/, the/DT ministry/NN said/VBD/say _./.");
    assertThat(found.sourceEntity().canonicalName()).isEqualTo("Harbour Ministry");
  }

  @Test
  void aWordThatPointsBackMeansTheBodyNamedLastWhateverTheirNames() {
    String union = "The/DT [ORG European/NNP Union/NNP] met/VBD _./.";
    assertThat(entityBehind("the/DT union/NN", union, "[ORG GMB/NNP] struck/VBD _./."))
        .isEqualTo("GMB");
    String bank = "[ORG Norland/NNP Bank/NNP] lost/VBD ferries/NNS _./.";
    for (String other : List.of("Reuters/NNP", "Harbour/NNP Ministry/NNP")) {
      assertThat(entityBehind("the/DT bank/NN", bank, "[ORG " + other + "] met/VBD _./."))
          .as(other)
          .isEqualTo("Norland Bank");
    }
  }

  private String entityBehind(String source) {
    return entityBehind(
        source,
        "[ORG Tamm/NNP Marine/NNP] built/VBD the/DT ferry/NN _./.",
        "They/PRP left/VBD _./.");
  }

  private String entityBehind(String source, String first, String second) {
    Attribution found =
        only(first, second, "40/CD people/NNS drowned/VBD _,/, " + source + " said/VBD/say _./.");
    return found.sourceEntity() == null ? null : found.sourceEntity().canonicalName();
  }

  @Test
  void aNumberInTheNameOfTheSourceIsNotWhatItSays() {
    find("40/CD officials/NNS/official said/VBD/say that/IN 70/CD boats/NNS sank/VBD _./.");
    assertThat(chainOf("40")).isEmpty();
    assertThat(chainOf("70")).containsExactly("40 officials");
  }

  @Test
  void denialAndRefusalAreTold() {
    assertThat(
            only("[PERSON Tamm/NNP] denied/VBD/deny that/IN 40/CD boats/NNS sank/VBD _./.")
                .stance())
        .isEqualTo(Stance.DENIES);
    assertThat(
            only("[PERSON Tamm/NNP] did/VBD/do not/RB confirm/VB that/IN 40/CD sank/VBD _./.")
                .stance())
        .isEqualTo(Stance.DECLINES);
    assertThat(
            only("[PERSON Tamm/NNP] had/VBD/have no/DT comment/NN on/IN the/DT 40/CD"
                    + " boats/NNS _./.")
                .stance())
        .isEqualTo(Stance.DECLINES);
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

  @Test
  void whatStandsBehindAnAsideIsSaidToo() {
    find(
        "30/CD//1/nmod boats/NNS//2/nsubj sank/VBD/sink/-1/root _,/,//5/punct she/PRP//5/nsubj"
            + " said/VBD/say/2/parataxis _,/,//5/punct in/IN//12/prep which/WDT//7/pobj"
            + " 14/CD//10/nmod sailors/NNS//12/nsubjpass were/VBD//12/auxpass"
            + " trapped/VBN//5/ccomp _././/5/punct");
    assertThat(chainOf("30")).containsExactly("she");
    assertThat(chainOf("14")).containsExactly("she");
    String lost = "30/CD boats/NNS sank/VBD _,/, [PERSON Tamm/NNP] said/VBD/say _,/, ";
    find(lost + "most/JJS of/IN them/PRP among/IN 14/CD lost/VBN at/IN sea/NN _./.");
    assertThat(chainOf("14")).containsExactly("Tamm");
    find(lost + "a/DT day/NN after/IN 14/CD had/VBD/have burned/VBN _./.");
    assertThat(chainOf("14")).isEmpty();
  }

  @Test
  void aSecondClauseWithThatIsSaidToo() {
    find(
        "Their/PRP$//1/poss leader/NN//2/nsubj told/VBD/tell/-1/root this/DT//4/det"
            + " station/NN//2/dobj that/IN//8/mark 40/CD//7/nmod boats/NNS//8/nsubj"
            + " sank/VBD/sink/2/ccomp _,/,//2/punct and/CC//2/cc that/IN//14/mark 12/CD//13/nmod"
            + " men/NNS//14/nsubj drowned/VBD/drown/2/conj _././/2/punct");
    assertThat(chainOf("40")).containsExactly("Their leader");
    assertThat(chainOf("12")).containsExactly("Their leader");
  }

  @Test
  void ofAWholeSentenceBeforeTheCueTheNearestNounIsTheSource() {
    find(
        "The/DT//1/det bill/NN//2/nsubj passed/VBD/pass/13/ccomp by/IN//2/prep 150/CD//5/nmod"
            + " votes/NNS//3/pobj _,/,//13/punct a/DT//8/det majority/NN//13/nsubj of/IN//8/prep"
            + " ten/CD//9/pobj _,/,//13/punct parliament/NN//13/nsubj"
            + " announced/VBD/announce/-1/root _././/13/punct");
    assertThat(chainOf("150")).containsExactly("parliament");
    assertThat(chainOf("ten")).containsExactly("parliament");
    find(
        "[PERSON Dana/NNP//1/nsubj] took/VBD/take/11/ccomp 900/CD//3/nmod votes/NNS//1/dobj"
            + " and/CC//1/cc [PERSON Rolf/NNP//10/nmod] 700/CD//5/nmod _,/,//10/punct"
            + " clerk/NN//10/compound [PERSON P./NNP//10/compound Orr/NNP//11/nsubj]"
            + " said/VBD/say/-1/root _././/11/punct");
    assertThat(chainOf("900")).containsExactly("clerk P. Orr");
    assertThat(chainOf("700")).containsExactly("clerk P. Orr");
  }

  @Test
  void whatWasSaidGoesOnBehindASemicolonWithoutASpeaker() {
    String told = "40/CD boats/NNS sank/VBD _,/, the/DT harbour/NN office/NN added/VBD/add _;/: ";
    find(told + "70/CD are/VBP/be still/RB at/IN sea/NN _./.");
    assertThat(chainOf("70")).containsExactly("the harbour office");
    find(told + "the/DT union/NN counts/VBZ/count 70/CD _./.");
    assertThat(chainOf("70")).containsExactly("the union");
    find(told + "but/CC 70/CD left/VBD/leave _./.");
    assertThat(chainOf("70")).isEmpty();
    find(
        "Reserves/NNS//1/nsubj stand/VBP//-1/root at/IN//1/prep 40/CD//2/pobj _,/,//7/punct"
            + " the/DT//6/det bank/NN//7/nsubj said/VBD/say/1/advcl _;/,//11/punct"
            + " they/PRP//11/nsubj will/MD//11/aux last/VB//7/ccomp 19/CD//13/nmod"
            + " days/NNS//11/npadvmod _././/1/punct");
    assertThat(chainOf("40")).containsExactly("the bank");
    assertThat(chainOf("19")).containsExactly("the bank");
  }

  @Test
  void anyVerbBehindAQuotationTellsWhoSpeaks() {
    String quoted = "\"/`` _We/PRP lost/VBD 40/CD boats/NNS _,/, _\"/'' ";
    find(quoted + "she/PRP fumed/VBD/fume _./.", "+\"/`` _They/PRP lost/VBD 70/CD _./. _\"/''");
    assertThat(chainOf("40")).containsExactly("she");
    assertThat(chainOf("70")).containsExactly("she");
    find(quoted + "sobbed/VBD/sob [PERSON Mari/NNP Tamm/NNP] _,/, 71/CD _./.");
    assertThat(chainOf("40")).containsExactly("Mari Tamm, 71");
    find("After/IN \"/`` _40/CD Boats/NNS _,/, _\"/'' she/PRP made/VBD/make plays/NNS _./.");
    assertThat(chainOf("40")).isEmpty();
    find("\"/`` _40/CD Boats/NNS _,/, _\"/'' a/DT play/NN _,/, opens/VBZ/open today/NN _./.");
    assertThat(chainOf("40")).isEmpty();
  }

  @Test
  void whoeverASentenceIsAboutSpeaksBehindItsColon() {
    String quoted = " _:/: \"/`` _We/PRP lost/VBD 40/CD boats/NNS _./. _\"/''";
    find("He/PRP also/RB defended/VBD/defend the/DT gate/NN" + quoted);
    assertThat(chainOf("40")).containsExactly("He");
    find("The/DT mayor/NN rejected/VBD/reject the/DT criticism/NN" + quoted);
    assertThat(chainOf("40")).containsExactly("The mayor");
    find("The/DT gate/NN has/VBZ/have an/DT inscription/NN" + quoted);
    assertThat(chainOf("40")).isEmpty();
    find("He/PRP remembers/VBZ/remember his/PRP$ father/NN" + quoted);
    assertThat(chainOf("40")).isEmpty();
  }

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
  void theAuthorsOwnVoiceHasNoSource() {
    find("40/CD boats/NNS sank/VBD in/IN the/DT storm/NN _./.");
    assertThat(chainOf("40")).isEmpty();
  }

  @Test
  void aCreditAtTheEndOfAParagraphTellsTheParagraph() {
    String text = "The port is shut.\nSome 40 boats sank in the storm. ,AP,\nAP\n";
    document =
        new AnnotatedDocument(
            "credit",
            text,
            null,
            null,
            List.of(
                sentence(text, 0, SectionType.BODY, "The port is shut."),
                sentence(text, 1, SectionType.BODY, "Some 40 boats sank in the storm."),
                sentence(text, 2, SectionType.CREDIT, ",AP,"),
                new Sentence(3, 56, 58, SectionType.CREDIT, List.of(), List.of())));

    assertThat(new CueAttributionFinder().find(document, List.of()))
        .singleElement()
        .satisfies(
            credit -> {
              assertThat(credit.source().text()).isEqualTo("AP");
              assertThat(credit.sourceKind()).isEqualTo(SourceKind.PUBLISHER);
              assertThat(content(credit)).isEqualTo("Some 40 boats sank in the storm.");
              assertThat(credit.sentenceNumber()).isEqualTo(1);
            });
    assertThat(chainOf("40")).containsExactly("AP");
    assertThat(chainOf("port")).isEmpty();
  }

  @Test
  @Timeout(20)
  void aParagraphOfQuotationMarksAndSentencesIsReadInOneGo() {
    String marks = "\"" + "“a” ".repeat(400_000) + "\"";
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < marks.length() - 4; i += 4) {
      sentences.add(new Sentence(i / 4, i, i + 4, SectionType.BODY, List.of(), List.of()));
    }
    AnnotatedDocument whole = new AnnotatedDocument("long", marks, null, null, sentences);

    assertThat(new CueAttributionFinder().find(whole, List.of())).isEmpty();
  }

  @Test
  @Timeout(20)
  void manyParagraphsWithoutAQuotationAreReadInOneGo() {
    assertThat(new Quotations("a\n".repeat(400_000)).all()).isEmpty();
  }

  private static Sentence sentence(String text, int number, SectionType section, String words) {
    int begin = text.indexOf(words);
    return new Sentence(number, begin, begin + words.length(), section, List.of(), List.of());
  }

  private Attribution only(String... lines) {
    List<Attribution> found = find(lines);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<Attribution> find(String... lines) {
    document = TaggedText.of(lines);
    return new CueAttributionFinder()
        .find(document, new DocumentEntityResolver().resolve(document));
  }

  private String content(Attribution attribution) {
    return document.textOf(attribution.contentBegin(), attribution.contentEnd());
  }

  private List<String> chainOf(String number) {
    int begin = document.text().indexOf(number);
    List<Attribution> all =
        new CueAttributionFinder().find(document, new DocumentEntityResolver().resolve(document));
    return AttributionChains.at(all, begin, begin + number.length()).stream()
        .map(attribution -> attribution.source().text())
        .toList();
  }
}
