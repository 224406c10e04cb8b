package org.tallywire.pipeline.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.ask.Style.Mark;

class MarkedSentenceTest {
  @Test
  void placesAreCodePointsOfTheDocument() {
    MarkedSentence sentence = new MarkedSentence("🚢 Nine sailed.", 100);

    assertThat(sentence.mark(Mark.NUMBER, 102, 106).in(Style.PLAIN))
        .isEqualTo("🚢 >>Nine<< sailed.");
  }

  @Test
  void whatLiesOutsideOrCrossesAnotherMarkIsLeftOut() {
    MarkedSentence sentence = new MarkedSentence("Nine ships sailed.", 0);

    assertThat(
            sentence
                .mark(Mark.NUMBER, 0, 10)
                .mark(Mark.HOLDER, 5, 17)
                .mark(Mark.SOURCE, 40, 50)
                .mark(Mark.CUE, "absent")
                .in(Style.PLAIN))
        .isEqualTo(">>Nine ships<< sailed.");
  }

  @Test
  void wordsAreNotMarkedInsideOthers() {
    MarkedSentence sentence = new MarkedSentence("The ferry sank, he said.", 0);

    assertThat(sentence.mark(Mark.SOURCE, "he").mark(Mark.CUE, "ai").in(Style.PLAIN))
        .isEqualTo("The ferry sank, [source: he] said.");
  }

  @Test
  void aColourGoesOnAfterOneInsideIt() {
    MarkedSentence sentence = new MarkedSentence("Nine big ships", 0);

    assertThat(sentence.mark(Mark.NUMBER, 0, 14).mark(Mark.CONCEPT, 5, 8).in(Style.COLOURS))
        .isEqualTo("\u001b[1;33mNine \u001b[36mbig\u001b[0m\u001b[1;33m ships\u001b[0m");
  }

  @Test
  void linesAreNoWiderThanThePageWhateverTheirColours() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageWriter page =
        new PageWriter(new PrintStream(out, true, StandardCharsets.UTF_8), 40, Style.COLOURS);

    page.item(2, Style.COLOURS.mark(Mark.HEADING, "how many ") + "ships ".repeat(20));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            line -> assertThat(line.replaceAll("\u001b\\[[0-9;]*m", "").length()).isBetween(3, 40));
  }
}
