package org.tallywire.language.claim;

import java.util.List;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;

/**
 * Whether a word names one person: "the driver", "she", "Mari Tamm", "a 3-year-old". The trap: "a
 * bill", "the company" and "nobody" are none, and "anyone" is no one in particular.
 */
final class Persons {
  private static final Set<String> NOUNS = WordLists.of("persons");
  private static final Set<String> NOT =
      Set.of("german", "roman", "norman", "ottoman", "caiman", "talisman");
  private static final Set<String> PRONOUNS = WordLists.of("pronouns");
  private static final Set<String> OWNERS = WordLists.of("persons-possessive");
  private static final Set<String> NO_ONE = WordLists.of("nobody-in-particular");

  private final Mentions mentions;

  Persons(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Whether the phrase of a head is one person. */
  boolean one(SentenceGraph graph, int head) {
    String pos = graph.pos(head);
    String lower = graph.lower(head);
    if (pos.equals("PRP")) {
      return PRONOUNS.contains(lower);
    }
    if (pos.equals("PRP$")) {
      return OWNERS.contains(lower);
    }
    for (int child : graph.children(head)) {
      if (NO_ONE.contains(graph.lower(child)) && child < head) {
        return false;
      }
    }
    if (Patients.yearOld(graph, head)) {
      return !lower.endsWith("s");
    }
    if (pos.startsWith("NNP")) {
      return named(graph, head) || titled(graph, head);
    }
    return pos.equals("NN") && person(graph.lemma(head)) && !NO_ONE.contains(lower);
  }

  /** Whether a noun names people: "victims", "those". */
  boolean several(SentenceGraph graph, int noun) {
    return person(graph.lemma(noun))
        || graph.lower(noun).matches("people|those|them|whom|which|us|dead|wounded|injured");
  }

  /** A noun of the list, or one made like "watchman" or "policewoman". */
  static boolean person(String lemma) {
    return NOUNS.contains(lemma)
        || lemma.matches("[a-z-]{2,}(woman|[^u]man|keeper)") && !NOT.contains(lemma);
  }

  /** "Man killed": a common noun in the capitals of a headline. */
  private static boolean titled(SentenceGraph graph, int head) {
    return NOUNS.contains(graph.lower(head)) && !graph.pos(head).equals("NNPS");
  }

  private boolean named(SentenceGraph graph, int head) {
    int begin = graph.token(head).begin();
    List<EntityMention> here = mentions.within(graph.sentence().begin(), graph.sentence().end());
    for (EntityMention mention : here) {
      if (mention.begin() <= begin && begin < mention.end()) {
        return mention.type() == EntityType.PERSON
            || mention.type() == EntityType.ORG && said(graph, head);
      }
    }
    return false;
  }

  /** "Tamm, who", "Tamm, 24,": what the recognizer took for a company is somebody. */
  private static boolean said(SentenceGraph graph, int head) {
    boolean age =
        graph.lower(head + 1).equals(",")
            && graph.lower(head + 2).matches("\\d{1,2}")
            && graph.lower(head + 3).matches("[,.]");
    return age || graph.lower(head + 1).equals(",") && graph.lower(head + 2).equals("who");
  }

  /** The whole name that a token is in, or null. */
  EntityMention name(SentenceGraph graph, int token) {
    int begin = graph.token(token).begin();
    for (EntityMention mention :
        mentions.within(graph.sentence().begin(), graph.sentence().end())) {
      if (mention.begin() <= begin
          && begin < mention.end()
          && mention.type() == EntityType.PERSON) {
        return mention;
      }
    }
    return null;
  }
}
