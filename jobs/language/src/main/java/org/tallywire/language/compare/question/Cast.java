package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The people of one document by what happened to them. Where a text names one person to whom
 * something happened, the "man" and the "victim" of it are that person: "A man was shot dead. …
 * Tamm, 34, died at the scene." Where it names two, nothing is said of who is who.
 */
final class Cast {
  private Cast() {}

  /** The topics with the names that their people have elsewhere in the document. */
  static List<Topic> complete(List<Topic> found) {
    List<Topic> topics = withAges(found);
    Map<String, Person> named = new HashMap<>();
    Map<String, Boolean> several = new HashMap<>();
    for (Topic topic : topics) {
      Person person = topic.person();
      if (person != null && person.named() && topic.event() != null) {
        Person known = named.putIfAbsent(topic.event(), person);
        boolean other = known != null && known.compare(person).is(Finding.Outcome.DIFFERENT);
        several.merge(topic.event(), other, Boolean::logicalOr);
      }
    }
    List<Topic> completed = new ArrayList<>(topics.size());
    for (Topic topic : topics) {
      Person person = topic.person();
      Person name = topic.event() == null ? null : named.get(topic.event());
      boolean meant =
          person != null
              && !person.named()
              && name != null
              && !several.get(topic.event())
              && !name.compare(person).is(Finding.Outcome.DIFFERENT)
              && topic.part() == Topic.Part.WHOLE;
      completed.add(
          meant ? topic.about(name.describedAs(person.description()).aged(person.age())) : topic);
    }
    return completed;
  }

  /** Ages go to the people that they stand beside: inside the phrase, or by the same name. */
  private static List<Topic> withAges(List<Topic> topics) {
    List<Topic> aged = new ArrayList<>(topics.size());
    for (Topic topic : topics) {
      Double years = null;
      if (topic.person() != null && topic.kind() == QuantityKind.AGE) {
        years = topic.claim().value();
      } else if (topic.person() != null) {
        for (Topic age : topics) {
          if (age.kind() == QuantityKind.AGE && age.person() != null && belongs(age, topic)) {
            years = age.claim().value();
            break;
          }
        }
      }
      aged.add(years == null ? topic : topic.about(topic.person().aged(years)));
    }
    return aged;
  }

  private static boolean belongs(Topic age, Topic topic) {
    return topic.claim().covers(age.claim())
        || age.person().named()
            && topic.person().named()
            && age.person().compare(topic.person()).is(Finding.Outcome.SAME);
  }
}
