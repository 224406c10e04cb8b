package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun after "of": "two of the [hostages]", "half of its [income]", "20 percent of [voters]",
 * "350 million tons of [oil]", "$20bn worth of [goods]". The trap: "the 7 of May".
 */
final class OfPhraseRule implements ConceptRule {
  private static final Set<QuantityKind> INSIDE = Set.of(QuantityKind.COUNT, QuantityKind.FRACTION);
  private static final Set<String> UNITS = WordLists.of("unit-words");
  private static final Set<String> POINTERS = Set.of("number", "figure", "norm", "pace", "amount");
  private static final Set<String> PEOPLE = WordLists.of("people-adjectives");
  private static final int LONGEST_COMPLEMENT = 6;

  /** Tags of what hedges the number of the whole: "an estimated", "almost", "more than". */
  private static final Set<String> HEDGING =
      Set.of("DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "VBN", "RB", "RBR", "$");

  private static final Set<String> OWNER =
      Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS");

  private static final int LONGEST_WHOLE = 6;

  private static final Set<QuantityKind> STUFF = Set.of(QuantityKind.MEASURE, QuantityKind.MONEY);

  /** What stands behind an adjective that no noun follows. */
  private static final String CLOSED = "[,.:]|IN|VB[DPZNG]|MD|CC|WDT|WP|RB|";

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int of = behindAlternative(graph, Brackets.skip(graph, site.end()));
    if (graph.lower(of).equals("worth")) {
      of++;
    }
    boolean half =
        site.quantity().kind() == QuantityKind.FRACTION
            && !graph.lower(of).equals("of")
            && !graph.lower(site.first() - 1).equals("the") // "the half the law demands"
            && graph.pos(of).matches("DT|PRP\\$");
    if (half) {
      of--; // "half the squad"
    }
    boolean within = graph.lower(site.first()).equals("within");
    if ((!half && !graph.lower(of).equals("of")) || within) {
      return Optional.empty();
    }
    int from = behindWhole(graph, of + 1);
    if (from > of + 1 && graph.pos(from).equals("DT") && graph.pos(from - 1).equals("CD")) {
      return Optional.empty(); // "of the 11.9 million the party received"
    }
    while (isDeterminer(graph, from) || counts(graph, from)) {
      from++;
    }
    int noun = graph.lower(from).equals("all") ? from + 1 : from;
    while (graph.pos(noun).matches("CD|HYPH")) {
      noun++; // "ten-year bonds"
    }
    int end = NounPhrases.endOfRun(graph, noun);
    if (end == noun) {
      return nominal(site, of);
    }
    boolean stuff = graph.pos(noun - 1).equals("CD") && UNITS.contains(graph.lower(end - 1));
    if (stuff && graph.lower(end).equals("of")) {
      int inner = NounPhrases.endOfRun(graph, end + 1);
      if (inner > end + 1) {
        from = end + 1; // "a tenth of the 2.4 million tons of [plastic]"
        end = inner;
      }
    }
    if (site.quantity().kind() == QuantityKind.COUNT) {
      end = owners(graph, from, end);
    }
    int head = end - 1;
    boolean ago = graph.lower(end).matches("ago|earlier|before") && NounPhrases.isTime(graph, head);
    boolean rate =
        site.quantity().kind() == QuantityKind.MONEY && site.quantity().perUnit() != null;
    boolean money =
        (site.quantity().kind() == QuantityKind.COUNT || graph.pos(noun - 1).equals("CD"))
            && UNITS.contains(graph.lower(head))
            && !graph.lower(end).equals("of");
    boolean owned = graph.pos(end).equals("POS") && graph.pos(end + 1).matches("CD|\\$");
    boolean currency =
        site.quantity().kind() == QuantityKind.MONEY
            && graph.lower(of + 1).matches("every|each")
            && UNITS.contains(graph.lower(head));
    if (owned || currency) {
      return Optional.empty(); // "a tenth of the clients' $12 billion", "3 cents of every euro"
    }
    if (ago || rate || money) {
      return Optional.empty(); // "the 11,300 of two years ago", "3.4 of the 11 million dollars"
    }
    boolean whose = graph.lower(end).equals("of") && !graph.pos(end + 1).equals("CD");
    if (POINTERS.contains(graph.lemma(head)) && !whose) { // not "the number of ships"
      Optional<Concept> meant = meant(site, before);
      if (meant.isPresent()) {
        return meant;
      }
    }
    if (INSIDE.contains(site.quantity().kind())) {
      end = FollowingNounRule.coordinatedEnd(graph, head, end);
    }
    int complement = NounPhrases.endWithComplement(graph, end - 1, LONGEST_COMPLEMENT);
    int phraseEnd =
        INSIDE.contains(site.quantity().kind()) && !graph.pos(site.end()).equals(",")
            ? graph.token(end - 1).end()
            : site.quantity().end();
    return Optional.of(
        new Concept(site.span(from, complement), graph.lemma(head), head, phraseEnd, "of-phrase"));
  }

