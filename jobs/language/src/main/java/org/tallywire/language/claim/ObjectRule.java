package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The object of a verb whose number stands behind a preposition: "raised the [dividend] to 12
 * percent", "bought the [stake] for 20 billion yen". The trap: the object of "gave a man $100"
 * receives, and is not measured.
 */
final class ObjectRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.COUNT, QuantityKind.MEASURE);
  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> PREPOSITIONS = Set.of("to", "for", "by", "from", "at");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    if (!graph.parsed() || !KINDS.contains(site.quantity().kind())) {
      return Optional.empty();
    }
    int preposition = graph.head(site.top());
    if (preposition < 0
        || !PREPOSITIONS.contains(graph.lower(preposition))
        || graph.head(preposition) < 0) {
      return Optional.empty();
    }
    boolean movement = graph.lower(preposition).matches("to|from|by");
    if (site.quantity().kind() == QuantityKind.MEASURE && !movement) {
      return Optional.empty(); // "left the road at 80 mph"
    }
    int verb = graph.head(preposition);
    int object =
        graph.noun(verb) && graph.relation(verb).equals("dobj") ? verb : graph.child(verb, "dobj");
    boolean unit = object > 0 && graph.pos(object - 1).equals("CD"); // "gained 84 cents ... to $76"
    if (object < 0 || unit || !graph.noun(object) || object >= site.first()) {
      return Optional.empty();
    }
    boolean person = graph.named(object) || BODIES.contains(graph.token(object).lemma());
    if (site.quantity().kind() == QuantityKind.MEASURE && person) {
      return Optional.empty(); // "sentenced him to 25 years"
    }
    int counted = ChangeNouns.counted(graph, object);
    if (counted < 0) {
      return Antecedents.of(site, before, site.quantity().end(), "elliptic");
    }
    object = counted;
    int begin = NounPhrases.begin(graph, object);
    return Optional.of(
        new Concept(
            site.span(begin, object + 1),
            graph.token(object).lemma(),
            object,
            site.quantity().end(),
            "object"));
  }
}
