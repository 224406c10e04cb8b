package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far what somebody said goes, and who of several nouns said it. */
class ReportedSpeechTest extends AttributionTestCase {
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
  void howManyMoreIsNoPartOfWhoSaysSo() {
    find(
        "The/DT//1/det ferry/NN//2/nsubj carried/VBD/carry/12/ccomp 90/CD//2/dobj _,/,//12/punct"
            + " 40/CD//11/dep more/JJR//5/advmod than/IN//5/prep allowed/VBN//7/pcomp"
            + " _,/,//11/punct a/DT//11/det clerk/NN//12/nsubj said/VBD/say/-1/root _././/12/punct");
    assertThat(chainOf("90")).containsExactly("a clerk");
    assertThat(chainOf("40")).containsExactly("a clerk");
  }
}