  /**
   * "six of the [dead]", "half of the [sick]", "9 percent of its [common]", "22 kilos of
   * [explosive]": an adjective that no noun follows. The trap: "half of the 40 killed" has its
   * number.
   */
  private static Optional<Concept> nominal(NumberSite site, int of) {
    SentenceGraph graph = site.graph();
    int at = of + 1;
    boolean definite = graph.lower(at).equals("the") || graph.pos(at).equals("PRP$");
    if (definite) {
      at++;
    }
    while (definite && graph.pos(at).equals("CD") && PEOPLE.contains(graph.lower(at + 1))) {
      at++; // "seven of the 28 [accused]"
    }
    boolean adjective =
        at < graph.size()
            && graph.pos(at).startsWith("JJ")
            && !graph.lower(at).matches("own|latter|former|same")
            && graph.pos(at + 1).matches(CLOSED);
    boolean people =
        at < graph.size()
            && definite
            && (PEOPLE.contains(graph.lower(at)) || adjective)
            && !graph.noun(at + 1);
    boolean stuff = !definite && adjective && STUFF.contains(site.quantity().kind());
    return people || stuff
        ? Optional.of(
            new Concept(
                site.span(at, at + 1), graph.lower(at), at, graph.token(at).end(), "of-phrase"))
        : Optional.empty();
  }

  /** "120, perhaps even 130, of the 150 [seats]": index behind the other number. */
  private static int behindAlternative(SentenceGraph graph, int from) {
    if (!graph.pos(from).equals(",")) {
      return from;
    }
    int at = from + 1;
    while (graph.pos(at).matches("RB|CC|CD|JJR|IN") && at < from + LONGEST_WHOLE) {
      at++;
    }
    boolean other = graph.pos(at).equals(",") && graph.pos(at - 1).equals("CD");
    int of = other ? at + 1 : at;
    return graph.lower(of).equals("of") && graph.pos(at - 1).equals("CD") ? of : from;
  }

  /**
   * "31 of the assembly's 88 [seats]", "six of almost 13 million [votes]", "1,200 of a planned
   * 18,000 [doses]": index behind the number of the whole; the token itself where it has none. The
   * trap: in "18 percent of the [chain's turnover]" no number follows the possessor.
   */
  private static int behindWhole(SentenceGraph graph, int from) {
    int start = behindOwner(graph, from);
    for (int i = start; i < start + LONGEST_WHOLE; i++) {
      if (graph.pos(i).equals("CD")) {
        return i + 1;
      }
      boolean hedge = HEDGING.contains(graph.pos(i)) || graph.lower(i).equals("than");
      if (!hedge) {
        break;
      }
    }
    return from;
  }

  /** Index behind "the city's"; the token itself where no possessor begins. */
  private static int behindOwner(SentenceGraph graph, int from) {
    for (int i = from; i < from + LONGEST_WHOLE && OWNER.contains(graph.pos(i)); i++) {
      if (graph.pos(i).equals("POS")) {
        return graph.pos(i - 1).equals("NNS") ? from : i + 1;
      }
    }
    return from;
  }

  /** "four-fifths of [all goods]" are all of them. */
  private static boolean isDeterminer(SentenceGraph graph, int i) {
    boolean joined = graph.pos(i).equals("CD") && graph.pos(i + 1).equals("HYPH");
    return graph.pos(i).matches("DT|PRP\\$|WP\\$|PDT|CD")
        && !joined
        && !graph.lower(i).equals("all");
  }

  /** "42 percent of the usual number": of what was counted before. */
  private static Optional<Concept> meant(NumberSite site, List<NumericClaim> before) {
    return site.quantity().kind() == QuantityKind.COUNT
        ? Optional.empty()
        : Claims.measuredLast(site, before)
            .map(last -> Concept.of(last, site.quantity().end(), "same-measure"));
  }

  /** "eight of their last nine [games]". */
  private static boolean counts(SentenceGraph graph, int i) {
    return graph.pos(i).startsWith("JJ") && graph.pos(i + 1).equals("CD");
  }

  /** "thousands of [farmers]' livelihoods": the farmers are counted. */
  private static int owners(SentenceGraph graph, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (graph.pos(i).equals("POS") && graph.pos(i - 1).equals("NNS")) {
        return i;
      }
    }
    return end;
  }
}
