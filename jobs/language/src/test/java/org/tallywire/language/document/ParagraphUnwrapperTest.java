package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphUnwrapperTest {

  @Test
  void joinsLinesOfIndentedNewswire() {
    String wrapped =
        "The island's only shipping line said it would keep its ships in\n"
            + "port until the harbour reopens, which officials expect in ten\n"
            + "days.\n"
            + "    It has seven ships that cannot unload, and three that wait\n"
            + "outside. A loss is likely, the company said.";
    assertThat(ParagraphUnwrapper.unwrap(wrapped).split("\n"))
        .containsExactly(
            "The island's only shipping line said it would keep its ships in port until the harbour"
                + " reopens, which officials expect in ten days.",
            "    It has seven ships that cannot unload, and three that wait outside. A loss is"
                + " likely, the company said.");
  }

  @Test
  void joinsLinesOfParagraphsBetweenBlankLinesAndMovesNoPosition() {
    String wrapped =
        "About 300 people were taken to shelters on Thursday evening, the\n"
            + "fire brigade of the island said. Many of them are fishermen from\n"
            + "the northern villages.\n\n"
            + "Repairs of the quay may take ten days, the mayor said, and cost\n"
            + "more than the island has.";
    String unwrapped = ParagraphUnwrapper.unwrap(wrapped);
    assertThat(unwrapped.split("\n\n")).hasSize(2).noneMatch(paragraph -> paragraph.contains("\n"));
    assertThat(unwrapped).hasSameSizeAs(wrapped);
  }

  @Test
  void brokenCompoundIsOneWordAgain() {
    String wrapped =
        "The government of the island has promised help for all of its ten-\n"
            + "thousand fishermen, whose boats were damaged by the storm and the\n"
            + "waves that came after it in the night.";
    assertThat(ParagraphUnwrapper.unwrap(wrapped)).contains("its ten-thousand fishermen");
  }

  @Test
  void leavesOneLinePerParagraph() {
    String text =
        "The bridge over the Ellis reopened on Friday.\n"
            + "It had been closed for two days after the storm.\n"
            + "Some 9,000 cars use it on a working day, the city said.\n"
            + "The mayor spoke of a small miracle.";
    assertThat(ParagraphUnwrapper.unwrap(text)).isEqualTo(text);
  }

  @Test
  void leavesTablesAndLists() {
    String text =
        "Shr 12 cts vs 15 cts\nNet 1.2 mln vs 1.6 mln\nRevs 20.4 mln vs 18.9 mln\nNine mths\nShr 40 cts";
    assertThat(ParagraphUnwrapper.unwrap(text)).isEqualTo(text);
  }

  @Test
  void mendsASingleBrokenLineOfAnOrdinaryText() {
    String text =
        "The mayor is a former fisherman who has promised to pay\n"
            + "for the repair of every boat.\n\nThe council has not voted on it.";
    assertThat(ParagraphUnwrapper.unwrap(text))
        .startsWith("The mayor is a former fisherman who has promised to pay for the repair");
  }
}
