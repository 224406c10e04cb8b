package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * By words and tags alone, the noun that a clause without a pronoun describes: "a revenue [hole]
 * officials put at $3 billion", "the [damage] the insurer estimates at 210 million". The trap: in
 * "city officials put it at $3 billion" no noun stands before the clause.
 */
final class ReducedClauseRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.COUNT, QuantityKind.MEASURE);

  private static final Set<String> PUTTING = WordLists.of("putting-verbs");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int verb = site.first() - 2;
    boolean puts =
        verb > 1
            && KINDS.contains(site.quantity().kind())
            && graph.lower(site.first() - 1).equals("at")
            && graph.pos(verb).matches("VB[DZP]")
            && PUTTING.contains(graph.lemma(verb));
    int noun = puts ? described(graph, verb) : -1;
    return noun < 0 ? Optional.empty() : Optional.of(Concept.apart(site, noun, "reduced-clause"));
  }

  /** The noun before the subject of a verb, with nothing between. */
  private static int described(SentenceGraph graph, int verb) {
    int subject = verb - 1;
    int noun = subject - 1;
    while (noun > 0 && graph.pos(noun).matches("NNP|JJ|DT|PRP\\$")) {
      noun--;
    }
    boolean own = noun > 0 && graph.pos(noun).equals("NN") && graph.noun(subject);
    boolean article = graph.pos(noun + 1).matches("DT|PRP\\$");
    boolean bare = graph.pos(subject).equals("NNS") && hasArticle(graph, noun);
    return own && (article || bare) ? noun : -1;
  }

  /** "a revenue hole officials": the article is the hole's. */
  private static boolean hasArticle(SentenceGraph graph, int noun) {
    return graph.lower(ClauseSubject.begin(graph, noun)).matches("an?");
  }
}
