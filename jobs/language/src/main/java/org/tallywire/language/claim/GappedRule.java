package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A number in a clause that leaves its verb out: "the Reformists get seven [portfolios], the
 * Democrats four and the Union the other three" count the same for others; where the clause before
 * measures its subject, "petrol will cost 14 cents more and [diesel] 11", another thing is
 * measured. "and would add another 100" goes on with any amount. The trap: "62 seats, observers
 * said, 47 fewer".
 */
final class GappedRule implements ConceptRule {
  private static final String NAME_OTHER = "gapped-other";

  /** Most tokens between two numbers of one list. */
  private static final int FARTHEST = 30;

  /** "organisers put it at 30 and police at 8": the noun is who says so. */
  private static final Set<String> PUTTING = WordLists.of("putting-verbs");

  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> REST = Set.of("the", "other", "remaining", "a", "further");
  private static final Set<String> MORE = Set.of("another", "further");
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE);

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    NumericClaim last = Claims.measuredLast(site, before).orElse(null);
    boolean beside =
        last != null
            && !CalendarUnits.has(last.quantity().unit())
            && !CalendarUnits.has(site.quantity().unit())
            && KINDS.contains(site.quantity().kind());
    if (!beside) {
      return Optional.empty();
    }
    boolean count = site.quantity().kind() == QuantityKind.COUNT;
    boolean more = count && MORE.contains(graph.lower(site.first()));
    if (more && last.quantity().kind() != QuantityKind.COUNT) {
      return Optional.of(Concept.of(last, site.quantity().end(), "gapped"));
    }
    int noun = beforeRest(site);
    int from = graph.tokenAt(last.end() - 1) + 1;
    boolean put = PUTTING.contains(graph.lemma(graph.governingVerb(site.top())));
    if (!put
        && graph.lower(noun).matches("by|to|at")
        && isAnother(graph, noun - 1, from, site.first())) {
      return Optional.of(Concept.apart(site, noun - 1, NAME_OTHER)); // "and [coal] by 150 million"
    }
    boolean open = graph.noun(noun) && graph.pos(site.end()).matches("[,.;:]|CC|JJR|RBR|");
    if (!open || noun < from || hasVerb(graph, from, site.first())) {
      return Optional.empty();
    }
    if (last.rule().endsWith("subject") || last.rule().endsWith(NAME_OTHER)) {
      boolean another = noun == site.first() - 1 && opensClause(graph, noun, from);
      return another ? Optional.of(Concept.apart(site, noun, NAME_OTHER)) : Optional.empty();
    }
    return count
        ? Optional.of(Concept.of(last, site.quantity().end(), "gapped"))
        : Optional.empty();
  }

  /** "the Democrats the other three": index of the last token before what stands for a rest. */
  static int beforeRest(NumberSite site) {
    int at = site.first() - 1;
    while (REST.contains(site.graph().lower(at))) {
      at--;
    }
    return at;
  }

  /** A common noun behind "and", with no verb after the number before. */
  private static boolean isAnother(SentenceGraph graph, int noun, int from, int to) {
    boolean common = noun >= from && graph.noun(noun) && !graph.pos(noun).startsWith("NNP");
    return common
        && !NounPhrases.isTime(graph, noun)
        && !ChangeNouns.is(graph, noun)
        && !BODIES.contains(graph.lemma(noun))
        && !Persons.person(graph.lemma(noun))
        && opensClause(graph, noun, from)
        && graph.pos(ClauseSubject.begin(graph, noun) - 1).equals("CC")
        && !hasVerb(graph, from, to);
  }

  /** ", broadcasting 33.1 million", "and diesel 11". */
  private static boolean opensClause(SentenceGraph graph, int noun, int from) {
    int begin = ClauseSubject.begin(graph, noun);
    return begin > from - 1 && graph.pos(begin - 1).matches(",|CC|:");
  }

  private static boolean hasVerb(SentenceGraph graph, int from, int to) {
    if (to - from > FARTHEST) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (graph.pos(i).matches("VB[DZPG]?|MD")) {
        return true;
      }
    }
    return false;
  }
}
