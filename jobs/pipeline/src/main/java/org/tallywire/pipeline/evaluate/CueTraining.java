package org.tallywire.pipeline.evaluate;

import java.util.List;
import org.tallywire.language.attribution.CueLearner;
import org.tallywire.language.text.CodePointIndex;
import org.tallywire.pipeline.evaluate.AttributionGold.GoldAttribution;
import org.tallywire.pipeline.evaluate.ProgramReader.Reading;

/** Has a {@link CueLearner} read texts with annotated attributions. */
public final class CueTraining {
  private CueTraining() {}

  /** A learner that has read all texts. */
  public static CueLearner of(List<AttributionGold> texts, ProgramReader reader) {
    CueLearner learner = new CueLearner();
    for (AttributionGold gold : texts) {
      reader.read(gold, true).ifPresent(reading -> read(learner, gold, reading));
    }
    return learner;
  }

  private static void read(CueLearner learner, AttributionGold gold, Reading reading) {
    List<Span> cues =
        gold.attributions().stream().map(GoldAttribution::cue).flatMap(List::stream).toList();
    CodePointIndex codePoints = new CodePointIndex(reading.document().text());
    learner.read(
        reading.document(),
        token -> {
          int begin = reading.positions().begin(codePoints.codePoint(token.begin()));
          int end = reading.positions().end(codePoints.codePoint(token.end()));
          Span span = new Span(begin, Math.max(begin + 1, end));
          return cues.stream().anyMatch(cue -> cue.overlap(span) > 0);
        });
  }
}
