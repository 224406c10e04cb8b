package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Where: the place named behind a preposition of place in the number's sentence, the nearest one
 * after the number first; else the place that its subject is of. "94,000 troops near [Ukraine]'s
 * border", "[Peru]'s exports rose 3 percent". The trap: "troops from [Kyiv], [Kyiv] said".
 */
final class PlaceFinder {
  private static final Set<String> PREPOSITIONS = WordLists.of("place-prepositions");
  private static final Set<String> PLACE_NOUNS = WordLists.of("place-nouns");
  private static final Set<String> LINKS = Set.of("of", "with", "to", "between", "the", "a", "its");
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);

  /** How far from the number, in tokens, a place is still taken to be the number's own. */
  private static final int REACH = Integer.getInteger("p.reach", 14);

  private static final String OPT = System.getProperty("p.opt", "");

  private final Mentions mentions;

  PlaceFinder(Mentions mentions) {
    this.mentions = mentions;
  }

  Optional<EntityMention> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    if (site.quantity().kind() == QuantityKind.AGE) {
      return Optional.empty();
    }
    EntityMention best = null;
    int nearest = Integer.MAX_VALUE;
    List<EntityMention> names = mentions.within(graph.sentence().begin(), graph.sentence().end());
    for (EntityMention mention : names) {
      int first = graph.tokenAt(mention.begin());
      int distance = first >= site.end() ? first - site.end() : 2 * (site.first() - first);
      if (place(graph, mention)
          && distance < Math.min(nearest, REACH)
          && placed(graph, first)
          && !(OPT.contains("i") && outer(graph, mention))) {
        best = mention;
        nearest = distance;
      }
    }
    if (best == null && OPT.contains("s")) {
      best = ofSubject(site, names);
    }
    if (best == null && OPT.contains("b") && !before.isEmpty()) {
      NumericClaim last = before.get(before.size() - 1);
      int no = graph.sentence().number();
      if (last.place() != null
          && (last.sentenceNumber() == no && OPT.contains("1")
              || last.sentenceNumber() == no - 1 && OPT.contains("2"))) {
        best = last.place();
      }
    }
    if (best == null && OPT.contains("l")) {
      best =
          mentions
              .lastBefore(site.quantity().begin(), m -> PLACES.contains(m.type()))
              .filter(m -> m.sentenceNumber() >= graph.sentence().number() - 1)
              .orElse(null);
    }
    return Optional.ofNullable(best);
  }

  private static boolean place(SentenceGraph graph, EntityMention mention) {
    int first = graph.tokenAt(mention.begin());
    return PLACES.contains(mention.type())
        || mention.type() == EntityType.NORP && PLACE_NOUNS.contains(graph.lower(first + 1));
  }

  /** "Nigeria's Benue": the inner place says more. */
  private boolean outer(SentenceGraph graph, EntityMention mention) {
    int next = graph.tokenAt(mention.end());
    if (!graph.pos(next).equals("POS")) {
      return false;
    }
    int begin = next + 1 < graph.size() ? graph.token(next + 1).begin() : -1;
    return mentions.within(graph.sentence().begin(), graph.sentence().end()).stream()
        .anyMatch(m -> m.begin() == begin && PLACES.contains(m.type()));
  }

  /** "[Peru]'s exports rose", "[Peru] will send", "a [Lima] court fined". */
  private static EntityMention ofSubject(NumberSite site, List<EntityMention> names) {
    SentenceGraph graph = site.graph();
    int verb = graph.governingVerb(site.top());
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      int subject = graph.ownSubject(verb);
      for (EntityMention mention : names) {
        int last = graph.tokenAt(mention.end() - 1);
        boolean near =
            last == subject
                || graph.head(Math.min(last, graph.size() - 1)) == subject
                    && graph.relation(last).matches("poss|compound|nmod");
        if (subject >= 0 && near && PLACES.contains(mention.type())) {
          return mention;
        }
      }
      verb =
          graph.relation(verb).matches("conj|advcl|xcomp|pcomp|acl")
              ? graph.governingVerb(verb)
              : -1;
    }
    return null;
  }

  /**
   * Whether a preposition of place stands before the name, with nothing but place words between.
   */
  private static boolean placed(SentenceGraph graph, int first) {
    for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
      String word = graph.lower(i);
      if (PREPOSITIONS.contains(word)) {
        return !(OPT.contains("f") && word.equals("from"));
      }
      if (i == first - 1 && OPT.contains("t") && word.matches("to|into")) {
        return true;
      }
      boolean passes =
          LINKS.contains(word)
              || PLACE_NOUNS.contains(word)
              || graph.pos(i).startsWith("JJ")
              || graph.pos(i).equals("POS")
              || OPT.contains("i") && graph.pos(i).equals("NNP") && graph.pos(i + 1).equals("POS")
              || graph.pos(i).equals("PRP$");
      if (!passes) {
        return false;
      }
    }
    return false;
  }
}
