package org.tallywire.language.claim;

import java.util.Optional;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The person named next to an age: "[Mari Tamm], 25", "37-year-old reporter [Ovid Sorg]", "when I
 * was five, [Tamm] said".
 */
final class AgedPersonRule implements HolderRule {
  private static final int REACH = 3;

  private final HolderPhrases phrases;

  AgedPersonRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    if (quest.site().quantity().kind() != QuantityKind.AGE) {
      return Optional.empty();
    }
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    int end = graph.sentence().end();
    for (EntityMention mention : phrases.mentions().within(site.quantity().end(), end)) {
      int between = graph.tokenAt(mention.begin()) - site.end();
      if (mention.type() == EntityType.PERSON && between <= REACH) {
        return Optional.of(phrases.named(mention));
      }
      break;
    }
    Optional<EntityMention> last =
        phrases.mentions().lastBefore(site.quantity().begin(), m -> m.type() == EntityType.PERSON);
    Optional<Holder> here =
        last.filter(m -> m.begin() >= graph.sentence().begin()).map(phrases::named);
    return here.isPresent() ? here : subject(quest).or(() -> last.map(phrases::named));
  }

  /** "a 12-year-old [boy]", "[voters] aged 18 to 29", "when [he] was five". */
  private Optional<Holder> subject(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    NumberSite site = quest.site();
    int above = graph.head(site.top());
    if (above >= site.end() && graph.noun(above)) {
      return Optional.of(phrases.between(site, site.end(), above));
    }
    int aged = graph.lower(site.first()).equals("aged") ? site.first() : site.first() - 1;
    if (graph.lower(aged).equals("aged") && graph.noun(aged - 1)) {
      return Optional.of(phrases.phrase(site, aged - 1));
    }
    int subject = quest.verb() < 0 ? -1 : graph.ownSubject(quest.verb());
    return subject < 0 ? Optional.empty() : phrases.meant(quest.site(), quest.verb(), subject);
  }
}
