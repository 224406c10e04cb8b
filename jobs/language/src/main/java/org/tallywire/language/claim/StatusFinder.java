package org.tallywire.language.claim;

import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.quantity.QuantityKind;

/**
 * How a claim is put forward, from the verbs above the number and their auxiliaries; the nearest
 * cue decides. "plans to deploy 300" is planned, "may send 300" possible, "denied sending 300"
 * denied, "is accused of taking 300" unconfirmed. The trap: in "denied the report and has sent 300"
 * the number does not stand under the denial.
 */
final class StatusFinder {
  private static final Set<String> MODAL_POSSIBLE = WordLists.of("modal-possible");
  private static final Set<String> MODAL_PLANNED = WordLists.of("modal-planned");
  private static final Set<String> POSSIBLE_VERBS = WordLists.of("possible-verbs");
  private static final Set<String> POSSIBLE_WORDS = WordLists.of("possible-words");
  private static final Set<String> PLANNED_VERBS = WordLists.of("planned-verbs");
  private static final Set<String> PLANNED_WORDS = WordLists.of("planned-words");
  private static final Set<String> POSSIBLE_NOUNS = WordLists.of("possible-nouns");
  private static final Set<String> PLANNED_NOUNS = WordLists.of("planned-nouns");
  private static final Set<String> UNCONFIRMED_VERBS = WordLists.of("unconfirmed-verbs");
  private static final Set<String> UNCONFIRMED_WORDS = WordLists.of("unconfirmed-words");
  private static final Set<String> DENYING_VERBS = WordLists.of("denying-verbs");
  private static final Set<String> FORECAST_VERBS = WordLists.of("forecast-verbs");
  private static final int MOST_STEPS = 12;
  private static final int WINDOW = 8;

  ClaimStatus find(NumberSite site, List<Attribution> chain) {
    ClaimStatus sourced = ofSource(chain);
    if (sourced != null) {
      return sourced;
    }
    return site.graph().parsed() ? parsed(site) : byWords(site);
  }

  /** A source that denies what it is asked, or declines to speak of it, leaves the claim so. */
  private static ClaimStatus ofSource(List<Attribution> chain) {
    if (chain.isEmpty()) {
      return null;
    }
    Stance stance = chain.get(0).stance();
    return stance == Stance.DENIES
        ? ClaimStatus.DENIED
        : stance == Stance.DECLINES ? ClaimStatus.UNCONFIRMED : null;
  }

