package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * To whom something happened in a sentence: for every noun, name, pronoun or bare number that an
 * event befell, what it was. "[Two men] were shot, [one] fatally" shoots two and kills one.
 */
final class EventRoles {
  private static final Set<String> WHOLES = WordLists.of("wholes");

  private final SentenceGraph graph;
  private final List<EventRole> all = new ArrayList<>();
  private final Map<Integer, List<EventRole>> byPatient = new LinkedHashMap<>();

  /**
   * @param tells whether the sentence is parsed and has a word that may tell of an event; others
   *     are not looked at
   */
  EventRoles(SentenceGraph graph, boolean tells) {
    this.graph = graph;
    if (!tells) {
      return;
    }
    new VerbRoles(this).read();
    new StateRoles(this).read();
    new NounRoles(this).read();
    included();
    diedThere();
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
    int first = counted(patient);
    List<Integer> befallen =
        rule.matches("body|modifier") ? List.of(first) : joined(patient, first);
    for (int each : befallen) {
      EventRole role = new EventRole(each, first, event, predicate, rule);
      if (all.contains(role)) {
        continue;
      }
      all.add(role);
      byPatient.computeIfAbsent(each, token -> new ArrayList<>(2)).add(role);
    }
  }

  private List<Integer> joined(int patient, int first) {
    List<Integer> joined = new ArrayList<>(Patients.joined(graph, first));
    if (graph.head(first) == graph.head(patient) && !joined.contains(patient)) {
      joined.addAll(Patients.joined(graph, patient));
    }
    return joined;
  }

  /** "a total of [four officers]". */
  private int counted(int patient) {
    int of = WHOLES.contains(graph.lemma(patient)) ? graph.child(patient, "prep") : Token.NO_HEAD;
    int inner = of >= 0 && graph.lower(of).equals("of") ? graph.child(of, "pobj") : Token.NO_HEAD;
    return inner >= 0 ? inner : leftmost(patient);
  }

  /** "[two guards] and a cook were killed": the parser may take each for a subject of its own. */
  private int leftmost(int patient) {
    int verb = graph.head(patient);
    String relation = graph.relation(patient);
    if (verb < 0 || !relation.matches("nsubj(pass)?|dobj")) {
      return patient;
    }
    for (int other : graph.children(verb)) {
      boolean joined =
          other < patient
              && graph.relation(other).equals(relation)
              && graph.child(other, "cc") > other
              && graph.lower(graph.child(other, "cc")).equals("and");
      if (joined) {
        return other;
      }
    }
    return patient;
  }

  /** "four were hurt, including [a nurse]": what befell the whole befell the part. */
  private void included() {
    for (int i = 0; i < graph.size(); i++) {
      int part = graph.lower(i).equals("including") ? graph.child(i, "pobj", "dobj") : -1;
      int whole = graph.head(i);
      if (part < 0 || whole < 0) {
        continue;
      }
      for (EventRole role : List.copyOf(all)) {
        boolean told = role.patient() < i && role.patient() != part;
        if (told && (role.patient() == whole || befell(role.patient(), whole))) {
          add(part, role.event(), role.predicate(), "included");
        }
      }
    }
  }

  private boolean befell(int patient, int predicate) {
    return of(patient).stream().anyMatch(role -> role.predicate() == predicate);
  }

  /** "[she] was taken to hospital, where she was pronounced dead": the first tells no less. */
  private void diedThere() {
    for (EventRole role : List.copyOf(all)) {
      boolean brought = role.rule().equals("hospital") && !graph.pos(role.patient()).endsWith("S");
      for (EventRole later : brought ? List.copyOf(all) : List.<EventRole>of()) {
        boolean same =
            later.event().equals("kill")
                && later.patient() > role.predicate()
                && graph.lower(later.patient()).matches("he|she");
        if (same) {
          add(role.patient(), "kill", role.predicate(), "died-there");
        }
      }
    }
  }

  /** The verb that a state hangs on: not the one above an event noun, which it may well deny. */
  private int governor(int predicate, int patient) {
    boolean state = graph.relation(predicate).matches("acomp|attr|oprd|xcomp|prep");
    int head = state ? graph.head(predicate) : Token.NO_HEAD;
    return head >= 0 && graph.verb(head) ? head : Token.NO_HEAD;
  }
}
