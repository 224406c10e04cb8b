package org.tallywire.language.entity.identity;

import java.util.List;
import java.util.Optional;

/** The voters on two full names, in the order in which they are asked. */
final class NameVoters {
  private final GenerationVoter generation = new GenerationVoter();
  private final MiddleNameVoter middle;
  private final List<NameVoter> voters;

  NameVoters(Folding folding) {
    FirstNameForms firstNames = new FirstNameForms(folding);
    middle = new MiddleNameVoter(folding);
    voters =
        List.of(
            new SameSpellingVoter(),
            new TransliterationVoter(folding, firstNames),
            new NicknameVoter(firstNames),
            new InitialVoter());
  }

  /** Whether two full names can't be one person's, though the first names may be alike. */
  boolean apart(PersonName first, PersonName second) {
    return !first.isLone()
        && !second.isLone()
        && first.first().equals(second.first())
        && (middle.vote(first, second) == NameVoter.Vote.APART
            || generation.vote(first, second) == NameVoter.Vote.APART);
  }

  /** The rule by which two names can be one person's; empty where none joins them. */
  Optional<String> joinedBy(PersonName first, PersonName second) {
    if (first.isLone() || second.isLone() || middle.vote(first, second) == NameVoter.Vote.APART) {
      return Optional.empty();
    }
    for (NameVoter voter : voters) {
      if (voter.vote(first, second) == NameVoter.Vote.SAME) {
        boolean fuller = first.middle().size() != second.middle().size();
        boolean alike = voter instanceof SameSpellingVoter;
        return Optional.of(alike && fuller ? middle.rule() : voter.rule());
      }
    }
    return Optional.empty();
  }
}
