package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;

/**
 * Whose forces are counted: "70,000 [Norlandic] troops". The trap: "40 [Norlandic] buyers" come
 * from there, and are not its own.
 */
final class ForcesRule implements HolderRule {
  private static final Set<String> FORCES = WordLists.of("forces");

  private final HolderPhrases phrases;

  ForcesRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    Concept concept = quest.concept();
    if (concept == null || !FORCES.contains(concept.head())) {
      return Optional.empty();
    }
    return phrases.mentions().within(concept.span().begin(), concept.span().end()).stream()
        .filter(m -> m.type() == EntityType.NORP || m.type() == EntityType.GPE)
        .filter(m -> before(quest, m))
        .findFirst()
        .map(phrases::named);
  }

  private static boolean before(HolderQuest quest, EntityMention mention) {
    int head = quest.conceptHead();
    return head < 0 || mention.end() < quest.graph().token(head).end();
  }
}
