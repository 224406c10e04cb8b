package org.tallywire.language.claim;

import java.util.Set;

/** Verbs that plan, forecast, deny or doubt what stands under them. */
final class VerbCues {
  private static final Set<String> POSSIBLE = WordLists.of("possible-verbs");
  private static final Set<String> PLANNED = WordLists.of("planned-verbs");
  private static final Set<String> PERFORMED = WordLists.of("performed-verbs");
  private static final Set<String> APPROVING = WordLists.of("approving-verbs");
  private static final Set<String> APPROVED = WordLists.of("approved-nouns");
  private static final Set<String> PLANNED_FOR = WordLists.of("planned-for-verbs");
  private static final Set<String> PLANNED_TO = WordLists.of("planned-to-verbs");
  private static final Set<String> UNCONFIRMED = WordLists.of("unconfirmed-verbs");
  private static final Set<String> SUSPECTING = WordLists.of("suspecting-verbs");
  private static final Set<String> DENYING = WordLists.of("denying-verbs");
  private static final Set<String> REFUSABLE = WordLists.of("refusable-nouns");
  private static final Set<String> CLEARING = WordLists.of("clearing-verbs");
  private static final Set<String> CONFIRMING = WordLists.of("confirming-verbs");
  private static final Set<String> EXAMINING = WordLists.of("examining-verbs");
  private static final Set<String> CLAIM_NOUNS = WordLists.of("claim-nouns");
  private static final Set<String> RISKING = WordLists.of("risking-verbs");
  private static final Set<String> DUE = WordLists.of("damages-nouns");
  private static final Set<String> OFFERING = WordLists.of("offering-verbs");
  private static final Set<String> TURNING_DOWN = WordLists.of("refusing-verbs");
  private static final Set<String> PLANNED_NOUNS = WordLists.of("planned-nouns");

  private VerbCues() {}

  /**
   * What a verb makes of the number below it, or null.
   *
   * @param from the verb's dependent that the number stands under
   */
  static ClaimStatus of(NumberSite site, int verb, int from) {
    SentenceGraph graph = site.graph();
    String lemma = graph.lemma(verb);
    if (graph.lower(verb).equals("going") && graph.child(verb, "xcomp") >= 0) {
      return ClaimStatus.PLANNED;
    }
    boolean negated = graph.child(verb, "neg") >= 0; // "did not deny" confirms nothing, denies less
    if (!negated && denies(graph, lemma, from)) {
      return ClaimStatus.DENIED;
    }
    if (doubts(graph, lemma, verb, from)) {
      return ClaimStatus.UNCONFIRMED;
    }
    boolean sum = site.quantity().unit() != null;
    if (plans(site, verb, from, sum)) {
      return sued(site) ? null : ClaimStatus.PLANNED;
    }
    boolean seen = lemma.equals("see") && graph.lower(from).equals("at");
    boolean risks = sum && (RISKING.contains(lemma) || seen);
    return risks || POSSIBLE.contains(lemma) ? ClaimStatus.POSSIBLE : null;
  }

  /** What a verb says by its lemma alone. */
  static ClaimStatus ofLemma(String lemma) {
    if (DENYING.contains(lemma)) {
      return ClaimStatus.DENIED;
    }
    if (PLANNED.contains(lemma)) {
      return ClaimStatus.PLANNED;
    }
    return POSSIBLE.contains(lemma) ? ClaimStatus.POSSIBLE : null;
  }

  /**
   * "denied that 40 died", "rejected claims that", "was cleared of taking 40". The traps: "rejected
   * nine bids", "denied two appeals", "dismissed a suit by 226 residents".
   */
  private static boolean denies(SentenceGraph graph, String lemma, int from) {
    if (CLEARING.contains(lemma)) {
      return graph.lower(from).equals("of");
    }
    if (!DENYING.contains(lemma)) {
      return false;
    }
    boolean clause = graph.verb(from) && !graph.relation(from).equals("advcl");
    boolean claims = graph.noun(from) && CLAIM_NOUNS.contains(graph.lemma(from));
    boolean deed = graph.relation(from).equals("dobj") && !REFUSABLE.contains(graph.lemma(from));
    return clause || claims || lemma.equals("deny") && deed;
  }

