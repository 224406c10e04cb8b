package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The label of a line of results: "[Net loss] 5.1 mln vs profit 1.9 mln", "[Revs] 42 mln vs 27.9
 * mln"; behind "vs" the word that stands there, else the label again. The trap: in "sales were 42
 * mln vs 27.9 mln" a verb stands between.
 */
final class LabelRule implements ConceptRule {
  private static final String NAME = "label";
  private static final Set<String> VERSUS = Set.of("vs", "vs.", "versus");
  private static final int LONGEST = 5;

  /** Whether a concept is such a label, beside which nobody is named. */
  static boolean made(Concept concept) {
    return concept != null && concept.rule().equals(NAME);
  }

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    if (site.quantity().kind() == QuantityKind.AGE) {
      return Optional.empty();
    }
    int begin = begin(graph, site.first());
    Optional<NumericClaim> labelled =
        VERSUS.contains(graph.lower(begin - 1))
            ? Claims.measuredLast(site, before).filter(last -> last.rule().endsWith("+" + NAME))
            : Optional.empty();
    if (labelled.isPresent() && begin == site.first()) {
      return labelled.map(last -> Concept.of(last, site.quantity().end(), NAME));
    }
    boolean opens = begin == 0 || graph.pos(begin - 1).equals("CD");
    boolean labels = opens && VERSUS.contains(graph.lower(site.end())) || labelled.isPresent();
    if (!labels || begin == site.first()) {
      return Optional.empty();
    }
    int head = site.first() - 1;
    return Optional.of(Concept.apart(site, begin, site.first(), head, NAME));
  }

  /** Index of the first word of a label that ends before a token. */
  private static int begin(SentenceGraph graph, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && isLabel(graph, begin - 1)) {
      begin--;
    }
    return begin;
  }

  /**
   * Labels are nouns and adjectives; "Revs" and "Shr" at the beginning may be tagged as anything.
   */
  private static boolean isLabel(SentenceGraph graph, int i) {
    boolean noun = graph.pos(i).matches("NN.*|JJ.*|VBN|HYPH") && !VERSUS.contains(graph.lower(i));
    return noun || i == 0 && !graph.pos(i).matches("DT|PRP.*|IN|TO|CC|CD|VBD|MD|W.*|EX|[^A-Z].*");
  }
}
