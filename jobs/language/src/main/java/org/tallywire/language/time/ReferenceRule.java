package org.tallywire.language.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * "Now", "currently", "recently", "the future": {@code PRESENT_REF}, {@code PAST_REF} and {@code
 * FUTURE_REF}, as listed in {@code references.tsv}. The present is the publication day. Not "as
 * soon as", not "now-defunct", not "future earnings", not "soon became".
 */
final class ReferenceRule implements TimeRule {
  private static final String RULE = "reference";

  /** How many words off a count may stand. */
  private static final int NEAR = 15;

  /**
   * @param value TIMEX3 value
   * @param trait on which words beside it that depends, or empty
   */
  private record Reference(String value, String trait) {}

  private final Map<String, Reference> references = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private int longest;

  ReferenceRule() {
    for (String line : TimeLexicon.lines("references.tsv")) {
      String[] columns = line.split("\t", -1);
      String trait = columns.length > 2 ? columns[2] : "";
      references.put(columns[1], new Reference(columns[0], trait));
      String[] forms = columns[1].split(" ", -1);
      firstWords.add(forms[0]);
      longest = Math.max(longest, forms.length);
    }
  }

  @Override
  public Reading read(Words words, int at) {
    if (!firstWords.contains(words.form(at))) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    Reading found = null;
    for (int end = at; end < Math.min(words.size(), at + longest); end++) {
      phrase.append(end == at ? "" : " ").append(words.form(end));
      Reference reference = references.get(phrase.toString());
      if (reference != null && fits(reference, words, at, end + 1)) {
        String value = reference.value();
        found = new Reading(end + 1, context -> resolve(context, value), RULE);
      }
    }
    return found;
  }

  private static boolean fits(Reference reference, Words words, int at, int end) {
    boolean compound = words.hyphen(end) && words.glued(end);
    boolean conjunction = words.is(at - 1, "as") && words.is(end, "as");
    if (compound || conjunction) {
      return false;
    }
    return switch (reference.trait()) {
      case "head" -> words.is(end, "s") || !describes(words.pos(end));
      case "ahead" -> !behind(words, at, end);
      case "count" -> !words.is(end, "this") && !words.is(end, "in") && counted(words, at);
      case "modal" -> words.pos(at - 1).equals("MD") || words.pos(end).equals("VB");
      default -> true;
    };
  }

  private static boolean counted(Words words, int at) {
    for (int i = at - NEAR; i <= at + NEAR; i++) {
      if (words.pos(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean describes(String nextPos) {
    return nextPos.startsWith("NN") || nextPos.startsWith("JJ") || nextPos.equals("CD");
  }

  private static boolean behind(Words words, int at, int end) {
    return words.pos(at - 1).equals("VBD")
        || words.pos(end).equals("VBD")
        || words.pos(end).equals("VBN")
        || words.is(end, "after")
        || words.is(end, "afterwards");
  }

  private static Resolution resolve(ReadingContext context, String value) {
    return value.equals("PRESENT_REF") && context.published() != null
        ? new Resolution(TimeType.DATE, value, context.published(), context.published(), true, null)
        : Resolution.value(TimeType.DATE, value);
  }
}
