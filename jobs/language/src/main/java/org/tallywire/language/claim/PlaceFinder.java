package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;

/**
 * Where: the place named behind a preposition of place in the number's clause, the nearest one
 * after the number first. "94,000 troops near [Ukraine]'s border", "along the border with
 * [Ukraine]". The trap: "troops from [Kyiv], [Kyiv] said".
 */
final class PlaceFinder {
  private static final Set<String> PREPOSITIONS = WordLists.of("place-prepositions");
  private static final Set<String> PLACE_NOUNS = WordLists.of("place-nouns");
  private static final Set<String> LINKS = Set.of("of", "with", "to", "between", "the", "a", "its");
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);

  /** How far from the number, in tokens, a place is still taken to be the number's own. */
  private static final int REACH = 14;

  private final Mentions mentions;

  PlaceFinder(Mentions mentions) {
    this.mentions = mentions;
  }

  Optional<EntityMention> find(NumberSite site) {
    SentenceGraph graph = site.graph();
    EntityMention best = null;
    int nearest = Integer.MAX_VALUE;
    for (EntityMention mention :
        mentions.within(graph.sentence().begin(), graph.sentence().end())) {
      int first = graph.tokenAt(mention.begin());
      int distance = first >= site.end() ? first - site.end() : 2 * (site.first() - first);
      boolean place =
          PLACES.contains(mention.type())
              || (mention.type() == EntityType.NORP
                  && PLACE_NOUNS.contains(graph.lower(first + 1)));
      if (place && distance < Math.min(nearest, REACH) && placed(graph, first)) {
        best = mention;
        nearest = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a preposition of place stands before the name, with nothing but place words between.
   */
  private static boolean placed(SentenceGraph graph, int first) {
    for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
      String word = graph.lower(i);
      if (PREPOSITIONS.contains(word)) {
        return true;
      }
      boolean passes =
          LINKS.contains(word)
              || PLACE_NOUNS.contains(word)
              || graph.pos(i).startsWith("JJ")
              || graph.pos(i).equals("POS")
              || graph.pos(i).equals("PRP$");
      if (!passes) {
        return false;
      }
    }
    return false;
  }
}
