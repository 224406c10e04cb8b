package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.NlpPipeline;

class ProgramAnnotatorTest {
  @Test
  void givesTimesInThePositionsOfTheTextAsItCame() {
    String text =
        "\n\nOSK (Harbour Wire) _ The ferry 🚢 sank on  Friday night.\r\n\r\n"
            + "It had sailed for twelve years, the owner said, since 3/25/11.\n";
    TimedDocument document =
        new TimedDocument("ferry", "2023-05-17", text, text.length(), List.of(), List.of());
    ProgramAnnotator annotator =
        new ProgramAnnotator(
            new ProgramReader(
                NlpPipeline.of(
                        SparkForTests.session(),
                        NlpOptions.builtIn(System.getProperty("tallywire.nlp.models")))
                    .oneByOne(),
                FactExtractor.standard()));

    List<AnnotatedTime> times = annotator.times(document);

    assertThat(times)
        .extracting(AnnotatedTime::type, AnnotatedTime::value)
        .containsExactly(
            tuple("TIME", "2023-05-12TNI"), tuple("DURATION", "P12Y"), tuple("DATE", "2011-03-25"));
    assertThat(times)
        .extracting(time -> cut(text, time.begin(), time.end()))
        .containsExactly("Friday night", "twelve years", "3/25/11");
  }

  private static String cut(String text, int begin, int end) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }
}
