package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;

/** Asks the concept rules in order: the nearer the words, the surer the rule. */
final class ConceptFinder {
  private final List<ConceptRule> rules =
      List.of(
          new RatioNounRule(),
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
          new DurationRule(),
          new GappedRule(),
          new ReducedClauseRule(),
          new SubjectRule(),
          new ObjectRule(),
          new MovedSubjectRule(),
          new LostObjectRule(),
          new SameMeasureRule(),
          new BareCountRule());

  Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    for (ConceptRule rule : rules) {
      Optional<Concept> concept = rule.find(site, before);
      if (concept.isPresent()) {
        return concept;
      }
    }
    return Optional.empty();
  }
}
