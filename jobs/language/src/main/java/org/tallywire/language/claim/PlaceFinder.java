package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Where: the place named behind a preposition of place in the number's sentence, the nearest one
 * after the number first; else the place that its subject is or belongs to; else where the number
 * before it was, or the place named last. "94,000 troops near [Ukraine]'s border", "[Peru]'s
 * exports rose 3 percent". The traps: "Nigeria's [Benue] state", "a widow from Leeds", the age of
 * "a boy, 9, in Leeds".
 */
final class PlaceFinder {
  private static final Set<String> PREPOSITIONS = WordLists.of("place-prepositions");
  private static final Set<String> TOWARDS = WordLists.of("goal-prepositions");
  private static final Set<String> PLACE_NOUNS = WordLists.of("place-nouns");
  private static final Set<String> DIRECTIONS = WordLists.of("directions");
  private static final Set<String> FORCES = WordLists.of("forces");
  private static final Set<String> SENDING = WordLists.of("sending-verbs");
  private static final Set<String> TELLING = WordLists.of("telling-verbs");
  private static final Set<String> LINKS = Set.of("of", "with", "to", "between", "the", "a", "its");
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);

  /** How far from the number, in tokens, a place is still taken to be the number's own. */
  private static final int REACH = 14;

  /** How many words may stand between preposition and name. */
  private static final int GAP = 6;

  private static final int MOST_CLAUSES = 4;

  private final Mentions mentions;

  PlaceFinder(Mentions mentions) {
    this.mentions = mentions;
  }

  /**
   * @param before the document's claims so far
   */
  Optional<EntityMention> find(NumberSite site, List<NumericClaim> before) {
    if (site.quantity().kind() == QuantityKind.AGE) {
      return Optional.empty();
    }
    SentenceGraph graph = site.graph();
    List<EntityMention> names = mentions.within(graph.sentence().begin(), graph.sentence().end());
    Optional<EntityMention> here =
        nearest(site, names)
            .or(() -> ofLast(site, before, graph.sentence().number()))
            .or(() -> ofSubject(site, names));
    // "the two leaders" are known from elsewhere, so that where the text was last tells nothing.
    return here.isPresent() || StatusScope.known(site)
        ? here
        : ofLast(site, before, graph.sentence().number() - 1).or(() -> namedLast(site));
  }

  private Optional<EntityMention> nearest(NumberSite site, List<EntityMention> names) {
    SentenceGraph graph = site.graph();
    EntityMention best = null;
    int nearest = REACH;
    for (int i = 0; i < names.size(); i++) {
      EntityMention name = names.get(i);
      int first = graph.tokenAt(name.begin());
      int distance = first >= site.end() ? first - site.end() : 2 * (site.first() - first);
      boolean outer = i + 1 < names.size() && owns(graph, name, names.get(i + 1));
      if (distance < nearest && !outer && place(graph, name) && named(site, name)) {
        best = name;
        nearest = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the text puts the number in the place, and no speaker. */
  private static boolean named(NumberSite site, EntityMention name) {
    SentenceGraph graph = site.graph();
    int first = graph.tokenAt(name.begin());
    boolean possessor = graph.tokenAt(name.end()) == site.first() - 1 && possessive(site);
    boolean there = possessor || placed(graph, first) || where(graph, name, site);
    return there && !elsewhere(site, first);
  }

  /** "Vanuatu's 83 islands". */
  private static boolean possessive(NumberSite site) {
    SentenceGraph graph = site.graph();
    int noun = graph.head(site.top());
    boolean forces = noun >= 0 && FORCES.contains(graph.lemma(noun));
    return !forces && graph.pos(site.first() - 1).equals("POS");
  }

  /** "in Tebrau, where the electorate is 118,000". */
  private static boolean where(SentenceGraph graph, EntityMention name, NumberSite site) {
    int behind = graph.tokenAt(name.end());
    return behind < site.first()
        && graph.lower(behind).equals(",")
        && graph.lower(behind + 1).equals("where");
  }

  /** Where somebody only spoke ("said in Paris"), or behind a semicolon. */
  private static boolean elsewhere(NumberSite site, int first) {
    SentenceGraph graph = site.graph();
    int from = Math.min(first, site.end());
    for (int i = from; i < Math.max(first, site.first()); i++) {
      if (graph.lower(i).equals(";")) {
        return true;
      }
    }
    int verb = first < graph.size() ? graph.governingVerb(first) : -1;
    boolean spoken = verb >= 0 && TELLING.contains(graph.lemma(verb));
    boolean says = spoken && !graph.relation(graph.head(first)).startsWith("nsubj");
    return says && verb != graph.governingVerb(site.top()) && graph.head(graph.head(first)) == verb;
  }

  private static boolean place(SentenceGraph graph, EntityMention name) {
    int first = graph.tokenAt(name.begin());
    return PLACES.contains(name.type())
        || name.type() == EntityType.NORP && PLACE_NOUNS.contains(graph.lower(first + 1));
  }

  /** "Nigeria's Benue": the inner place says more. */
  private static boolean owns(SentenceGraph graph, EntityMention name, EntityMention next) {
    int ending = graph.tokenAt(name.end());
    return graph.pos(ending).equals("POS")
        && graph.tokenAt(next.begin()) == ending + 1
        && PLACES.contains(next.type());
  }

  /**
   * Whether a preposition of place stands before the name, with nothing but place words between.
   */
  private static boolean placed(SentenceGraph graph, int first) {
    if (TOWARDS.contains(graph.lower(first - 1))) {
      return true;
    }
    for (int i = first - 1; i >= 0 && i >= first - GAP; i--) {
      String word = graph.lower(i);
      boolean direction = word.equals("of") && DIRECTIONS.contains(graph.lower(i - 1));
      boolean left = word.equals("from") && graph.head(i) >= 0 && graph.verb(graph.head(i));
      if (direction || left || PREPOSITIONS.contains(word)) {
        return true;
      }
      boolean owner = graph.pos(i).equals("NNP") && graph.pos(i + 1).equals("POS");
      boolean passes =
          owner
              || LINKS.contains(word)
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

  /** "[Peru]'s exports rose", "[Peru] will send", "a [Lima] court fined". */
  private static Optional<EntityMention> ofSubject(NumberSite site, List<EntityMention> names) {
    SentenceGraph graph = site.graph();
    int verb = graph.governingVerb(site.top());
    for (int i = 0; verb >= 0 && i < MOST_CLAUSES; i++) {
      int subject = graph.ownSubject(verb);
      boolean sends = abroad(graph, verb, subject);
      for (EntityMention name : names) {
        if (PLACES.contains(name.type()) && !sends && of(graph, name, subject)) {
          return Optional.of(name);
        }
      }
      boolean shares = graph.relation(verb).matches("conj|advcl|xcomp|pcomp|acl");
      verb = shares ? graph.governingVerb(verb) : -1;
    }
    return Optional.empty();
  }

  /** "Norland will send 600 officers", "Norland's troops left": not where they are. */
  private static boolean abroad(SentenceGraph graph, int verb, int subject) {
    return SENDING.contains(graph.lemma(verb))
        || subject >= 0 && FORCES.contains(graph.lemma(subject));
  }

  private static boolean of(SentenceGraph graph, EntityMention name, int noun) {
    int last = Math.min(graph.tokenAt(name.end() - 1), graph.size() - 1);
    boolean attached =
        graph.head(last) == noun && graph.relation(last).matches("poss|compound|nmod");
    return noun >= 0 && (last == noun || attached);
  }

  /** Where the claim before was, if it stands in one sentence. */
  private static Optional<EntityMention> ofLast(
      NumberSite site, List<NumericClaim> before, int sentence) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    NumericClaim last = before.get(before.size() - 1);
    return last.sentenceNumber() == sentence ? Optional.ofNullable(last.place()) : Optional.empty();
  }

  private Optional<EntityMention> namedLast(NumberSite site) {
    return mentions
        .lastBefore(site.quantity().begin(), name -> PLACES.contains(name.type()))
        .filter(name -> name.sentenceNumber() >= site.graph().sentence().number() - 1)
        .filter(name -> !sender(site, name));
  }

  private static boolean sender(NumberSite site, EntityMention name) {
    SentenceGraph graph = site.graph();
    int verb = graph.governingVerb(site.top());
    int subject = verb < 0 ? -1 : graph.ownSubject(verb);
    return name.sentenceNumber() == graph.sentence().number()
        && verb >= 0
        && abroad(graph, verb, subject)
        && of(graph, name, subject);
  }
}
