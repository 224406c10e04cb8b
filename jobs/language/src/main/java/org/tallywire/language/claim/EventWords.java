package org.tallywire.language.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/**
 * The words of {@code event-words.tsv}, which tell what happened to people; and whether a form is
 * one of {@code event-forms.txt}, without which a sentence tells of no such event.
 */
public final class EventWords {
  private static final Map<String, Map<String, String>> LISTS = load();
  private static final Set<String> FORMS =
      Set.copyOf(ResourceTable.words(EventWords.class, "event-forms.txt"));

  private EventWords() {}

  /**
   * Whether a sentence with this word may tell that somebody was killed, hurt, arrested and the
   * like: what makes it worth a parse.
   *
   * @param form in lower case
   */
  public static boolean mayTell(String form) {
    return FORMS.contains(form);
  }

  /**
   * @param list a list of the resource
   * @return its lemmas, each with its event
   * @throws IllegalArgumentException when there is no such list
   */
  static Map<String, String> of(String list) {
    Map<String, String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("event-words.tsv has no list '" + list + "'");
    }
    return words;
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> lists = new LinkedHashMap<>();
    for (List<String> row : ResourceTable.rows(EventWords.class, "event-words.tsv")) {
      Map<String, String> words = lists.computeIfAbsent(row.get(0), name -> new HashMap<>());
      for (String word : row.get(2).split(" +")) {
        words.put(word, row.get(1));
      }
    }
    return Map.copyOf(lists);
  }
}
