package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/** The topics of one document's claims, which are read together: what a pronoun stands for. */
final class Topics {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "who", "himself", "herself", "they", "them");

  private Topics() {}

  /**
   * @param claims of one document, in the order of the text
   */
  static List<Topic> of(List<ComparedClaim> claims) {
    List<Topic> topics = new ArrayList<>(claims.size());
    for (ComparedClaim claim : claims) {
      String event = claim.kind() == QuantityKind.AGE ? eventAround(claim, claims) : claim.event();
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
              ContentWords.stems(claim.sentence())));
    }
    return topics;
  }

  /** What happened to the person of an age: the event of the phrase that the age stands in. */
  private static String eventAround(ComparedClaim age, List<ComparedClaim> claims) {
    for (ComparedClaim claim : claims) {
      if (claim.event() != null
          && claim.kind() == QuantityKind.COUNT
          && claim.begin() <= age.begin()
          && claim.end() >= age.end()) {
        return claim.event();
      }
    }
    return null;
  }

  private static Person person(ComparedClaim claim, String event, List<Topic> before) {
    if (claim.kind() == QuantityKind.AGE) {
      return claim.holder() == null ? Person.of(null, null) : aged(claim);
    }
    boolean one = claim.kind() == QuantityKind.COUNT && claim.value() == 1 && event != null;
    if (!one) {
      return null;
    }
    String name = claim.names().size() == 1 ? claim.names().get(0) : null;
    String noun = claim.conceptHead() == null ? lastWord(claim.text()) : claim.conceptHead();
    if (name == null && PRONOUNS.contains(claim.text().toLowerCase(Locale.ROOT))) {
      return antecedent(claim, event, before);
    }
    return Person.of(name, name == null ? noun : null);
  }

  private static Person aged(ComparedClaim claim) {
    boolean named = claim.holderName() != null || Character.isUpperCase(claim.holder().charAt(0));
    String name = claim.holderName() != null ? claim.holderName() : claim.holder();
    return named ? Person.of(name, null) : Person.of(null, lastWord(claim.holder()));
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
