package org.tallywire.language.claim;

import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Attribution.TextSpan;
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
  private static final Set<String> POSSIBLE_NOUNS = WordLists.of("possible-nouns");
  private static final Set<String> PLANNED_NOUNS = WordLists.of("planned-nouns");
  private static final Set<String> PROPOSING = WordLists.of("proposing-nouns");
  private static final Set<String> EVIDENCE = WordLists.of("evidence-nouns");
  private static final int MOST_STEPS = 12;
  private static final int WINDOW = 8;

  ClaimStatus find(NumberSite site, List<Attribution> chain) {
    if (site.quantity().kind() == QuantityKind.AGE) {
      return ClaimStatus.ASSERTED; // "Tamm, 42, may run": she is 42 whatever she does
    }
    ClaimStatus sourced = ofSource(site, chain);
    if (sourced != null) {
      return sourced;
    }
    return site.graph().parsed() ? parsed(site) : byWords(site);
  }

  /**
   * A source that denies what it is asked, or declines to speak of it, leaves the claim so. Inside
   * one parsed sentence the parse tells what is denied: not the 40 of "denied the report, saying 40
   * had died".
   */
  private static ClaimStatus ofSource(NumberSite site, List<Attribution> chain) {
    if (chain.isEmpty()) {
      return null;
    }
    Attribution nearest = chain.get(0);
    if (nearest.stance() == Stance.DECLINES) {
      return ClaimStatus.UNCONFIRMED;
    }
    boolean parsed = site.graph().parsed() && within(site.graph(), nearest.cue());
    return nearest.stance() == Stance.DENIES && !parsed ? ClaimStatus.DENIED : null;
  }

  private static boolean within(SentenceGraph graph, TextSpan cue) {
    return cue != null
        && cue.begin() >= graph.sentence().begin()
        && cue.end() <= graph.sentence().end();
  }

  private static ClaimStatus parsed(NumberSite site) {
    SentenceGraph graph = site.graph();
    if (CueWords.contradicted(site)) {
      return ClaimStatus.DENIED;
    }
    StatusScope scope = new StatusScope(site);
    int from = site.top();
    int at = site.top();
    ClaimStatus found = null;
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      ClaimStatus status = at == site.top() ? ofNumber(graph, at) : cue(site, scope, at, from);
      // "denied that it planned to close 40": that the nearer cue is denied outweighs it.
      boolean denied = status == ClaimStatus.DENIED && graph.verb(from);
      if (denied || found == null) {
        found = status;
      }
      if (found == ClaimStatus.DENIED || found == ClaimStatus.UNCONFIRMED) {
        return found;
      }
      int next = graph.head(at);
      if (scope.ends(at, next)) {
        break;
      }
      from = at;
      at = next;
    }
    return found == null ? ClaimStatus.ASSERTED : found;
  }

  /** "perhaps 40"; "could double", where the number is the verb. */
  private static ClaimStatus ofNumber(SentenceGraph graph, int top) {
    ClaimStatus form = graph.verb(top) ? VerbForms.of(graph, top, top) : null;
    return form != null ? form : CueWords.modified(graph, top);
  }

  /**
   * @param at a token above the number
   * @param from the token below it that the way up came from
   */
  private static ClaimStatus cue(NumberSite site, StatusScope scope, int at, int from) {
    SentenceGraph graph = site.graph();
    if (graph.verb(at)) {
      return scope.subject(at) ? VerbForms.ofSubject(site, at) : ofVerb(site, scope, at, from);
    }
    boolean counted = at == graph.head(site.top()) && site.quantity().kind() == QuantityKind.COUNT;
    ClaimStatus modified = CueWords.modified(graph, at);
    if (counted || modified != null || !graph.noun(at) || scope.settled()) {
      return modified;
    }
    String lemma = graph.lemma(at);
    if (EVIDENCE.contains(lemma) && CueWords.no(graph, at)) {
      return ClaimStatus.DENIED;
    }
    if (PLANNED_NOUNS.contains(lemma)) {
      return ClaimStatus.PLANNED;
    }
    return POSSIBLE_NOUNS.contains(lemma) ? ClaimStatus.POSSIBLE : null;
  }

  private static ClaimStatus ofVerb(NumberSite site, StatusScope scope, int verb, int from) {
    SentenceGraph graph = site.graph();
    ClaimStatus form = scope.settled() ? null : VerbForms.of(graph, verb, from);
    if (scope.granted(verb)) {
      return form == ClaimStatus.PLANNED && scope.opens(verb) ? form : null;
    }
    if (form != null) {
      return form;
    }
    ClaimStatus own = VerbCues.of(site, verb, from);
    if (scope.settled() && own == ClaimStatus.PLANNED) {
      return null;
    }
    if (own != null) {
      return own;
    }
    if (VerbForms.negated(site, verb, from)) {
      return ClaimStatus.DENIED;
    }
    ClaimStatus subject = ofSubjectNoun(graph, verb);
    return subject != null && !scope.settled() ? subject : CueWords.modified(graph, verb);
  }

  /** "the plan involves 100 battalions"; "an unconfirmed report said 20 had drowned". */
  private static ClaimStatus ofSubjectNoun(SentenceGraph graph, int verb) {
    int subject = graph.ownSubject(verb);
    if (subject < 0) {
      return null;
    }
    boolean plan = PROPOSING.contains(graph.lemma(subject));
    if (plan && Tense.of(graph, verb) == Tense.PRESENT) {
      return ClaimStatus.PLANNED;
    }
    boolean doubted = CueWords.modified(graph, subject) == ClaimStatus.UNCONFIRMED;
    return doubted ? ClaimStatus.UNCONFIRMED : null;
  }

  /** Without a parse: the nearest cue among the few words before the number, up to punctuation. */
  private static ClaimStatus byWords(NumberSite site) {
    SentenceGraph graph = site.graph();
    for (int i = site.first() - 1; i >= 0 && i >= site.first() - WINDOW; i--) {
      String word = graph.lower(i);
      if (graph.pos(i).matches("[,:.]")) {
        break;
      }
      ClaimStatus status = CueWords.ofWord(word);
      if (status == null && graph.pos(i).equals("MD")) {
        status =
            MODAL_POSSIBLE.contains(word)
                ? ClaimStatus.POSSIBLE
                : MODAL_PLANNED.contains(word) ? ClaimStatus.PLANNED : null;
      }
      if (status == null && graph.verb(i)) {
        status = VerbCues.ofLemma(graph.lemma(i));
      }
      if (status != null) {
        return status;
      }
    }
    return ClaimStatus.ASSERTED;
  }
}
