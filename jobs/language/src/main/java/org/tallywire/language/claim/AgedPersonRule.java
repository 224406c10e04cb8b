package org.tallywire.language.claim;

import java.util.Optional;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The person an age is of. A name that stands right before it and a comma ("[Mari Tamm], 25, and
 * Ovid Sorg, 31"), then the noun that it describes, or the name behind that ("Tamm's 5-year-old
 * [daughter]", "37-year-old reporter [Ovid Sorg]"), then a name near by ("when I was five, [Tamm]
 * said").
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
    if (graph.pos(site.end()).equals("POS")) {
      return Optional.empty(); // "the 6-year-old's family": nobody is named
    }
    Optional<Holder> beside = namedBefore(site).or(() -> described(site));
    if (beside.isPresent()) {
      return beside;
    }
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

  /** "[Mari Tamm], 25", "[Mari Tamm], aged 25, Ovid Sorg, age 31": also with "Jr." between. */
  private Optional<Holder> namedBefore(NumberSite site) {
    SentenceGraph graph = site.graph();
    boolean told = graph.lower(site.first() - 1).matches("aged?");
    int comma = told ? site.first() - 2 : site.first() - 1;
    if (comma < 1 || !graph.lower(comma).equals(",")) {
      return Optional.empty();
    }
    int last = graph.lower(comma - 1).matches("jr\\.?|sr\\.?|ii|iii") ? comma - 2 : comma - 1;
    if (last < 0) {
      return Optional.empty();
    }
    int begin = graph.token(last).begin();
    return phrases
        .mentions()
        .lastBefore(graph.token(comma).begin(), m -> m.type() == EntityType.PERSON)
        .filter(mention -> mention.end() > begin)
        .map(phrases::named);
  }

  /** "a 12-year-old Osk [boy]", "the 37-year-old reporter, [Ovid Sorg]". */
  private Optional<Holder> described(NumberSite site) {
    SentenceGraph graph = site.graph();
    if (!graph.lower(site.end() - 1).endsWith("old")) {
      return Optional.empty();
    }
    int at = site.end();
    int noun = -1;
    while (at < graph.size() && graph.pos(at).matches("HYPH|JJ|VBN|NNP?S?")) {
      noun = graph.noun(at) ? at : noun;
      at++;
    }
    if (noun < 0) {
      return Optional.empty();
    }
    int begin = graph.token(site.end()).begin();
    int next = graph.lower(at).equals(",") ? at + 1 : at;
    int end = graph.token(Math.min(next, graph.size() - 1)).end();
    for (EntityMention mention : phrases.mentions().within(begin, graph.sentence().end())) {
      if (mention.type() == EntityType.PERSON && mention.begin() < end) {
        return Optional.of(phrases.named(mention));
      }
    }
    return Optional.of(phrases.between(site, site.end(), noun));
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
