package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.Token;

/**
 * What somebody is more or less likely to get: "27 percent more likely to develop heart [failure]",
 * "twice as likely as others to suffer a [stroke]". The trap: "three percent more" says nothing of
 * likelihood.
 */
final class LikelihoodRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.PERCENT, QuantityKind.MULTIPLIER, QuantityKind.FRACTION);

  /** Most tokens between "likely" and its verb: "than others to". */
  private static final int LONGEST_COMPARISON = 8;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int likely = site.end() + 1;
    boolean compares =
        KINDS.contains(site.quantity().kind())
            && graph.lower(site.end()).matches("more|less|as")
            && graph.lower(likely).equals("likely");
    int verb = compares ? infinitive(graph, likely + 1) : Token.NO_HEAD;
    if (verb < 0) {
      return Optional.empty();
    }
    int from = verb + 1;
    from += graph.pos(from).matches("DT|PRP\\$") ? 1 : 0;
    int end = NounPhrases.endOfRun(graph, from);
    return end > from ? Optional.of(Concept.apart(site, end - 1, "likelihood")) : Optional.empty();
  }

  /** Index of the verb behind the first "to", or {@link Token#NO_HEAD}. */
  private static int infinitive(SentenceGraph graph, int from) {
    for (int i = from; i < from + LONGEST_COMPARISON; i++) {
      if (graph.lower(i).equals("to")) {
        return graph.pos(i + 1).equals("VB") ? i + 1 : Token.NO_HEAD;
      }
    }
    return Token.NO_HEAD;
  }
}