  private static boolean doubts(SentenceGraph graph, String lemma, int verb, int from) {
    boolean reduced = graph.relation(verb).equals("acl") && graph.child(verb, "xcomp") >= 0;
    boolean passive = graph.child(verb, "auxpass") >= 0 || reduced;
    if (passive && UNCONFIRMED.contains(lemma)) {
      return true;
    }
    if (SUSPECTING.contains(lemma)) {
      return !graph.relation(from).equals("nsubj");
    }
    if (EXAMINING.contains(lemma)) {
      return CLAIM_NOUNS.contains(graph.lemma(from))
          || graph.relation(from).equals("prep") && claims(graph, from);
    }
    int negation = graph.child(verb, "neg");
    boolean unproven = CONFIRMING.contains(lemma) && negation >= 0;
    boolean pleads = lemma.equals("plead") && graph.lower(verb + 1).equals("not");
    return unproven || pleads;
  }

  private static boolean claims(SentenceGraph graph, int preposition) {
    int object = graph.child(preposition, "pobj");
    return object >= 0 && CLAIM_NOUNS.contains(graph.lemma(object));
  }

  /**
   * "plans 40", "asked for 40", "hopes to win 40". The traps: "asked 40 people", "decided by 68
   * votes".
   */
  private static boolean plans(NumberSite site, int verb, int from, boolean sum) {
    SentenceGraph graph = site.graph();
    String lemma = graph.lemma(verb);
    if (PLANNED.contains(lemma)) {
      return ahead(graph, verb, from) && (sum || !performed(site, verb, from));
    }
    if (OFFERING.contains(lemma)) {
      return sum || graph.verb(from);
    }
    if (TURNING_DOWN.contains(lemma)) {
      return sum && graph.relation(from).equals("dobj");
    }
    int object = graph.child(verb, "dobj");
    boolean offer = object >= 0 && PLANNED_NOUNS.contains(graph.lemma(object));
    if (offer && graph.lower(from).matches("to|at|from|by")) {
      return true;
    }
    if (PLANNED_FOR.contains(lemma) && graph.lower(from).equals("for")) {
      return true;
    }
    return PLANNED_TO.contains(lemma) && graph.verb(from) && graph.infinitive(from);
  }

  /** "seeks 40 million in damages": what a plaintiff says is due. */
  private static boolean sued(NumberSite site) {
    SentenceGraph graph = site.graph();
    return graph.lower(site.end()).equals("in") && DUE.contains(graph.lower(site.end() + 1));
  }

  /**
   * What is there once it is done: "targeted 15 sites", "approved the charter by 22 votes",
   * "designed for 1,200 guests". The traps: "approved the building of 300 homes", "approved 300
   * homes", "committed 300 soldiers to the mission".
   */
  private static boolean performed(NumberSite site, int verb, int from) {
    SentenceGraph graph = site.graph();
    Tense tense = Tense.of(graph, verb);
    boolean participle = tense == Tense.NONE && graph.pos(verb).equals("VBN");
    boolean done = tense == Tense.PAST || tense == Tense.PERFECT || participle;
    if (!done || graph.infinitive(verb) || !PERFORMED.contains(graph.lemma(verb))) {
      return false;
    }
    boolean counted = from == site.top() || from == graph.head(site.top());
    boolean pledged = graph.lemma(verb).equals("commit") && toSomething(graph, verb);
    boolean beside = graph.relation(from).equals("prep"); // "by 22 votes to 11"
    if (APPROVING.contains(graph.lemma(verb))) {
      return beside || counted && madeByApproval(graph.lemma(from));
    }
    return !pledged && (counted || beside);
  }

  /** "12 vaccines", "two applications": once approved nothing of them is still to come. */
  private static boolean madeByApproval(String noun) {
    return APPROVED.contains(noun) || REFUSABLE.contains(noun);
  }

  private static boolean toSomething(SentenceGraph graph, int verb) {
    return graph.children(verb).stream().anyMatch(child -> graph.lower(child).equals("to"));
  }

  /**
   * What somebody plans, or what is planned now. The traps: "1.4 million ballots had been
   * requested", "proposed by 22 councillors", "jailed for ordering the killing of 87".
   */
  private static boolean ahead(SentenceGraph graph, int verb, int from) {
    if (graph.relation(from).equals("nsubjpass")) {
      return Tense.of(graph, verb) == Tense.PRESENT;
    }
    int head = graph.head(verb);
    boolean done =
        graph.relation(verb).equals("pcomp")
            && head >= 0
            && graph.lower(head).matches("for|over|of");
    return !done && !graph.relation(from).matches("nsubj|agent");
  }
}
