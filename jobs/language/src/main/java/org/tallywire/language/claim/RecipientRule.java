package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Who gets or is left with it: "fined [the bank] $12 million", "awarded [the brothers] $80,000",
 * "leaving [the islands] with two months of imports". So it is with what polls give, and with
 * votes. The trap: "gave a man $100" is told of the giver.
 */
final class RecipientRule implements HolderRule {
  private static final Set<String> VERBS = WordLists.of("recipient-verbs");

  private static final Set<String> GIVERS = WordLists.of("giving-nouns");

  private final HolderPhrases phrases;

  RecipientRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    int verb = quest.verb();
    if (verb < 0 || verb > site.first()) {
      return Optional.empty();
    }
    String lemma = graph.lemma(verb);
    boolean left = lemma.equals("leave") && graph.lower(site.first() - 1).equals("with");
    int giver = graph.ownSubject(verb);
    boolean given = lemma.equals("give") && giver >= 0 && GIVERS.contains(graph.lemma(giver));
    boolean votes = lemma.matches("give|hand") && site.quantity().kind() == QuantityKind.PERCENT;
    if (!VERBS.contains(lemma) && !left && !given && !votes) {
      return Optional.empty();
    }
    for (int child : graph.children(verb)) {
      boolean object =
          graph.relation(child).matches("dobj|iobj|dative") && child > verb && child < site.first();
      if (object && graph.lower(child).equals("it")) {
        return phrases.pronoun(site, child); // "its own count gives it 67 seats"
      }
      if (object && graph.noun(child) && !graph.under(site.number(), child)) {
        return Optional.of(phrases.phrase(site, child));
      }
    }
    return Optional.empty();
  }
}
