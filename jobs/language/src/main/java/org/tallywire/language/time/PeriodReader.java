package org.tallywire.language.time;

import java.util.List;

/** The longest reading that several rules have for a stretch of the calendar. */
final class PeriodReader {
  private final List<TimeRule> rules;

  PeriodReader(List<TimeRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A reading whose meaning is a {@link PeriodMeaning}, or null. */
  Reading read(Words words, int at) {
    Reading longest = null;
    for (TimeRule rule : rules) {
      Reading reading = rule.read(words, at);
      boolean period = reading != null && reading.meaning() instanceof PeriodMeaning;
      if (period && (longest == null || reading.end() > longest.end())) {
        longest = reading;
      }
    }
    return longest;
  }
}
