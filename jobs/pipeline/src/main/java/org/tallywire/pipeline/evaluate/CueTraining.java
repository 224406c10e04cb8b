package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.function.Function;
import org.tallywire.language.attribution.CueLearner;
import org.tallywire.language.text.CodePointIndex;
import org.tallywire.language.text.Token;
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
    CodePointIndex codePoints = new CodePointIndex(reading.document().text());
    Function<Token, Span> raw =
        token -> {
          int begin = reading.positions().begin(codePoints.codePoint(token.begin()));
          int end = reading.positions().end(codePoints.codePoint(token.end()));
          return new Span(begin, Math.max(begin + 1, end));
        };
    learner.read(
        reading.document(), (cue, content) -> reports(gold, raw.apply(cue), raw.apply(content)));
  }

  private static boolean reports(AttributionGold gold, Span cue, Span content) {
    return gold.attributions().stream()
        .anyMatch(
            attribution -> touch(attribution.cue(), cue) && touch(attribution.content(), content));
  }

  private static boolean touch(List<Span> spans, Span span) {
    return spans.stream().anyMatch(other -> other.overlap(span) > 0);
  }
}
