package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What a part of an amount is said to be: "of which $38 is [tax]", "of that, 2.7 billion is a
 * [state loan]", "of which 1.8 billion is for a [licence]". The trap: in "of which $66 million was
 * punitive" no noun says so.
 */
final class NamedPartRule implements ConceptRule {
  private static final Set<QuantityKind> AMOUNTS =
      Set.of(QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.COUNT);

  private static final Set<String> WHOLES = Set.of("which", "that", "it", "this");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int whole = site.first() - 1;
    whole -= graph.lower(whole).equals(",") ? 1 : 0;
    boolean part = WHOLES.contains(graph.lower(whole)) && graph.lower(whole - 1).equals("of");
    if (!part
        || !AMOUNTS.contains(site.quantity().kind())
        || !graph.lower(site.end()).matches("is|was|are|were")) {
      return Optional.empty();
    }
    int from = site.end() + 1;
    boolean use = graph.lower(from).equals("for"); // "12 are for sale" says no use
    boolean money = site.quantity().kind() == QuantityKind.MONEY;
    if (use && !money && !graph.pos(from + 1).equals("DT")) {
      return Optional.empty();
    }
    from += use ? 1 : 0;
    from += graph.pos(from).equals("DT") ? 1 : 0;
    int end = NounPhrases.endOfRun(graph, from);
    boolean named =
        end > from && graph.pos(end - 1).equals("NN") && graph.pos(end).matches("[,.;:]|IN|TO|CC|");
    return named ? Optional.of(Concept.apart(site, end - 1, "named-part")) : Optional.empty();
  }
}
