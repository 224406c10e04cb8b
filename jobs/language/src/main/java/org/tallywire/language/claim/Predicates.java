package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.Token;

/**
 * The verb that says what happens to what is counted: the nearest above the number. Passed over:
 * "including 12 children" (what the whole does), "are believed to have [died]" (what they are
 * believed to have done).
 */
final class Predicates {
  /** Passive verbs that only say how sure the next one is, or when it comes. */
  private static final Set<String> RAISING = WordLists.of("raising-verbs");

  private static final Set<String> BE = Set.of("'s", "’s", "'re", "’re", "'m", "’m");

  private Predicates() {}

  /** Index of the verb in the number's sentence, or {@link Token#NO_HEAD}. */
  static int of(NumberSite site) {
    SentenceGraph graph = site.graph();
    boolean multiplies = site.quantity().kind() == QuantityKind.MULTIPLIER;
    if (multiplies && graph.verb(site.number())) {
      return site.number();
    }
    int verb = graph.governingVerb(site.top());
    while (verb >= 0 && graph.lower(verb).matches("including|according")) {
      verb = graph.governingVerb(verb);
    }
    int clause = relative(site);
    if (clause >= 0) {
      return clause;
    }
    int subject = verb < 0 ? -1 : graph.ownSubject(verb);
    boolean raised =
        subject >= 0 && graph.under(site.number(), subject) && RAISING.contains(graph.lemma(verb));
    int next = raised ? graph.child(verb, "xcomp") : -1;
    return next >= 0 && graph.verb(next) ? next : verb;
  }

  /**
   * "one of the eight countries that the ministry [approves]": of those that only "of" or another
   * preposition names, their own clause tells more than the verb of the whole.
   */
  private static int relative(NumberSite site) {
    SentenceGraph graph = site.graph();
    int noun = graph.head(site.top());
    boolean counted = site.quantity().kind() == QuantityKind.COUNT && noun >= site.end();
    if (!counted || !graph.noun(noun) || !graph.relation(noun).equals("pobj")) {
      return Token.NO_HEAD;
    }
    return ObjectRelativeRule.clause(graph, noun);
  }

  /** The verb's lemma, or null; an age that only stands beside a name has none. */
  static String lemma(NumberSite site, int verb) {
    if (verb < 0) {
      return null;
    }
    SentenceGraph graph = site.graph();
    boolean age = site.quantity().kind() == QuantityKind.AGE;
    if (age
        && !graph.relation(site.top()).matches("attr|acomp")
        && graph.head(site.top()) != verb) {
      return null;
    }
    String lemma = graph.lemma(verb);
    return BE.contains(lemma) ? "be" : lemma;
  }
}
