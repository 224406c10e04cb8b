package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A number whose noun was said before: "killed seven people and wounded 20 [others]", "almost half
 * of [them]". The trap: "another 30 tanks" has its noun.
 */
final class EllipsisRule implements ConceptRule {
  private static final Set<String> NOUNS = WordLists.of("elliptic-nouns");

  /** Most tokens behind the verb of "those who ...". */
  private static final int LONGEST_CLAUSE = 6;

  /** How far back a subject is still meant, in tokens. */
  private static final int FARTHEST = 30;

  private static final Set<String> SUMS = Set.of("sum", "amount", "figure", "number", "total");

  /** They stand for an amount, or for all that was counted. */
  private static final Set<String> WHOLES = Set.of("it", "that", "this", "which", "what");

  private static final Set<String> PRONOUNS = WordLists.of("elliptic-pronouns");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    QuantityKind kind = site.quantity().kind();
    Optional<Concept> whole = ofThat(site, before);
    if (whole.isPresent()) {
      return whole;
    }
    if (kind != QuantityKind.COUNT
        && kind != QuantityKind.FRACTION
        && kind != QuantityKind.PERCENT) {
      return Optional.empty();
    }
    int end = site.end();
    if (NOUNS.contains(graph.lower(end)) && NounPhrases.endOfRun(graph, end + 1) == end + 1) {
      return Antecedents.of(site, before, graph.token(end).end(), "elliptic-other");
    }
    Optional<Concept> those = those(site);
    if (those.isPresent()) {
      return those;
    }
    if (graph.lower(end).equals("of")
        && graph.lower(end + 1).equals("the")
        && graph.lower(end + 2).equals("latter")) {
      return Antecedents.of(site, before, graph.token(end + 2).end(), "elliptic-of-them");
    }
    boolean owner =
        graph.lower(end + 1).equals("whose")
            && NounPhrases.endOfRun(graph, end + 2) > end + 2; // "two of whose [ships]"
    if (graph.lower(end).equals("of") && PRONOUNS.contains(graph.lower(end + 1)) && !owner) {
      Optional<Concept> counted =
          Antecedents.of(site, before, graph.token(end + 1).end(), "elliptic-of-them");
      return counted.isPresent() ? counted : subject(site);
    }
    return Optional.empty();
  }

  /**
   * "28 percent of [those questioned]", "half of [those who voted]", "six in ten of [those seeking
   * work]": the pronoun with its clause. The trap: "a third of those" points back, and "half of
   * those over 40" has a noun before.
   */
  private static Optional<Concept> those(NumberSite site) {
    SentenceGraph graph = site.graph();
    int those = site.end() + 1;
    boolean clause = graph.lower(site.end()).equals("of") && graph.lower(those).equals("those");
    if (!clause) {
      return Optional.empty();
    }
    int verb = graph.lower(those + 1).equals("who") ? those + 2 : those + 1;
    boolean finite = verb == those + 1 && graph.lower(verb).matches("had|were|was|did");
    if (finite || !graph.pos(verb).matches(verb > those + 1 ? "VB.|MD" : "VB[NDG]")) {
      return Optional.empty();
    }
    int end = verb + 1;
    while (end < graph.size()
        && end < verb + LONGEST_CLAUSE
        && graph.pos(end).matches("NN.*|JJ|IN|DT|PRP\\$|RP")
        && !NounPhrases.isTime(graph, end)) {
      end++;
    }
    while (graph.pos(end - 1).matches("IN|DT|PRP\\$") || graph.lower(end - 1).equals("last")) {
      end--;
    }
    return Optional.of(
        new Concept(site.span(those, end), "those", those, site.quantity().end(), "those"));
  }

  /**
   * "[Visitors] to the temples, two thirds of them foreign": the plural subject before, where
   * nothing was counted. The trap: "the town's temples, two of them" has no subject before.
   */
  private static Optional<Concept> subject(NumberSite site) {
    SentenceGraph graph = site.graph();
    for (int i = site.first() - 1; i >= 0 && i >= site.first() - FARTHEST; i--) {
      boolean subject = graph.relation(i).matches("nsubj|nsubjpass") && graph.pos(i).equals("NNS");
      if (subject && !NounPhrases.isTime(graph, i)) {
        return Optional.of(Concept.apart(site, i, "elliptic-of-them"));
      }
    }
    return Optional.empty();
  }

  /**
   * "$21 billion of it", "a tenth of which", "half of what the tanks can hold": part of the amount
   * before, whatever its kind. The trap: "five of those" counts what was counted.
   */
  private static Optional<Concept> ofThat(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int end = site.end();
    boolean said = graph.lower(end).equals("of") && WHOLES.contains(graph.lower(end + 1));
    boolean inside =
        site.inside(end - 1)
            && WHOLES.contains(graph.lower(end - 1))
            && graph.lower(end - 2).equals("of");
    boolean noun = said && graph.noun(end + 2) && !graph.lower(end + 1).matches("which|it");
    boolean sum =
        graph.lower(site.end() - 1).equals("that") && SUMS.contains(graph.lower(end))
            || graph.lower(end).equals("that") && SUMS.contains(graph.lower(end + 1));
    boolean half =
        sum
            && (site.quantity().kind() == QuantityKind.FRACTION
                || site.quantity().kind() == QuantityKind.MULTIPLIER);
    boolean ofWhich =
        graph.lower(site.first() - 1).matches("which|whom")
            && graph.lower(site.first() - 2).equals("of")
            && NounPhrases.endOfRun(graph, end) == end;
    if (!half && !ofWhich && (!said && !inside || noun)) {
      return Optional.empty();
    }
    int sentence = graph.sentence().number();
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      if (claim.sentenceNumber() < sentence - 1) {
        break;
      }
      boolean amount = claim.concept() != null && claim.quantity().kind() != QuantityKind.AGE;
      boolean place = amount && Antecedents.isPlaceAmongPeople(site, claim);
      if (amount && !place && !Claims.isModifier(site, claim)) {
        int phraseEnd = said ? graph.token(end + 1).end() : site.quantity().end();
        return Optional.of(Concept.of(claim, phraseEnd, "elliptic-of-that"));
      }
    }
    return Optional.empty();
  }
}
