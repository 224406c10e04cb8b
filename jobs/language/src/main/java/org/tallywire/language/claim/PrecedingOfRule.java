package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun before "of" or "at": "a [net loss] of $3 million", "a [stockpile] of 92 days". The trap:
 * in "a rise of 13 percent" the noun only says how the number moved; the subject is what rose.
 */
final class PrecedingOfRule implements ConceptRule {
  private static final Set<String> CHANGE_NOUNS = WordLists.of("change-nouns");

  private static final Set<String> LINKS =
      Set.of("of", "worth", "totaling", "totalling", "averaging", "exceeding");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int of = site.first() - 1;
    int head = of - 1;
    if (site.quantity().kind() == QuantityKind.AGE
        || !LINKS.contains(graph.lower(of))
        || head < 0
        || !graph.noun(head)) {
      return Optional.empty();
    }
    String rule = "preceding-noun";
    if (CHANGE_NOUNS.contains(graph.token(head).lemma())) {
      int changed = changed(graph, head);
      if (changed < 0) {
        return Optional.empty();
      }
      head = changed;
      rule = "changed-noun";
    }
    int begin = NounPhrases.begin(graph, head);
    return Optional.of(
        new Concept(
            site.span(begin, head + 1),
            graph.token(head).lemma(),
            head,
            site.quantity().end(),
            rule));
  }

  /**
   * What a noun of change speaks of: a noun before it ("price rise"), or the subject of its verb.
   */
  private static int changed(SentenceGraph graph, int noun) {
    if (graph.noun(noun - 1) && !graph.pos(noun - 1).startsWith("NNP")) {
      return noun - 1;
    }
    int above = graph.head(noun);
    if (graph.relation(noun).equals("appos") && above >= 0) {
      int verb = graph.governingVerb(noun);
      return verb < 0 ? -1 : common(graph, graph.ownSubject(verb));
    }
    if (above >= 0 && graph.verb(above) && graph.relation(noun).matches("dobj|attr")) {
      return common(graph, graph.ownSubject(above));
    }
    return -1;
  }

  /** A company that "raised a total of $77 million" is not what the money measures. */
  private static int common(SentenceGraph graph, int subject) {
    boolean common = subject >= 0 && graph.noun(subject) && !graph.pos(subject).startsWith("NNP");
    return common ? subject : -1;
  }
}
