package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun right before a hedged amount that belongs to it: "[prices] as low as $1,000", "[winds]
 * up to 60 mph". The trap: in "gave the port about $5 million" the amount is the verb's.
 */
final class AdjacentNounRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE);

  private static final Set<String> NOW = Set.of("now", "currently", "already", "then");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int noun = apposed(site);
    if (noun >= 0) {
      return Optional.of(concept(site, noun));
    }
    noun = site.first() - 1;
    boolean hedged = site.quantity().begin() < site.quantity().numberBegin();
    if (!KINDS.contains(site.quantity().kind()) || !hedged || noun < 0 || !graph.parsed()) {
      return Optional.empty();
    }
    boolean common = graph.noun(noun) && !graph.pos(noun).startsWith("NNP");
    if (!common
        || graph.pos(noun - 1).equals("CD")
        || !graph.under(site.top(), noun)
        || ChangeNouns.is(graph, noun)) {
      return Optional.empty();
    }
    return Optional.of(concept(site, noun));
  }

  /** "the city's [population], now 1.3 million, will". */
  private static int apposed(NumberSite site) {
    SentenceGraph graph = site.graph();
    int adverb = site.first() - 1;
    boolean at =
        graph.lower(adverb).equals("at")
            && graph.lower(adverb - 1).equals(",")
            && graph.pos(site.end()).equals(",");
    if (at && graph.parsed()) {
      // "[turnout] among women, at 57 percent, exceeded"
      int verb = graph.governingVerb(site.top());
      int subject = verb < 0 ? -1 : graph.ownSubject(verb);
      return subject >= 0 && graph.noun(subject) && subject < adverb ? subject : -1;
    }
    boolean now =
        NOW.contains(graph.lower(adverb))
            && graph.lower(adverb - 1).equals(",")
            && graph.pos(site.end()).matches("[,.]");
    int noun = adverb - 2;
    return now && graph.noun(noun) && !graph.named(noun) ? noun : -1;
  }

  private static Concept concept(NumberSite site, int noun) {
    SentenceGraph graph = site.graph();
    return new Concept(
        site.span(NounPhrases.begin(graph, noun), noun + 1),
        graph.token(noun).lemma(),
        noun,
        site.quantity().end(),
        "adjacent-noun");
  }
}
