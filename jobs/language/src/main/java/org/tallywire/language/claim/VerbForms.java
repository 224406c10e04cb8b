package org.tallywire.language.claim;

import java.util.Set;

/** What modals, infinitives and negation make of a verb. */
final class VerbForms {
  private static final Set<String> POSSIBLE = WordLists.of("modal-possible");
  private static final Set<String> PLANNED = WordLists.of("modal-planned");
  private static final Set<String> FORECAST = WordLists.of("forecast-verbs");
  private static final Set<String> DECIDED = WordLists.of("decided-nouns");
  private static final Set<String> PLANNED_NOUNS = WordLists.of("planned-nouns");
  private static final Set<String> AGREEMENTS = WordLists.of("agreement-nouns");
  private static final Set<String> REPORTING = WordLists.of("announcing-verbs");
  private static final Set<String> UNDENIED = WordLists.of("undenied-verbs");
  private static final Set<String> DUE = WordLists.of("due-words");

  private static final Set<String> PERCEIVED = Set.of("hear", "see", "feel", "smell");

  private VerbForms() {}

  /** "may send", "will send", "is to send", "Norland to send", "if it sends"; null otherwise. */
  static ClaimStatus of(SentenceGraph graph, int verb, int from) {
    int told = graph.verb(from) && graph.relation(from).matches("conj|xcomp") ? from : verb;
    for (int child : graph.children(verb)) {
      if (child > verb) {
        break;
      }
      String word = graph.lower(child);
      if (graph.pos(child).equals("MD")) {
        return modal(graph, verb, told, word);
      }
      boolean even = word.equals("if") && graph.lower(child - 1).equals("even");
      if (word.equals("if") && !even || word.equals("unless")) {
        return ClaimStatus.POSSIBLE;
      }
    }
    return isTo(graph, verb) || headline(graph, verb) ? ClaimStatus.PLANNED : null;
  }

  /** What the form of a verb makes of its subject: "120 acts will play", "40 jobs may go". */
  static ClaimStatus ofSubject(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int subject = graph.ownSubject(verb);
    boolean told = site.top() == subject || graph.head(site.top()) == subject;
    return told && !StatusScope.known(site) ? of(graph, verb, subject) : null;
  }

  private static ClaimStatus modal(SentenceGraph graph, int verb, int told, String word) {
    if (word.equals("would") && (agreed(graph, verb) || reported(graph, verb))) {
      return future(graph, verb, told);
    }
    if (word.equals("could")
        && PERCEIVED.contains(graph.lemma(told))
        && graph.pos(told).equals("VBN")) {
      return null; // "six shots could be heard": they were
    }
    if (POSSIBLE.contains(word)) {
      return ClaimStatus.POSSIBLE;
    }
    return PLANNED.contains(word) ? future(graph, verb, told) : null;
  }

  /**
   * What people will do is a plan; what will rise or reach is a forecast, but for what they set.
   */
  private static ClaimStatus future(SentenceGraph graph, int verb, int told) {
    boolean must = graph.lemma(verb).equals("have") && graph.child(verb, "xcomp") >= 0;
    boolean forecast = FORECAST.contains(graph.lemma(verb)) || FORECAST.contains(graph.lemma(told));
    if (!forecast && !must) {
      return ClaimStatus.PLANNED;
    }
    int subject = graph.ownSubject(verb);
    boolean set = subject >= 0 && DECIDED.contains(graph.lemma(subject));
    return set || agreed(graph, verb) ? ClaimStatus.PLANNED : ClaimStatus.POSSIBLE;
  }

  /** "under the plan, taxes would rise"; "the deal would give". */
  private static boolean agreed(SentenceGraph graph, int verb) {
    int subject = graph.ownSubject(verb);
    if (subject >= 0 && agreement(graph, subject)) {
      return true;
    }
    int first = graph.head(verb);
    if (graph.relation(verb).equals("conj") && first >= 0 && under(graph, first)) {
      return true;
    }
    return under(graph, verb);
  }

  private static boolean under(SentenceGraph graph, int verb) {
    for (int child : graph.children(verb)) {
      int object = graph.lower(child).equals("under") ? graph.child(child, "pobj") : -1;
      if (object >= 0 && agreement(graph, object)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agreement(SentenceGraph graph, int noun) {
    String lemma = graph.lemma(noun);
    return PLANNED_NOUNS.contains(lemma) || AGREEMENTS.contains(lemma);
  }

  /** "said it would send": what was "will" when it was said. */
  private static boolean reported(SentenceGraph graph, int verb) {
    int above = graph.head(verb);
    return above >= 0
        && graph.relation(verb).equals("ccomp")
        && REPORTING.contains(graph.lemma(above))
        && Tense.of(graph, above) == Tense.PAST
        && graph.child(verb, "advcl") < 0;
  }

  /** "is to shed 40 jobs", "is due to shed 40". */
  private static boolean isTo(SentenceGraph graph, int verb) {
    if (!graph.lemma(verb).equals("be")) {
      return false;
    }
    int adjective = graph.child(verb, "acomp");
    boolean due = adjective >= 0 && DUE.contains(graph.lower(adjective));
    int next = graph.child(due ? adjective : verb, "xcomp");
    return next > verb && graph.pos(next).matches("VBN?") && graph.infinitive(next);
  }

  /** "Norland to shed 40 jobs" as a headline has it. */
  private static boolean headline(SentenceGraph graph, int verb) {
    int subject = graph.child(verb, "nsubj", "nsubjpass");
    return graph.relation(verb).equals("root")
        && graph.pos(verb).equals("VB")
        && subject >= 0
        && subject < verb
        && graph.infinitive(verb);
  }

  /**
   * "did not lose 30 soldiers": the number is what did not come about. The traps: "does not include
   * the 40", "did not fight for 14 months".
   */
  static boolean negated(NumberSite site, int verb, int from) {
    SentenceGraph graph = site.graph();
    int negation = graph.child(verb, "neg");
    return negation >= 0
        && negation < verb
        && graph.relation(from).matches("dobj|attr|ccomp")
        && !StatusScope.known(site)
        && !CalendarUnits.has(site.quantity().unit())
        && !UNDENIED.contains(graph.lemma(verb));
  }
}
