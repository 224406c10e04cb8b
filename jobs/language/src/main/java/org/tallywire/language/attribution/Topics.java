package org.tallywire.language.attribution;

import java.util.Locale;
import java.util.Set;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.ResourceTable;

/**
 * Tells what stands before a colon as the matter of what follows, not as who says it: "Norland war:
 * 40 killed", "BREAKING: 40 killed". The words are a list.
 */
final class Topics {
  private static final Set<String> WORDS =
      Set.copyOf(ResourceTable.words(Topics.class, "topic-words.txt"));
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

  private Topics() {}

  /** Whether the words name an event or a kind of news. Persons may be called like one. */
  static boolean isTopic(SentenceView view, int first, int last) {
    String label = label(view, last);
    String word = view.form(last).toLowerCase(Locale.ROOT);
    boolean two = last > first && WORDS.contains(lower(view, last - 1) + " " + word);
    boolean listed = two || WORDS.contains(word);
    return label.equals("EVENT") || (listed && !label.equals("PERSON") && !label.equals("ORG"));
  }

  /** Whether all of the words are the name of a place, as in a dateline. */
  static boolean isPlace(SentenceView view, int first, int last) {
    return PLACES.contains(label(view, first)) && PLACES.contains(label(view, last));
  }

  private static String lower(SentenceView view, int i) {
    return view.form(i).toLowerCase(Locale.ROOT);
  }

  private static String label(SentenceView view, int i) {
    for (Name name : view.sentence().names()) {
      if (name.firstToken() <= i && i < name.endToken()) {
        return name.type();
      }
    }
    return "";
  }
}