  private static ClaimStatus parsed(NumberSite site) {
    SentenceGraph graph = site.graph();
    int at = site.top();
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      ClaimStatus status = at == site.top() ? modified(graph, at) : cue(graph, at, site);
      if (status != null) {
        return status;
      }
      int next = graph.head(at);
      if (leavesScope(graph, at, next)) {
        break;
      }
      at = next;
    }
    return ClaimStatus.ASSERTED;
  }

  /**
   * A second main clause, or what a reporting verb reports, is out of the reach of cues above it.
   */
  private static boolean leavesScope(SentenceGraph graph, int at, int above) {
    return above >= 0
        && graph.verb(at)
        && graph.relation(at).matches("conj|parataxis|advcl|relcl")
        && graph.ownSubject(at) >= 0;
  }

  private static ClaimStatus cue(SentenceGraph graph, int at, NumberSite site) {
    if (graph.verb(at)) {
      if (!complements(graph, at, site)) {
        return willCome(graph, at, site) ? future(graph, at) : null;
      }
      ClaimStatus own = ofAuxiliaries(graph, at);
      if (own != null) {
        return own;
      }
      ClaimStatus verb = ofVerb(graph, at);
      return verb == null && isPlan(graph, graph.ownSubject(at)) ? ClaimStatus.PLANNED : verb;
    }
    String lemma = graph.token(at).lemma();
    boolean counted = at == graph.head(site.top()) && site.quantity().kind() == QuantityKind.COUNT;
    if (counted) {
      return modified(graph, at);
    }
    if (graph.noun(at) && PLANNED_NOUNS.contains(lemma)) {
      return ClaimStatus.PLANNED;
    }
    if (graph.noun(at) && POSSIBLE_NOUNS.contains(lemma)) {
      return ClaimStatus.POSSIBLE;
    }
    return modified(graph, at);
  }

  /** "the plan involves 100 battalions". */
  private static boolean isPlan(SentenceGraph graph, int subject) {
    return subject >= 0 && PLANNED_NOUNS.contains(graph.token(subject).lemma());
  }

  /** "120 acts will play": the subject of "will". */
  private static boolean willCome(SentenceGraph graph, int verb, NumberSite site) {
    int subject = graph.ownSubject(verb);
    return subject >= 0
        && graph.under(site.number(), subject)
        && graph.children(verb).stream()
            .anyMatch(c -> graph.pos(c).equals("MD") && MODAL_PLANNED.contains(graph.lower(c)));
  }

  /** Whether the number is in what the verb plans or denies, rather than in its subject. */
  private static boolean complements(SentenceGraph graph, int verb, NumberSite site) {
    int subject = graph.ownSubject(verb);
    if (subject < 0 || !graph.under(site.number(), subject)) {
      // What stands in front of the verb without being its subject is said for granted:
      // "in a review of 21 studies, fat was not linked to".
      return site.number() > verb || graph.relation(site.top()).equals("dobj");
    }
    return graph.relation(subject).equals("nsubjpass");
  }

  private static ClaimStatus ofVerb(SentenceGraph graph, int verb) {
    String lemma = graph.token(verb).lemma();
    boolean going = graph.lower(verb).equals("going") && graph.child(verb, "xcomp") >= 0;
    if (going) {
      return ClaimStatus.PLANNED;
    }
    if (graph.child(verb, "auxpass") >= 0 && UNCONFIRMED_VERBS.contains(lemma)) {
      return ClaimStatus.UNCONFIRMED;
    }
    return ofLemma(lemma);
  }

  private static ClaimStatus ofLemma(String lemma) {
    if (DENYING_VERBS.contains(lemma)) {
      return ClaimStatus.DENIED;
    }
    if (PLANNED_VERBS.contains(lemma)) {
      return ClaimStatus.PLANNED;
    }
    return POSSIBLE_VERBS.contains(lemma) ? ClaimStatus.POSSIBLE : null;
  }

  private static ClaimStatus ofAuxiliaries(SentenceGraph graph, int verb) {
    ClaimStatus found = null;
    for (int child : graph.children(verb)) {
      String word = graph.lower(child);
      if (graph.relation(child).equals("neg") && child < verb) {
        return ClaimStatus.DENIED;
      }
      if (graph.pos(child).equals("MD")) {
        found =
            MODAL_POSSIBLE.contains(word)
                ? ClaimStatus.POSSIBLE
                : MODAL_PLANNED.contains(word) ? future(graph, verb) : found;
      } else if (word.equals("if") || word.equals("unless")) {
        found = ClaimStatus.POSSIBLE;
      }
    }
    return found != null ? found : modified(graph, verb);
  }

  /** What people will do is a plan; what will rise or reach is a forecast. */
  private static ClaimStatus future(SentenceGraph graph, int verb) {
    String lemma = graph.token(verb).lemma();
    return FORECAST_VERBS.contains(lemma) ? ClaimStatus.POSSIBLE : ClaimStatus.PLANNED;
  }

  /** Adjectives and adverbs on a word: "allegedly", "planned", "likely". */
  private static ClaimStatus modified(SentenceGraph graph, int at) {
    for (int child : graph.children(at)) {
      boolean negated = graph.relation(child).equals("neg") && !graph.verb(at);
      ClaimStatus status = negated ? ClaimStatus.DENIED : ofWord(graph.lower(child));
      if (status != null) {
        return status;
      }
    }
    return null;
  }

  private static ClaimStatus ofWord(String word) {
    if (UNCONFIRMED_WORDS.contains(word)) {
      return ClaimStatus.UNCONFIRMED;
    }
    if (PLANNED_WORDS.contains(word)) {
      return ClaimStatus.PLANNED;
    }
    return POSSIBLE_WORDS.contains(word) ? ClaimStatus.POSSIBLE : null;
  }

  /** Without a parse: the nearest cue among the few words before the number, up to punctuation. */
  private static ClaimStatus byWords(NumberSite site) {
    SentenceGraph graph = site.graph();
    for (int i = site.first() - 1; i >= 0 && i >= site.first() - WINDOW; i--) {
      String word = graph.lower(i);
      if (graph.pos(i).matches("[,:.]")) {
        break;
      }
      ClaimStatus status = ofWord(word);
      if (status == null && graph.pos(i).equals("MD")) {
        status =
            MODAL_POSSIBLE.contains(word)
                ? ClaimStatus.POSSIBLE
                : MODAL_PLANNED.contains(word) ? ClaimStatus.PLANNED : null;
      }
      if (status == null && graph.verb(i)) {
        status = ofLemma(graph.token(i).lemma());
      }
      if (status != null) {
        return status;
      }
    }
    return ClaimStatus.ASSERTED;
  }
}
