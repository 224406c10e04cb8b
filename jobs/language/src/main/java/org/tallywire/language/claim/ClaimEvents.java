package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What happened to those whom a number counts, as a word that joins all wordings: {@code kill} for
 * "[40] died", "[40] dead", "[three] murders".
 */
final class ClaimEvents {
  /** The graver fate first: who was shot and killed was killed. */
  private static final List<String> FATES =
      List.of("kill", "injure", "shoot", "missing", "rescue", "displace");

  private static final Map<String, String> COUNTED = EventWords.of("counted");
  private static final Map<String, String> STATES = EventWords.of("state");
  private static final Set<String> TELLING = WordLists.of("tally-verbs");

  private ClaimEvents() {}

  /** The event, or null where the number counts no people or nothing of the kind is told. */
  static String of(NumberSite site, Concept concept, EventRoles roles) {
    if (site.quantity().kind() != QuantityKind.COUNT) {
      return null;
    }
    String head = concept == null ? "" : String.valueOf(concept.head());
    boolean shot = head.equals("shot") && !roles.of(site.number()).isEmpty(); // "4 shot"
    if (Things.counted(head) && !shot) {
      return null;
    }
    SentenceGraph graph = site.graph();
    String own = stated(site, concept);
    if (own != null) {
      return own;
    }
    List<EventRole> found = new ArrayList<>(roles.of(site.number()));
    int noun = graph.head(site.top());
    if (found.isEmpty()
        && noun >= site.end()
        && graph.noun(noun)
        && graph.relation(site.top()).matches("nmod|compound|det")) {
      found.addAll(roles.of(noun));
    }
    boolean inside =
        concept != null
            && concept.headToken() >= site.first()
            && graph.token(concept.headToken()).end() <= concept.phraseEnd();
    if (found.isEmpty() && inside) {
      found.addAll(roles.of(concept.headToken()));
    }
    String event = main(found);
    if (event != null && !event.equals("attack")) {
      return event;
    }
    if (inside && head.equals("body") && NounRoles.institution(graph, concept.headToken())) {
      return null;
    }
    String counted = head.equals("toll") ? "kill" : COUNTED.get(head);
    if (counted != null) {
      return counted;
    }
    boolean inherits = event == null && concept != null && concept.event() != null;
    return inherits && tells(site, concept) ? concept.event() : event;
  }

  /**
   * "Seven miners died. ... The union puts it at [nine]", "that number has been reduced to
   * [three]": a verb that only tells how many, so what happened to those is what happened to these.
   */
  private static boolean tells(NumberSite site, Concept concept) {
    int verb = site.graph().governingVerb(site.top());
    return concept.rule().equals("elliptic-figure")
        || verb >= 0 && TELLING.contains(site.graph().lemma(verb));
  }

  /**
   * "87 dead and [640 injured]", "the number of [injured officers] stands at 14": the phrase's own
   * word for it, whatever the list is about.
   */
  private static String stated(NumberSite site, Concept concept) {
    SentenceGraph graph = site.graph();
    int end = concept == null ? site.quantity().end() : concept.phraseEnd();
    String event = state(graph, site.number() + 1, end);
    boolean apart = concept != null && concept.headToken() >= 0 && event == null;
    return apart
        ? state(graph, graph.tokenAt(concept.span().begin()), concept.span().end())
        : event;
  }

  private static String state(SentenceGraph graph, int from, int end) {
    for (int i = Math.max(0, from); i < graph.size() && graph.token(i).end() <= end; i++) {
      String event = STATES.get(graph.lower(i));
      if (event != null && !event.equals("charge")) {
        return event;
      }
    }
    return null;
  }

  /** The gravest fate; where there is none, what the text says first; null of nothing. */
  static String main(List<EventRole> roles) {
    for (String fate : FATES) {
      if (roles.stream().anyMatch(role -> role.event().equals(fate))) {
        return fate;
      }
    }
    return roles.stream()
        .min(Comparator.comparingInt(EventRole::predicate))
        .map(EventRole::event)
        .orElse(null);
  }

  /** Whether an event is one of those of which a person suffers one at a time. */
  static boolean fate(String event) {
    return FATES.contains(event);
  }
}
