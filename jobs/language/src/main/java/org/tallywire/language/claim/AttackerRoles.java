package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * Who did it, or is sought for it: "[a gunman] opened fire", "[two men] shot the guard", "are
 * looking for [the suspect]". The trap: an officer who shoots is no attacker.
 */
final class AttackerRoles {
  private static final Set<String> ATTACKING = WordLists.of("attacking-verbs");
  private static final Set<String> SUSPECTS = WordLists.of("suspects");
  private static final Set<String> ACTING = WordLists.of("acting-verbs");
  private static final Set<String> SEEKING = WordLists.of("seeking-verbs");
  private static final Set<String> OFFICERS = WordLists.of("officers");
  private static final String EVENT = "attack";
  private static final String RULE = "attacker";

  private final EventRoles roles;
  private final SentenceGraph graph;

  AttackerRoles(EventRoles roles) {
    this.roles = roles;
    graph = roles.graph();
  }

  void read() {
    for (int i = 0; i < graph.size(); i++) {
      if (!graph.verb(i)) {
        continue;
      }
      if (!Patients.passive(graph, i)) {
        acting(i);
      }
      if (SEEKING.contains(graph.lemma(i))) {
        sought(i);
      }
    }
  }

  private void acting(int verb) {
    String lemma = graph.lemma(verb);
    boolean participle = graph.pos(verb).equals("VBN") && graph.child(verb, "aux") < 0;
    if (participle || !ACTING.contains(lemma)) {
      return;
    }
    int subject = Patients.subject(graph, verb);
    if (subject < 0 || officer(subject) || !roles.of(subject).isEmpty()) {
      return;
    }
    int object = graph.child(verb, "dobj");
    boolean fires = lemma.equals("open") && object >= 0 && graph.lemma(object).equals("fire");
    boolean himself = object >= 0 && graph.lower(object).matches("himself|herself|myself");
    boolean attacks =
        !himself && ATTACKING.contains(lemma) && object >= 0 && !graph.pos(object).equals("CD");
    if (fires || attacks || !himself && SUSPECTS.contains(graph.lemma(subject))) {
      roles.add(subject, EVENT, verb, RULE);
    }
  }

  private boolean officer(int noun) {
    if (OFFICERS.contains(graph.lemma(noun))) {
      return true;
    }
    return graph.children(noun).stream()
        .anyMatch(
            child ->
                graph.relation(child).equals("compound") && OFFICERS.contains(graph.lemma(child)));
  }

  /** "searching for a gunman", "wanted"; the passive and the object. */
  private void sought(int verb) {
    int patient = Token.NO_HEAD;
    for (int child : graph.children(verb)) {
      if (graph.lower(child).equals("for")) {
        patient = graph.child(child, "pobj");
      }
    }
    if (patient < 0 && graph.lemma(verb).equals("seek")) {
      patient =
          Patients.passive(graph, verb) ? Patients.subject(graph, verb) : graph.child(verb, "dobj");
    }
    if (patient >= 0 && SUSPECTS.contains(graph.lemma(patient))) {
      roles.add(patient, EVENT, verb, RULE);
    }
  }
}
