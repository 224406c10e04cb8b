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
}
