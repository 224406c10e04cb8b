package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.text.Token;

/** Asks the concept rules in order: the nearer the words, the surer the rule. */
final class ConceptFinder {
  private static final Set<String> UNITS = WordLists.of("unit-words");

  private final List<ConceptRule> rules =
      List.of(
          new LabelRule(),
          new RatioNounRule(),
          new NamedPartRule(),
          new EllipsisRule(),
          new MovedShareRule(),
          new OfPhraseRule(),
          new ShareOfThemRule(),
          new FollowingNounRule(),
          new SharedNounRule(),
          new ComparedRule(),
          new DimensionRule(),
          new ChangedAmountRule(),
          new InPhraseRule(),
          new AsPhraseRule(),
          new OffPhraseRule(),
          new CapacityRule(),
          new PrecedingOfRule(),
          new AppositionRule(),
          new AdjacentNounRule(),
          new MultipliedRule(),
          new EarmarkedRule(),
          new LikelihoodRule(),
          new DurationRule(),
          new GappedRule(),
          new ReducedClauseRule(),
          new SubjectRule(),
          new HowManyRule(),
          new ObjectRule(),
          new MovedSubjectRule(),
          new LostObjectRule(),
          new SameMeasureRule(),
          new BareCountRule());

  Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    if (Margins.holds(site)) {
      return Optional.empty();
    }
    for (ConceptRule rule : rules) {
      Optional<Concept> concept = rule.find(site, before);
      int head = concept.map(Concept::headToken).orElse(Token.NO_HEAD);
      if (concept.isPresent() && !isUnit(site, head) && !isPeriod(site, head)) {
        return concept;
      }
    }
    return Optional.empty();
  }

  /**
   * "two [years] have cost the club $4 million": when it was is not what the amount is of. The
   * trap: "the [season] lasted 130 days".
   */
  private static boolean isPeriod(NumberSite site, int head) {
    return head >= 0
        && head < site.first()
        && NounPhrases.isPeriod(site.graph(), head)
        && !CalendarUnits.isDuration(site.quantity());
  }

  /** "a quarter of the 4.4 billion [zlotys]" counts no zlotys. */
  private static boolean isUnit(NumberSite site, int head) {
    SentenceGraph graph = site.graph();
    return head > 0
        && UNITS.contains(graph.lower(head))
        && graph.pos(head - 1).equals("CD")
        && !site.inside(head - 1);
  }
}
