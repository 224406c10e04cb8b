package org.tallywire.language.compare.question;

import java.util.OptionalDouble;
import org.tallywire.language.compare.question.Finding.Outcome;

/**
 * What a network that has read both numbers with their text says: more for one question, or less.
 */
final class ReadingGate implements Gate {
  @Override
  public Finding compare(Topic a, Topic b) {
    OptionalDouble likeness = Likeness.of(a.claim(), b.claim());
    if (likeness.isEmpty()) {
      return Finding.unknown();
    }
    return new Finding(likeness.getAsDouble() > 0 ? Outcome.SAME : Outcome.DIFFERENT, "");
  }
}
