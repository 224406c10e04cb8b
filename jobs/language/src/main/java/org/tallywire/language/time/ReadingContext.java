package org.tallywire.language.time;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Where an expression stands: the publication day, the tense around it, what was said before. */
final class ReadingContext {
  private final LocalDate published;
  private final Discourse discourse;
  private final Supplier<Direction> tense;
  private Direction direction;

  ReadingContext(LocalDate published, Discourse discourse, Supplier<Direction> tense) {
    this.published = published;
    this.discourse = discourse;
    this.tense = tense;
  }

  /** The publication day, or null. */
  LocalDate published() {
    return published;
  }

  Discourse discourse() {
    return discourse;
  }

  Direction direction() {
    if (direction == null) {
      direction = tense.get();
    }
    return direction;
  }
}
