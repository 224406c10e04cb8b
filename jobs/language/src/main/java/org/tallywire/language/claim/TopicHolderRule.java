package org.tallywire.language.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.AnnotatedDocument;

/**
 * What a report is about has its amounts where no sentence says otherwise: under "Norland trade gap
 * widens", "Imports rose by 3 percent" are [Norland]'s: the first body or country that the text
 * names in its first sentences. The trap: an amount of which the text doesn't say what it measures.
 */
final class TopicHolderRule implements HolderRule {
  private static final Set<QuantityKind> AMOUNTS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.OTHER);

  /** How many sentences are the report's head. */
  private static final int HEAD = 2;

  private final AnnotatedDocument document;
  private final HolderPhrases phrases;

  TopicHolderRule(AnnotatedDocument document, HolderPhrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    if (quest.concept() == null || !AMOUNTS.contains(quest.site().quantity().kind())) {
      return Optional.empty();
    }
    int position = quest.site().quantity().begin();
    int head = Math.min(HEAD, document.sentences().size());
    int end = head == 0 ? 0 : document.sentences().get(head - 1).end();
    for (EntityMention mention : phrases.mentions().within(0, Math.min(end, position))) {
      boolean body = mention.type() == EntityType.ORG;
      if (body || mention.type() == EntityType.GPE && !isDateline(mention)) {
        return Optional.of(phrases.named(mention));
      }
    }
    return Optional.empty();
  }

  /** "OSK, 4 May (Veld News) -", "Osk — Imports": where it was written has nothing of it. */
  private boolean isDateline(EntityMention place) {
    String text = document.text();
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 2)).strip();
    boolean first =
        document.sentences().stream()
            .limit(HEAD)
            .anyMatch(sentence -> sentence.begin() == place.begin());
    boolean capitals = place.text().equals(place.text().toUpperCase(Locale.ROOT));
    return first && !after.isEmpty() && (capitals ? ",(-–—" : "(-–—").indexOf(after.charAt(0)) >= 0;
  }
}
