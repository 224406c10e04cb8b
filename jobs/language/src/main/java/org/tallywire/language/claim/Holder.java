package org.tallywire.language.claim;

import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.entity.EntityMention;

/**
 * Whose the number is, or who has it.
 *
 * @param span the words
 * @param entity the name that the words hold, or null
 */
record Holder(TextSpan span, EntityMention entity) {
  private static final Set<String> DAYS = WordLists.of("time-nouns");
  private static final Set<String> PERIODS = WordLists.of("periods");
  private static final Set<String> UNITS = WordLists.of("unit-abbreviations");

  /**
   * Whether the words are a day, a period, an amount or a number of times, which have nothing:
   * "dlrs", "the week".
   */
  boolean isNobody() {
    String[] words = span.text().toLowerCase(Locale.ROOT).split(" ");
    boolean day = entity == null && words.length == 1 && DAYS.contains(words[0]);
    boolean period = entity == null && words.length == 2 && PERIODS.contains(words[1]);
    boolean often = span.text().endsWith(" times"); // and not "the Osk Times"
    return day || period || UNITS.contains(words[0]) || often;
  }

  /** Whether the words hold others: what is counted does not hold itself. */
  boolean covers(TextSpan other) {
    return span.begin() <= other.begin() && span.end() >= other.end();
  }
}
