package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One person beside a total: where a report says that two were wounded, "a 39-year-old man" whom it
 * calls wounded is one of them, and no other answer to how many there were.
 */
final class Totals {
  private Totals() {}

  /**
   * The topics of one document, those about one person marked as some of a whole where the document
   * gives a total of what happened to them.
   */
  static List<Topic> mark(List<Topic> topics) {
    Set<List<Object>> totals = new HashSet<>();
    for (Topic topic : topics) {
      if (topic.claim().value() > 1) {
        totals.add(question(topic));
      }
    }
    List<Topic> marked = new ArrayList<>(topics.size());
    for (Topic topic : topics) {
      boolean one =
          topic.person() != null
              && topic.claim().implied()
              && topic.part() == Topic.Part.WHOLE
              && totals.contains(question(topic));
      marked.add(one ? topic.asSome() : topic);
    }
    return marked;
  }

  /** What a total has to share with the one: what happened, and how surely. */
  private static List<Object> question(Topic topic) {
    return Arrays.asList(topic.kind(), topic.claim().status(), topic.event());
  }
}
