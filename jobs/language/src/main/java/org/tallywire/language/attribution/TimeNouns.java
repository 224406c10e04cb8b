package org.tallywire.language.attribution;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/** Days and months beside a source: in "Tamm on Tuesday said" they tell when it was said. */
final class TimeNouns {
  private static final Set<String> NOUNS =
      new HashSet<>(ResourceTable.words(TimeNouns.class, "time-nouns.txt"));
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "last", "this", "late", "early", "earlier");

  private TimeNouns() {}

  /** Whether a noun names a day, a part of one, or a month. */
  static boolean isTime(SentenceView view, int i) {
    return view.isNoun(i) && NOUNS.contains(view.form(i));
  }

  /** Whether a time begins at a word: "on Tuesday", "last week", "in April". */
  static boolean opensTime(SentenceView view, int i) {
    String form = view.form(i);
    if (PREPOSITIONS.contains(form)) {
      return isTime(view, i + 1) || (opensTime(view, i + 1) && !view.isNoun(i + 1));
    }
    return isTime(view, i) && view.isNoun(i - 1) && !view.isPunctuation(i - 1);
  }

  /** The last word before a time that ends at a word, or -1 where no time does. */
  static int timeBefore(SentenceView view, int end) {
    int first = end;
    while (first > 0 && isTime(view, first)) {
      first--;
    }
    if (first == end || first == 0) {
      return -1;
    }
    while (first > 0 && PREPOSITIONS.contains(view.form(first))) {
      first--;
    }
    return first;
  }
}
