package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.text.Token;

/**
 * To whom something happened in a sentence: for every noun, name, pronoun or bare number that an
 * event befell, what it was. "[Two men] were shot, [one] fatally" shoots two and kills one.
 */
final class EventRoles {
  private final SentenceGraph graph;
  private final List<EventRole> all = new ArrayList<>();
  private final Map<Integer, List<EventRole>> byPatient = new LinkedHashMap<>();

  EventRoles(SentenceGraph graph) {
    this.graph = graph;
    if (!graph.parsed()) {
      return;
    }
    new VerbRoles(this).read();
    new StateRoles(this).read();
    new NounRoles(this).read();
    new AttackerRoles(this).read();
  }

  SentenceGraph graph() {
    return graph;
  }

  /** All roles, in the order in which the readers found them. */
  List<EventRole> all() {
    return all;
  }

  /** What befell the one that a token names. */
  List<EventRole> of(int token) {
    return byPatient.getOrDefault(token, List.of());
  }

  /**
   * The phrase and those joined to it suffered an event, unless the words say that it didn't come
   * about.
   */
  void add(int patient, String event, int predicate, String rule) {
    if (patient < 0 || event == null) {
      return;
    }
    int verb = graph.verb(predicate) ? predicate : governor(predicate, patient);
    if (verb >= 0 && Patients.unreal(graph, verb)) {
      return;
    }
    List<Integer> befallen =
        rule.equals("body") ? List.of(patient) : Patients.joined(graph, patient);
    for (int each : befallen) {
      EventRole role = new EventRole(each, patient, event, predicate, rule);
      all.add(role);
      byPatient.computeIfAbsent(each, token -> new ArrayList<>(2)).add(role);
    }
  }

  /** The verb that a state hangs on: not the one above an event noun, which it may well deny. */
  private int governor(int predicate, int patient) {
    boolean state = graph.relation(predicate).matches("acomp|attr|oprd|xcomp|prep");
    int head = state ? graph.head(predicate) : Token.NO_HEAD;
    return head >= 0 && graph.verb(head) ? head : Token.NO_HEAD;
  }
}
