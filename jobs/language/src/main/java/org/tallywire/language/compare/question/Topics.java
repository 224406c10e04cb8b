package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.ResourceTable;

/** The topics of one document's claims, which are read together: what a pronoun stands for. */
final class Topics {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "who", "himself", "herself", "they", "them");

  private static final Set<String> REFLEXIVES = Set.of("himself", "herself");

  private static final Pattern SELF =
      Pattern.compile("\\b(himself|herself|self-inflicted|suicide)\\b");

  private static final Map<String, String> EVENTS_OF_VERBS = eventsOfVerbs();

  private Topics() {}

  private static Map<String, String> eventsOfVerbs() {
    Map<String, String> events = new HashMap<>();
    for (List<String> row : ResourceTable.rows(Topics.class, "events-of-verbs.tsv")) {
      events.put(row.get(0), row.get(1));
    }
    return Map.copyOf(events);
  }

  /**
   * @param claims of one document, in the order of the text
   */
  static List<Topic> of(List<ComparedClaim> claims) {
    List<Topic> topics = new ArrayList<>(claims.size());
    boolean killedSelf =
        claims.stream()
            .filter(claim -> "kill".equals(claim.event()))
            .anyMatch(claim -> SELF.matcher(claim.sentence()).find());
    List<ComparedClaim> agesLast = new ArrayList<>(claims);
    agesLast.sort(java.util.Comparator.comparing(claim -> claim.kind() == QuantityKind.AGE));
    for (ComparedClaim claim : agesLast) {
      String event = event(claim, claims);
      Party holder = claim.holder() == null ? null : Party.of(claim.holder(), claim.holderName());
      String head =
          claim.conceptHead() == null ? null : claim.conceptHead().toLowerCase(Locale.ROOT);
      topics.add(
          new Topic(
              claim,
              head,
              Topic.modifiersOf(claim),
              Topic.partOf(claim),
              holder,
              person(claim, event, topics),
              event,
              ContentWords.stems(claim.sentence()),
              PassageGate.isOfResults(claim),
              killedSelf));
    }
    return Cast.complete(Totals.mark(topics));
  }

  private static String event(ComparedClaim claim, List<ComparedClaim> claims) {
    if (claim.kind() == QuantityKind.AGE) {
      return eventAround(claim, claims);
    }
    boolean people =
        claim.kind() == QuantityKind.COUNT
            && (claim.conceptHead() == null || Person.isNoun(claim.conceptHead()));
    return claim.event() == null && people && claim.predicate() != null
        ? EVENTS_OF_VERBS.get(claim.predicate())
        : claim.event();
  }

  /** What happened to the person of an age: the event of the phrase that the age stands in. */
  private static String eventAround(ComparedClaim age, List<ComparedClaim> claims) {
    for (ComparedClaim claim : claims) {
      if (claim.event() != null && claim.kind() == QuantityKind.COUNT && claim.covers(age)) {
        return claim.event();
      }
    }
    return null;
  }

  private static Person person(ComparedClaim claim, String event, List<Topic> before) {
    if (claim.kind() == QuantityKind.AGE) {
      Person around = around(claim, before);
      if (around != null) {
        return around;
      }
      return claim.holder() == null ? Person.of(null, null) : holding(claim);
    }
    boolean one = claim.kind() == QuantityKind.COUNT && claim.value() == 1 && event != null;
    if (!one) {
      return null;
    }
    String last = lastWord(claim.text());
    boolean described = Person.isNoun(last); // "a Shelton man": from where, not who
    String name = !described && claim.names().size() == 1 ? claim.names().get(0) : null;
    String noun = described || claim.conceptHead() == null ? last : claim.conceptHead();
    if (REFLEXIVES.contains(claim.text().toLowerCase(Locale.ROOT)) && claim.holder() != null) {
      return holding(claim); // who shot himself is the one who did it
    }
    if (name == null && PRONOUNS.contains(claim.text().toLowerCase(Locale.ROOT))) {
      return antecedent(claim, event, before);
    }
    return Person.of(name, name == null ? noun : null);
  }

  /** The person of the phrase that an age stands in: "[a 3-year-old girl] was killed". */
  private static Person around(ComparedClaim age, List<Topic> topics) {
    for (Topic topic : topics) {
      if (topic.person() != null
          && topic.kind() == QuantityKind.COUNT
          && topic.claim().covers(age)) {
        return topic.person();
      }
    }
    return null;
  }

  private static Person holding(ComparedClaim claim) {
    String last = lastWord(claim.holder());
    if (Person.isNoun(last) || !Character.isUpperCase(last.charAt(0))) {
      return Person.of(null, last);
    }
    return Person.of(claim.holderName() != null ? claim.holderName() : claim.holder(), null);
  }

  /** The last person before a pronoun to whom the same happened and who can be meant by it. */
  private static Person antecedent(ComparedClaim claim, String event, List<Topic> before) {
    Person pronoun = Person.of(null, claim.text());
    for (int i = before.size() - 1; i >= 0; i--) {
      Topic earlier = before.get(i);
      if (earlier.person() != null
          && event.equals(earlier.event())
          && !earlier.person().compare(pronoun).is(Finding.Outcome.DIFFERENT)) {
        return earlier.person();
      }
    }
    return pronoun;
  }

  private static String lastWord(String phrase) {
    String[] words = phrase.strip().split("[^\\p{L}\\p{N}'’-]+");
    return words.length == 0 ? phrase : words[words.length - 1];
  }
}
