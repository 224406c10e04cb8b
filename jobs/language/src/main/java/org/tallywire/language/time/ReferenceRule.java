package org.tallywire.language.time;

import java.util.HashMap;
import java.util.Map;

/**
 * "Now", "currently", "recently", "the future": {@code PRESENT_REF}, {@code PAST_REF} and {@code
 * FUTURE_REF}, as listed in {@code references.tsv}. The present is the publication day. Not "as
 * soon as", not "now-defunct".
 */
final class ReferenceRule implements TimeRule {
  private static final String RULE = "reference";

  private final Map<String, String> references = new HashMap<>();
  private int longest;

  ReferenceRule() {
    for (String line : TimeLexicon.lines("references.tsv")) {
      String[] columns = line.split("\t", -1);
      references.put(columns[1], columns[0]);
      longest = Math.max(longest, columns[1].split(" ", -1).length);
    }
  }

  @Override
  public Reading read(Words words, int at) {
    StringBuilder phrase = new StringBuilder();
    Reading found = null;
    for (int end = at; end < Math.min(words.size(), at + longest); end++) {
      phrase.append(end == at ? "" : " ").append(words.form(end));
      String value = references.get(phrase.toString());
      boolean compound =
          (words.hyphen(end + 1) && words.glued(end + 1))
              || (words.is(at - 1, "as") && words.is(end + 1, "as"));
      if (value != null && !compound) {
        found = new Reading(end + 1, context -> resolve(context, value), RULE);
      }
    }
    return found;
  }

  private static Resolution resolve(ReadingContext context, String value) {
    return value.equals("PRESENT_REF") && context.published() != null
        ? new Resolution(TimeType.DATE, value, context.published(), context.published(), true, null)
        : Resolution.value(TimeType.DATE, value);
  }
}
