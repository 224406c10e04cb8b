package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The subject of a measuring verb: "[exports] rose by 21 percent", "the [toll] stands at 40",
 * "[troops] number 94,300". The trap: in "the company spent $3 million" and "the fund is worth $3
 * million" the named subject is the holder.
 */
final class SubjectRule implements ConceptRule {
  private static final Set<String> MEASURING_VERBS = WordLists.of("measuring-verbs");
  private static final Set<String> CHANGE_NOUNS = WordLists.of("change-nouns");
  private static final Set<QuantityKind> KINDS =
      Set.of(
          QuantityKind.COUNT,
          QuantityKind.MONEY,
          QuantityKind.PERCENT,
          QuantityKind.OTHER,
          QuantityKind.MULTIPLIER);

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    if (!graph.parsed() || !KINDS.contains(site.quantity().kind())) {
      return Optional.empty();
    }
    int verb = graph.governingVerb(site.top());
    if (verb < 0 || !MEASURING_VERBS.contains(graph.token(verb).lemma())) {
      return Optional.empty();
    }
    int subject = graph.ownSubject(verb);
    if (subject < 0
        && graph.head(verb) >= 0
        && graph.relation(verb).matches("xcomp|conj|acl|relcl")) {
      int above = graph.head(verb);
      subject = graph.verb(above) ? graph.ownSubject(above) : graph.noun(above) ? above : -1;
    }
    if (subject < 0 || !graph.noun(subject) || graph.under(site.number(), subject)) {
      return Optional.empty();
    }
    boolean named = graph.pos(subject).startsWith("NNP");
    if (named
        && site.quantity().kind() != QuantityKind.PERCENT
        && site.quantity().kind() != QuantityKind.OTHER) {
      return Optional.empty();
    }
    subject = measured(graph, subject);
    int begin = NounPhrases.begin(graph, subject);
    int end = NounPhrases.endWithComplement(graph, subject, 6);
    return Optional.of(
        new Concept(
            site.span(begin, end),
            graph.token(subject).lemma(),
            subject,
            site.quantity().end(),
            "subject"));
  }

  /** "the number of people indicted dropped": the people are counted, not the number. */
  private static int measured(SentenceGraph graph, int subject) {
    if (!CHANGE_NOUNS.contains(graph.token(subject).lemma())) {
      return subject;
    }
    int of = graph.child(subject, "prep");
    int noun = of >= 0 && graph.lower(of).equals("of") ? graph.child(of, "pobj") : -1;
    return noun >= 0 && graph.noun(noun) ? noun : subject;
  }
}
