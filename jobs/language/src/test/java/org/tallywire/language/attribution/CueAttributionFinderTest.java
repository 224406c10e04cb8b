package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Speech;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;

/** The words that report: what each of them takes as content, and what is none. */
class CueAttributionFinderTest extends AttributionTestCase {
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
  void theCueMayStandBeforeItsSubject() {
    Attribution found =
        only(
            "40/CD boats/NNS sank/VBD _,/, bringing/VBG losses/NNS _,/, said/VBD/say the/DT"
                + " ministry/NN _./.");
    assertThat(found.source().text()).isEqualTo("the ministry");
    assertThat(content(found)).isEqualTo("40 boats sank, bringing losses");
  }

  @Test
  void aPollSaysWhatFollowsIt() {
    Attribution found =
        only("In/IN the/DT latest/JJS poll/NN _,/, 40/CD percent/NN want/VBP boats/NNS _./.");
    assertThat(found.source().text()).isEqualTo("the latest poll");
    assertThat(content(found)).isEqualTo("40 percent want boats");
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

  private static Sentence sentence(String text, int number, SectionType section, String words) {
    int begin = text.indexOf(words);
    return new Sentence(number, begin, begin + words.length(), section, List.of(), List.of());
  }

  @Test
  void whatClaimsLivesOrATitleSaysNothing() {
    assertThat(find("The/DT storm/NN claimed/VBD/claim 40/CD lives/NNS/life _./.")).isEmpty();
    assertThat(
            find(
                "The/DT//1/det storm/NN//2/nsubj claimed/VBD/claim/-1/root the/DT//4/det"
                    + " lives/NNS/life/2/dobj of/IN//4/prep 40/CD//7/nmod people/NNS//5/pobj"
                    + " _././/2/punct"))
        .isEmpty();
    assertThat(
            find(
                "[PERSON Tamm/NNP//1/nsubj] claimed/VBD/claim/-1/root 14/CD//1/dobj of/IN//2/prep"
                    + " 30/CD//5/nmod seats/NNS/seat/3/pobj _././/1/punct"))
        .isEmpty();
  }

  @Test
  void whoClaimsALossOrThatAPrizeIsLateSaysSo() {
    assertThat(
            content(only("The/DT rebels/NNS claimed/VBD/claim 40/CD casualties/NNS/casualty _./.")))
        .isEqualTo("40 casualties");
    assertThat(
            content(
                only(
                    "[PERSON Tamm/NNP] claimed/VBD/claim 12/CD seats/NNS/seat were/VBD/be"
                        + " lost/VBN/lose _./.")))
        .isEqualTo("12 seats were lost");
  }

  @Test
  void whoOwnsUpToAnAttackMayTellHowManyItKilled() {
    Attribution found =
        only(
            "The/DT//1/det group/NN//2/nsubj claimed/VBD/claim/-1/root"
                + " responsibility/NN//2/dobj _,/,//2/punct saying/VBG/say/2/advcl"
                + " it/PRP//7/nsubj killed/VBD/kill/5/ccomp 12/CD//9/nmod soldiers/NNS//7/dobj"
                + " _././/2/punct");
    assertThat(found.source().text()).isEqualTo("The group");
    assertThat(content(found)).isEqualTo("it killed 12 soldiers");
  }

  @Test
  void asManyAsBelongsToWhatIsSaid() {
    find(
        "The/DT//1/det master/NN//2/nsubj said/VBD/say/-1/root as/RB//4/advmod many/JJ//6/quantmod"
            + " as/IN//6/quantmod 40/CD//7/nmod boats/NNS//8/nsubj sank/VBD/sink/2/ccomp"
            + " _././/2/punct");
    assertThat(chainOf("as many as 40 boats")).containsExactly("The master");
  }
}
