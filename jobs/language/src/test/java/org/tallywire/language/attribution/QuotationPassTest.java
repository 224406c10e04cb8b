package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Speech;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;

/** Quotations that run on, break off, or go on for long. */
class QuotationPassTest extends AttributionTestCase {
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
  void bothHalvesOfASplitQuotationAreTheSpeakers() {
    find(
        "\"/`` _If/IN 40/CD boats/NNS sink/VBP _,/, _\"/'' she/PRP said/VBD/say _,/,"
            + " \"/`` _then/RB 70/CD families/NNS starve/VBP _./. _\"/''");
    assertThat(chainOf("40")).containsExactly("she");
    assertThat(chainOf("70")).containsExactly("she");
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
}
