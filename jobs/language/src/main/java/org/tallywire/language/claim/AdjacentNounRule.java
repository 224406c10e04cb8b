package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun right before a hedged amount that belongs to it: "[prices] as low as $1,000", "[winds]
 * up to 60 mph". The trap: in "gave the port about $5 million" the amount is the verb's.
 */
final class AdjacentNounRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE);

  private static final Set<String> NOW = WordLists.of("adverbs-of-state");
  private static final Set<String> YIELDING = Set.of("pay", "yield", "carry", "bear", "earn");
  private static final Set<String> GIVING = WordLists.of("giving-verbs");
  private static final Set<String> COLLECTIVE = WordLists.of("nouns-without-plural");

  /** Most tokens that tell the time of an amount: "last month", "at the end of May". */
  private static final int MOST_TIME = 5;

  /** Most tokens from "with" to "up" or "down". */
  private static final int LONGEST_WITH = 12;

  /** Most tokens of a list behind a colon. */
  private static final int LONGEST_LIST = 40;

  private static final Set<String> STATES = Set.of("full", "empty", "complete", "contained");

  /** No age and no rank is as high. */
  private static final int MANY = 1000;

  /** Longest heading before a colon, in tokens. */
  private static final int MOST_TITLE = 6;

  private static final Set<String> CONDITIONS = WordLists.of("condition-adjectives");
  private static final Set<String> MEASURING = WordLists.of("measuring-verbs");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int noun = apposed(site);
    if (noun < 0) {
      noun = moved(site);
    }
    if (noun < 0) {
      noun = priced(site);
    }
    if (noun < 0) {
      noun = numbering(site);
    }
    if (noun < 0) {
      noun = yielding(site);
    }
    if (noun < 0) {
      noun = tabled(site);
    }
    if (noun >= 0) {
      return Optional.of(Concept.apart(site, noun, "adjacent-noun"));
    }
    noun = site.first() - 1;
    boolean hedged = site.quantity().begin() < site.quantity().numberBegin();
    if (!KINDS.contains(site.quantity().kind()) || !hedged || noun < 0 || !graph.parsed()) {
      return Optional.empty();
    }
    boolean common = graph.noun(noun) && !graph.pos(noun).startsWith("NNP");
    if (!common
        || graph.pos(noun - 1).equals("CD")
        || !graph.under(site.top(), noun)
        || graph.lower(noun).matches("record|face") // "a record $57 billion", "two men face up to"
        || isGiven(graph, noun)
        || ChangeNouns.is(graph, noun)) {
      return Optional.empty();
    }
    return Optional.of(concept(site, noun));
  }

  /** "with food [prices] up 15.8 percent"; not "up 3 percent", set behind a comma. */
  private static int moved(NumberSite site) {
    SentenceGraph graph = site.graph();
    int move = site.first();
    boolean moves =
        graph.lower(move).matches("up|down") && site.quantity().kind() != QuantityKind.AGE;
    if (!moves) {
      return -1;
    }
    int with = verblessWith(graph, move);
    if (with >= 0) {
      return with;
    }
    int noun = move - 1;
    return isCommon(graph, noun) ? NounPhrases.headBefore(graph, noun) : -1;
  }

  /** "with [arrivals] on the coast route down by 64 percent": the first noun behind "with". */
  private static int verblessWith(SentenceGraph graph, int move) {
    for (int i = move - 1; i >= 0 && i > move - LONGEST_WITH; i--) {
      if (graph.pos(i).matches("VB.*|MD|W.*|CC|[,;:]")) {
        return -1;
      }
      if (graph.lower(i).equals("with")) {
        if (i > 0 && !graph.pos(i - 1).matches("[,:]|''|``")) {
          return -1; // "links with Norland down 4 percent"
        }
        int from = graph.pos(i + 1).matches("DT|PRP\\$") ? i + 2 : i + 1;
        int end = NounPhrases.endOfRun(graph, from);
        return end > from && end <= move && isCommon(graph, end - 1) ? end - 1 : -1;
      }
    }
    return -1;
  }

  /** "a [cylinder] of gas at 4,860 rupees", "[fares] from $164 each way". */
  private static int priced(NumberSite site) {
    SentenceGraph graph = site.graph();
    int noun = site.first() - 2;
    boolean held =
        graph.lower(site.first() - 1).equals("at")
            && graph.pos(noun).matches("JJ|VBN")
            && isCommon(graph, noun - 1)
            && !graph.pos(noun - 2).startsWith("VB");
    if (held) {
      return NounPhrases.headBefore(graph, noun - 1); // "its [dividend] unchanged at 5 pence"
    }
    boolean price =
        site.quantity().kind() == QuantityKind.MONEY
            && graph.lower(site.first() - 1).matches("at|from")
            && !graph.lower(site.first() - 2).matches("sale|offer");
    boolean own = price && isCommon(graph, noun) && !ChangeNouns.is(graph, noun);
    int verb = own ? graph.governingVerb(site.top()) : -1;
    boolean moves = verb >= 0 && MEASURING.contains(graph.lemma(verb));
    return own && !moves ? NounPhrases.headBefore(graph, noun) : -1;
  }

  /**
   * "[subscribers] now number 52 million", "[plaintiffs], who number more than 3,500": a verb,
   * which the tagger takes for a noun. The trap: "the number 52".
   */
  private static int numbering(NumberSite site) {
    SentenceGraph graph = site.graph();
    int at = site.first() - 1;
    if (!graph.lower(at).equals("number")) {
      return -1;
    }
    at--;
    while (graph.pos(at).equals("RB")) {
      at--;
    }
    if (graph.lower(at).matches("who|which|that")) {
      at -= graph.pos(at - 1).equals(",") ? 2 : 1;
    }
    boolean many = graph.pos(at).equals("NNS") || isCollective(graph, at);
    int head = many || at < 0 || !graph.noun(at) ? at : ClauseSubject.chainHead(graph, at);
    return graph.pos(head).equals("NNS") || isCollective(graph, head)
        ? NounPhrases.headBefore(graph, head) // "[staff] on the ground number 170"
        : -1;
  }

  /** "[notes] paying 4.15 percent". */
  private static int yielding(NumberSite site) {
    SentenceGraph graph = site.graph();
    int verb = site.first() - 1;
    boolean pays =
        site.quantity().kind() == QuantityKind.PERCENT
            && graph.pos(verb).equals("VBG")
            && YIELDING.contains(graph.lemma(verb));
    return pays && isCommon(graph, verb - 1) ? NounPhrases.headBefore(graph, verb - 1) : -1;
  }

  /** "paying his wife more than a million": who gets it. */
  private static boolean isGiven(SentenceGraph graph, int noun) {
    int verb = noun - 1;
    while (graph.pos(verb).matches("DT|PRP\\$|JJ|NN.*|POS")) {
      verb--;
    }
    return verb >= 0 && graph.verb(verb) && GIVING.contains(graph.lemma(verb));
  }

  private static boolean isCollective(SentenceGraph graph, int noun) {
    return graph.noun(noun) && COLLECTIVE.contains(graph.lower(noun));
  }

  /** "[Beds]: 1,200." */
  private static int tabled(NumberSite site) {
    SentenceGraph graph = site.graph();
    int noun = site.first() - 2;
    boolean colon =
        graph.lower(site.first() - 1).equals(":") && graph.pos(site.end()).matches("[.,;]|");
    if (colon && noun < MOST_TITLE && isCommon(graph, noun)) {
      return NounPhrases.headBefore(graph, noun);
    }
    boolean condition =
        graph.pos(noun).matches("VB[ND]|JJ") && CONDITIONS.contains(graph.lower(noun));
    if (colon && condition) {
      return noun; // "[Killed]: 312; [wounded]: 1,790"
    }
    boolean state =
        site.quantity().kind() == QuantityKind.PERCENT
            && STATES.contains(graph.lower(site.end()))
            && isCommon(graph, site.first() - 1);
    return state ? site.first() - 1 : listed(site); // "ICU [beds] 92 percent full"
  }

  /** "The harvest so far: [wheat] 11.2 million tonnes, [barley] 6.1 million and [peas] 390,000". */
  private static int listed(NumberSite site) {
    SentenceGraph graph = site.graph();
    int noun = site.first() - 1;
    boolean item =
        isCommon(graph, noun) && graph.pos(site.end()).matches("[,.;:]|CC|IN|") && noun > 0;
    int begin = item ? ClauseSubject.begin(graph, noun) : -1;
    if (begin < 1 || !graph.pos(begin - 1).matches("[,:]|CC")) {
      return -1;
    }
    for (int i = begin - 1; i >= 0 && i > begin - LONGEST_LIST; i--) {
      if (graph.lower(i).equals(":")) {
        return noun;
      }
      if (graph.pos(i).matches("VB[DZP]|MD|W.*")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isCommon(SentenceGraph graph, int noun) {
    return noun >= 0
        && graph.noun(noun)
        && !graph.pos(noun).startsWith("NNP")
        && !NounPhrases.isTime(graph, noun);
  }

  /** "the city's [population], now 1.3 million, will". */
  private static int apposed(NumberSite site) {
    SentenceGraph graph = site.graph();
    int adverb = site.first() - 1;
    int close = site.end();
    while (graph.pos(close).matches("NN.*|JJ|IN|CD|DT|RB") && close < site.end() + MOST_TIME) {
      close++;
    }
    boolean at =
        graph.lower(adverb).equals("at")
            && graph.lower(adverb - 1).equals(",")
            && graph.pos(close).equals(",")
            && (close == site.end() || NounPhrases.isTime(graph, close - 1));
    if (at && isCommon(graph, adverb - 2) && graph.pos(close + 1).matches("VB[DZP]|MD")) {
      return ClauseSubject.chainHead(graph, adverb - 2); // "[inflation], at 34 percent in May, was"
    }
    boolean opens =
        graph.lower(adverb).equals("at") && adverb <= 1 && graph.pos(site.end()).equals(",");
    boolean many = site.quantity().kind() == QuantityKind.COUNT && site.quantity().value() >= MANY;
    if (opens && many) {
      int from = site.end() + 1;
      from += graph.pos(from).matches("DT|PRP\\$") ? 1 : 0;
      int end = NounPhrases.endOfRun(graph, from);
      boolean plural = end > from && graph.pos(end - 1).matches("NNP?S");
      return plural ? end - 1 : -1; // "At 20.3 million, [pensioners] are"
    }
    if (at && graph.parsed()) {
      // "[turnout] among women, at 57 percent, exceeded"
      int verb = graph.governingVerb(site.top());
      int subject = verb < 0 ? -1 : graph.ownSubject(verb);
      return subject >= 0 && graph.noun(subject) && subject < adverb ? subject : -1;
    }
    boolean all =
        graph.lower(site.end()).matches("in|all")
            && graph.lower(site.end() + 1).matches("all|total|told")
            && graph.lower(adverb).equals(",");
    if (all && graph.pos(adverb - 1).startsWith("NN")) {
      int head = ClauseSubject.chainHead(graph, adverb - 1);
      return graph.pos(head).equals("NNS") ? head : -1; // "its pension [schemes], 11 in all, have"
    }
    boolean now =
        NOW.contains(graph.lower(adverb))
            && graph.lower(adverb - 1).equals(",")
            && graph.pos(site.end()).matches("[,.]|IN");
    int noun = adverb - 2;
    return now && graph.noun(noun) && !graph.named(noun) ? noun : -1;
  }

  private static Concept concept(NumberSite site, int noun) {
    SentenceGraph graph = site.graph();
    return new Concept(
        site.span(NounPhrases.begin(graph, noun), noun + 1),
        graph.lemma(noun),
        noun,
        site.quantity().end(),
        "adjacent-noun");
  }
}
