package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Subjects that only point back: "the figure was nearer 12 percent", "it stood at 40 a year
 * before", "they rebounded 4.1 percent" measure what the text measured last. The trap: "the figure
 * of missing persons" says whose it is.
 */
final class Pointers {
  private static final Set<String> NOUNS = WordLists.of("pointer-nouns");
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "this", "that", "those", "these");

  /** How many sentences back something is still pointed at. */
  private static final int REACH = 2;

  private Pointers() {}

  /** Whether a subject is such a noun. */
  static boolean isNoun(SentenceGraph graph, int subject) {
    boolean the =
        subject > 0
            && graph.lower(subject - 1).matches("the|that|this|own|true|actual|official|final");
    int preposition = graph.child(subject, "prep");
    return the
        && NOUNS.contains(graph.lemma(subject))
        && graph.child(subject, "acl", "relcl") < 0
        && (preposition < 0 || graph.lower(preposition).equals("for"));
  }

  /** Whether a subject is a pronoun that stands for a thing or for several. */
  static boolean isPronoun(SentenceGraph graph, int subject) {
    return PRONOUNS.contains(graph.lower(subject)) && graph.pos(subject).matches("PRP|DT");
  }

  /**
   * What was measured last: by a number of the same kind, else by any amount of the same sentence
   * where the number's kind can't be told (a bare number).
   */
  static Optional<Concept> meant(NumberSite site, List<NumericClaim> before) {
    int sentence = site.graph().sentence().number();
    QuantityKind kind = site.quantity().kind();
    Optional<Concept> here = Optional.empty();
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      if (sentence - claim.sentenceNumber() > REACH) {
        break;
      }
      if (claim.concept() == null || Claims.isModifier(site, claim)) {
        continue;
      }
      Concept concept = Concept.of(claim, site.quantity().end(), "elliptic-figure");
      if (claim.quantity().kind() == kind) {
        return Optional.of(concept);
      }
      boolean amount = claim.quantity().kind() != QuantityKind.AGE;
      boolean loose =
          kind == QuantityKind.COUNT
              || kind == QuantityKind.PERCENT && claim.sentenceNumber() == sentence;
      if (here.isEmpty() && amount && loose) {
        here = Optional.of(concept);
      }
    }
    return here;
  }
}
