package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    List<Topic> marked = new ArrayList<>(topics.size());
    for (Topic topic : topics) {
      marked.add(isOneOfMany(topic, topics) ? topic.asSome() : topic);
    }
    return marked;
  }

  private static boolean isOneOfMany(Topic one, List<Topic> topics) {
    return one.person() != null
        && one.claim().implied()
        && one.part() == Topic.Part.WHOLE
        && topics.stream().anyMatch(topic -> isTotalFor(topic, one));
  }

  private static boolean isTotalFor(Topic topic, Topic one) {
    return topic.kind() == one.kind()
        && topic.claim().value() > 1
        && topic.claim().status() == one.claim().status()
        && Objects.equals(topic.event(), one.event());
  }
}
