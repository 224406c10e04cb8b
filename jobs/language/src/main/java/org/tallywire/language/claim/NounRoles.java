package org.tallywire.language.claim;

import java.util.Map;
import java.util.Set;

/**
 * Nouns that tell of an event and whom it befell: "[her] death", "the murder of [a guard]",
 * "charges against [the driver]", "[a body] was found". The traps: "his murder trial" and "the
 * attempted murder of a guard" kill nobody.
 */
final class NounRoles {
  private static final Map<String, String> NOUNS = EventWords.of("noun-of");
  private static final Map<String, String> ONLY_OF = EventWords.of("noun-of-only");
  private static final Set<String> NO_EVENT = WordLists.of("no-event-modifiers");
  private static final Set<String> BODIES = WordLists.of("corpses");
  private static final Set<String> FINDING_BODIES = WordLists.of("finding-bodies");
  private static final Set<String> BODY_MODIFIERS = WordLists.of("body-modifiers");
  private static final Set<String> INSTITUTIONS_ARE = WordLists.of("institutions-modifiers");
  private static final Set<String> INSTITUTIONS_DO = WordLists.of("institutions-verbs");

  private static final String RULE = "event-noun";

  private final EventRoles roles;
  private final SentenceGraph graph;

  NounRoles(EventRoles roles) {
    this.roles = roles;
    graph = roles.graph();
  }

  void read() {
    for (int i = 0; i < graph.size(); i++) {
      if (!graph.pos(i).matches("NNS?|VBG")) {
        continue;
      }
      String lemma = graph.noun(i) ? graph.lemma(i) : graph.lower(i);
      String event = graph.relation(i).equals("compound") ? null : NOUNS.get(lemma);
      if (event != null && !modified(i)) {
        ofWhom(i, event, lemma);
      }
      if (lemma.matches("charge|case") && graph.noun(i)) {
        against(i);
      }
      if (BODIES.contains(lemma) && graph.noun(i)) {
        body(i);
      }
    }
  }

  private boolean modified(int noun) {
    return graph.children(noun).stream().anyMatch(child -> NO_EVENT.contains(graph.lower(child)))
        || graph.lemma(noun - 1).equals("-") && NO_EVENT.contains(graph.lower(noun - 2));
  }

  private void ofWhom(int noun, String event, String lemma) {
    String told = fatal(noun) ? "kill" : event;
    int owner = graph.child(noun, "poss");
    if (owner >= 0 && !ONLY_OF.containsKey(lemma)) {
      roles.add(owner, told, noun, RULE);
    } else if (owner >= 0 && told.equals("kill") && fatal(noun) && graph.noun(owner)) {
      return;
    }
    for (int child : graph.children(noun)) {
      int patient = graph.lower(child).equals("of") ? graph.child(child, "pobj") : -1;
      if (patient >= 0 && graph.lower(patient).equals("shot")) {
        patient = graph.child(patient, "compound"); // "the murder of a girl shot on Monday"
      }
      if (patient >= 0) {
        roles.add(patient, told, noun, RULE);
      }
    }
  }

  /** "the fatal shooting of". */
  private boolean fatal(int noun) {
    return graph.children(noun).stream()
        .anyMatch(child -> graph.lower(child).matches("fatal|deadly"));
  }

  private void against(int noun) {
    for (int child : graph.children(noun)) {
      int patient = graph.lower(child).equals("against") ? graph.child(child, "pobj") : -1;
      if (patient >= 0) {
        roles.add(patient, "charge", noun, RULE);
      }
    }
  }

  /**
   * "three UN bodies", "the two bodies signed": of people who live. The traps: "12 charred bodies",
   * "15 migrant bodies".
   */
  static boolean institution(SentenceGraph graph, int body) {
    for (int child : graph.children(body)) {
      boolean named = child < body && graph.relation(child).matches("compound|amod|nmod");
      if (named && INSTITUTIONS_ARE.contains(graph.lower(child))) {
        return true;
      }
    }
    int verb = graph.head(body);
    return verb >= 0
        && graph.relation(body).equals("nsubj")
        && INSTITUTIONS_DO.contains(graph.lemma(verb));
  }

  /** "a body was found", "the body of a man", "identified the body"; not "a wound in his body". */
  private void body(int noun) {
    int head = graph.head(noun);
    boolean found =
        head >= 0 && graph.verb(head) && FINDING_BODIES.contains(graph.lemma(head))
            || graph.children(noun).stream()
                .anyMatch(
                    child ->
                        graph.relation(child).matches("acl|relcl")
                            && FINDING_BODIES.contains(graph.lemma(child)));
    boolean described =
        graph.children(noun).stream()
            .anyMatch(child -> BODY_MODIFIERS.contains(graph.lower(child)));
    boolean compound = graph.child(noun, "compound") >= 0 && !described;
    boolean thing = graph.relation(noun).matches("compound") || compound;
    if ((found || described) && !thing) {
      roles.add(noun, "kill", noun, "body");
    }
  }
}
