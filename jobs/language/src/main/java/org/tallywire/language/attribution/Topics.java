package org.tallywire.language.attribution;

import java.util.Locale;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/**
 * Tells what stands before a colon as the matter of what follows, not as who says it: "Norland war:
 * 40 killed", "BREAKING: 40 killed". The words are a list.
 */
final class Topics {
  private static final Set<String> WORDS =
      Set.copyOf(ResourceTable.words(Topics.class, "topic-words.txt"));

  /** Behind a name they are more often its last word. */
  private static final Set<String> ENDS_OF_NAMES = Set.of("News", "Review", "Watch");

  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

  private Topics() {}

  /** Whether the words name an event or a kind of news. Persons may be called like one. */
  static boolean isTopic(SentenceView view, int first, int last, CueLexicon lexicon) {
    if (isSpeaker(view, first, last, lexicon)) {
      return false;
    }
    String label = view.nameType(last);
    String word = view.form(last).toLowerCase(Locale.ROOT);
    boolean two = last > first && WORDS.contains(lower(view, last - 1) + " " + word);
    boolean listed = two || WORDS.contains(word);
    return label.equals("EVENT") || (listed && !label.equals("PERSON") && !label.equals("ORG"));
  }

  /** "Sky News: 40 killed", "Harbour Watch: 40 killed": whether name taggers know them or not. */
  private static boolean isSpeaker(SentenceView view, int first, int last, CueLexicon lexicon) {
    StringBuilder words = new StringBuilder(view.form(first));
    for (int i = first + 1; i <= last; i++) {
      words.append(' ').append(view.form(i));
    }
    String word = view.form(last);
    boolean ends = last > first && ENDS_OF_NAMES.contains(word);
    return lexicon.isPublisher(words.toString())
        || (ends
            && view.isName(last)
            && view.isName(last - 1)
            && !isPlace(view, last - 1, last - 1)
            && !WORDS.contains(lower(view, last - 1) + " " + lower(view, last))
            && !WORDS.contains(lower(view, last - 1)));
  }

  /** Whether all of the words are the name of a place, as in a dateline. */
  static boolean isPlace(SentenceView view, int first, int last) {
    return PLACES.contains(view.nameType(first)) && PLACES.contains(view.nameType(last));
  }

  private static String lower(SentenceView view, int i) {
    return view.form(i).toLowerCase(Locale.ROOT);
  }
}
