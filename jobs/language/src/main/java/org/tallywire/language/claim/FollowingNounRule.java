package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun that follows: "94 [tanks]", "100 [battalion tactical groups]", "a 10 percent [stake]",
 * "a five-year [term]". The trap: in "100 [people] Monday" and "rose 3 percent [yesterday]" the
 * second noun is no part of it.
 */
final class FollowingNounRule implements ConceptRule {
  private static final int LONGEST_COMPLEMENT = 7;

  /** "rose 35 points", "a 10 percent gain": words for the movement, not for what moved. */
  private static final Set<String> MOVED =
      Set.of(
          "gain",
          "rise",
          "increase",
          "drop",
          "decline",
          "fall",
          "jump",
          "surge",
          "slump",
          "dip",
          "pace");

  private static final Set<String> TAILS =
      Set.of("long", "high", "wide", "deep", "tall", "thick", "strong", "odd");

  private static final Set<String> PIECES = WordLists.of("piece-nouns");
  private static final Set<String> MEASURING = WordLists.of("measuring-verbs");

  /** What compares the number with another is no part of what is counted. */
  private static final Set<String> COMPARED =
      Set.of("more", "fewer", "less", "lower", "higher", "additional", "extra");

  /** Participles that look like nouns: "8.3 million cast". */
  private static final Set<String> PARTICIPLES = Set.of("cast", "put", "cut", "forecast");

  /** Counted without an "s". */
  private static final Set<String> SINGULAR = WordLists.of("nouns-without-plural");

  private static final Set<String> REPORTING = WordLists.of("reporting-verbs");
  private static final Set<String> PERIODS = WordLists.of("periods");
  private static final Set<String> HELD = Set.of("hostage", "captive");
  private static final Set<String> OFFERING = WordLists.of("bidding-verbs");
  private static final Set<String> FORECASTERS = WordLists.of("forecasters");
  private static final Set<String> POINTS = Set.of("point", "points");
  private static final Set<QuantityKind> COUNTS = Set.of(QuantityKind.COUNT, QuantityKind.OTHER);

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    QuantityKind kind = site.quantity().kind();
    boolean ratio = kind == QuantityKind.FRACTION && site.quantity().rule().startsWith("ratio");
    if (kind == QuantityKind.AGE
        || kind == QuantityKind.FRACTION && !ratio && !isDefinite(site)
        || kind == QuantityKind.MULTIPLIER) {
      return Optional.empty();
    }
    int from = site.end();
    if (graph.lower(from - 1).matches("each|every")) {
      return Optional.empty(); // "50 for each soldier": fifty others
    }
    while (graph.pos(from).equals("HYPH")) {
      from++;
    }
    if (graph.pos(from - 1).equals("HYPH")
        && TAILS.contains(graph.lower(from))
        && from > site.end()) {
      from++; // "a two-week-long [blockade]", "a 300-strong [crew]"
    }
    from = behindConversion(site, from);
    if (isPointOfShare(site, from, before)) {
      from++;
    }
    while (COMPARED.contains(graph.lower(from))
        && graph.pos(from).startsWith("JJ")
        && !graph.pos(from + 1).equals("HYPH")) {
      from++; // "22 more [cases]", "a 31 percent lower [risk]"
    }
    int end = NounPhrases.endOfRun(graph, from);
    if (end == from && isDegree(graph, from)) {
      end = NounPhrases.endOfRun(graph, from + 1); // "73 [badly hurt survivors]"
    }
    if (end == from
        && PeopleAdjectives.endsPhrase(site, from + 1)
        && graph.pos(from).matches("JJ|NN")) {
      return PeopleAdjectives.phrase(site, from, from + 2); // "42 [civilian dead]"
    } else if (kind == QuantityKind.COUNT
        && end == from + 1
        && PeopleAdjectives.endsPhrase(site, end)) {
      return PeopleAdjectives.phrase(site, from, end + 1);
    }
    if (end == from && isTaggedPast(site, from)) {
      end = NounPhrases.endOfRun(graph, from + 1);
    }
    if (end == from && isGerundNoun(site, from)) {
      end = from + 1;
    }
    if (end == from) {
      return PeopleAdjectives.alone(site, from, before);
    }
    boolean hyphen = graph.pos(from + 1).equals("HYPH");
    if (PERIODS.contains(graph.lower(from))
        && graph.lower(hyphen ? from + 2 : from + 1).matches("on|over")) {
      return Optional.empty(); // "23 percent year on year"
    }
    boolean points = POINTS.contains(graph.lower(end - 1)) && end == from + 1;
    if (points && (kind == QuantityKind.OTHER || isMeasuredInPoints(site, before))) {
      return Optional.empty();
    }
    if (graph.pos(site.end()).equals("HYPH")
        && COUNTS.contains(kind)
        && graph.pos(from).equals("NN")) {
      // "a 15-nation council", "a three-game losing streak": the nations and games are counted.
      end = from + 1;
    } else {
      end = Math.max(end, parsedEnd(site, end));
    }
    end = owners(site, from, sharedPlural(site, from, end));
    int head = end - 1;
    while (head > from && !graph.noun(head)) {
      head--;
    }
    if (isGerundNoun(site, head)) {
      return Optional.of(Concept.apart(site, head, "following-noun"));
    }
    if (kind == QuantityKind.COUNT && graph.lower(head).matches("ones?")) {
      return Antecedents.of(
          site, before, graph.token(head).end(), "elliptic-other"); // "68 new ones"
    }
    if (kind == QuantityKind.COUNT && head == end - 1 && isTaggedVerb(site, head)) {
      end++;
      head++;
    }
    if (kind == QuantityKind.COUNT
        && HELD.contains(graph.lower(head))
        && graph.pos(head - 1).equals("NNS")
        && head > from) {
      head--; // "held 17 bank [clerks] hostage"
      end = head + 1;
    }
    if (kind == QuantityKind.COUNT && isSingular(site, from, head) || isAwaited(site, end)) {
      return Optional.empty();
    }
    Optional<NumericClaim> share = shareBefore(site, from, before);
    if (share.isPresent()) {
      return share.map(last -> Concept.of(last, site.quantity().end(), "same-measure"));
    }
    if (isPieces(site, from, head)) {
      return Optional.empty();
    }
    if (MOVED.contains(graph.lemma(head)) && graph.parsed()) {
      return isOffered(site, head)
          ? Optional.of(Concept.apart(site, head, "following-noun"))
          : Optional.empty();
    }
    boolean counted = COUNTS.contains(kind) || ratio;
    if (!counted && !modifiedBy(site, head) && !isEnclosed(site, from, head)) {
      return Optional.empty();
    }
    int coordinated = counted ? coordinatedEnd(graph, head, end) : end;
    int complement =
        counted
            ? NounPhrases.endWithComplement(graph, coordinated - 1, LONGEST_COMPLEMENT)
            : NounPhrases.endWithValence(graph, coordinated - 1, LONGEST_COMPLEMENT);
    TextSpan span = site.span(from, Math.max(coordinated, complement));
    int phraseEnd = counted ? graph.token(coordinated - 1).end() : site.quantity().end();
    return Optional.of(new Concept(span, graph.lemma(head), head, phraseEnd, "following-noun"));
  }

  /**
   * "40 bomb and arson [attacks]": what several of are counted is no singular, so both singulars
   * belong to the plural behind them. The trap: "200 crew and passengers".
   */
  private static int sharedPlural(NumberSite site, int from, int end) {
    SentenceGraph graph = site.graph();
    boolean several =
        site.quantity().kind() == QuantityKind.COUNT
            && site.quantity().value() >= 2
            && from == site.end();
    boolean shared =
        several
            && end > from
            && graph.pos(end - 1).equals("NN")
            && !SINGULAR.contains(graph.lower(end - 1))
            && graph.lower(end).matches("and|or")
            && graph.pos(end + 1).equals("NN")
            && graph.pos(end + 2).equals("NNS");
    return shared ? end + 3 : end;
  }

  /** "a $2bn (£1.1bn) [settlement]": the noun of both stands behind the brackets. */
  private static int behindConversion(NumberSite site, int from) {
    SentenceGraph graph = site.graph();
    int behind = Brackets.skip(graph, from);
    boolean enclosed =
        site.quantity().kind() == QuantityKind.MONEY
            && behind > from
            && graph.lower(site.first() - 1).matches("an?|the|its|his|her|their|this|that")
            && graph.pos(behind).matches("NN|JJ");
    return enclosed ? behind : from;
  }

  /**
   * "the two-thirds [majority]", "a one-third [stake]"; not "half the", nor "the two-thirds of".
   */
  private static boolean isDefinite(NumberSite site) {
    SentenceGraph graph = site.graph();
    return graph.pos(site.first() - 1).matches("DT|PRP\\$") && graph.pos(site.end()).equals("NN");
  }

  /**
   * "a 41 dollar a share [offer]", "the £3 million [plan]": between an article and a singular the
   * amount is the noun's, wherever the parser hangs it. The trap: "the 3 percent fall expected".
   */
  private static boolean isEnclosed(NumberSite site, int from, int head) {
    SentenceGraph graph = site.graph();
    int article = site.first() - 1;
    while (graph.pos(article).matches("JJ|RB|VBN") && !graph.verb(article - 1)) {
      article--;
    }
    // "the $10,000 (£5,390) fiction prize"; behindConversion looked at the article.
    boolean converted = from > site.end() && from == Brackets.skip(graph, site.end());
    return (converted || from == site.end() && graph.lower(article).matches("an?"))
        && graph.pos(head).equals("NN")
        && !NounPhrases.isTime(graph, from);
  }

  /** "sales rose to 5,000 [units]": so many pieces of what the verb measures. */
  private static boolean isPieces(NumberSite site, int from, int head) {
    SentenceGraph graph = site.graph();
    int verb = graph.parsed() ? graph.governingVerb(site.top()) : -1;
    return head == from
        && PIECES.contains(graph.lemma(head))
        && !graph.lower(head + 1).equals("of")
        && verb >= 0
        && MEASURING.contains(graph.lemma(verb))
        && MeasuredSubject.of(site, verb) >= 0;
  }

  /** "an 11.6-point [advantage]" among shares of the vote. */
  private static boolean isPointOfShare(NumberSite site, int from, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    return POINTS.contains(graph.lower(from))
        && graph.pos(from - 1).equals("HYPH")
        && graph.noun(from + 1)
        && isMeasuredInPoints(site, before);
  }

  /** "its 34 percent [holding] in a kiln": a noun behind a possessive or an article. */
  private static boolean isGerundNoun(NumberSite site, int at) {
    SentenceGraph graph = site.graph();
    return graph.pos(at).equals("VBG")
        && at == site.end()
        && site.quantity().kind() == QuantityKind.PERCENT
        && graph.pos(site.first() - 1).matches("PRP\\$|DT|POS");
  }

  /** "33 league [starts]": a plural that the tagger takes for a verb behind a singular. */
  private static boolean isTaggedVerb(NumberSite site, int head) {
    SentenceGraph graph = site.graph();
    return site.quantity().value() >= 2
        && graph.pos(site.end() - 1).equals("CD")
        && graph.pos(head).equals("NN")
        && graph.pos(head + 1).equals("VBZ")
        && graph.lower(head + 1).matches(".{3,}s")
        && !SINGULAR.contains(graph.lower(head));
  }

  private static boolean isDegree(SentenceGraph graph, int at) {
    return graph.pos(at).equals("RB")
        && graph.lower(at).endsWith("ly")
        && graph.pos(at + 1).matches("VB[DN]|JJ");
  }

  /**
   * "of 404 confirmed cases", "to remove 900 failed applicants", which the tagger takes for a past
   * tense: behind a preposition or an infinitive the number is an object.
   */
  private static boolean isTaggedPast(NumberSite site, int at) {
    SentenceGraph graph = site.graph();
    int before = site.first() - 1;
    boolean infinitive = graph.pos(before).equals("VB") && !REPORTING.contains(graph.lower(before));
    return graph.pos(at).equals("VBD")
        && graph.lower(at).endsWith("ed")
        && (graph.pos(before).equals("IN") || infinitive)
        && graph.pos(at + 1).matches("NN.*|JJ");
  }

  /**
   * "the [two countries]' joint commission": what has an "s" and an apostrophe is counted where the
   * noun behind is one. The trap: "50 women's groups".
   */
  private static int owners(NumberSite site, int from, int end) {
    SentenceGraph graph = site.graph();
    boolean several =
        site.quantity().kind() == QuantityKind.COUNT
            && site.quantity().value() >= 2
            && graph.pos(end - 1).equals("NN")
            && !SINGULAR.contains(graph.lower(end - 1));
    for (int i = from + 1; several && i < end; i++) {
      if (graph.pos(i).equals("POS") && graph.pos(i - 1).matches("NNP?S")) {
        return i;
      }
    }
    return end;
  }

  /** "offered them a 12 percent [rise]": what is on offer is the rise. */
  private static boolean isOffered(NumberSite site, int head) {
    SentenceGraph graph = site.graph();
    int verb = graph.governingVerb(head);
    return verb >= 0
        && graph.relation(head).equals("dobj")
        && ChangeNouns.moved(site, head) < 0
        && OFFERING.contains(graph.lemma(verb));
  }

  /** "beating the 984 million [analysts] had hoped for": they are not counted. */
  private static boolean isAwaited(NumberSite site, int end) {
    SentenceGraph graph = site.graph();
    return graph.lower(site.first() - 1).equals("the")
        && FORECASTERS.contains(graph.lower(end - 1))
        && graph.lower(end).matches("had|have")
        && graph.pos(end + 1).matches("VB[ND]|RB|RP");
  }

  /** "31 percent were Syrians and 19 percent [Afghans]": of those that the first is a share of. */
  private static Optional<NumericClaim> shareBefore(
      NumberSite site, int from, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean group =
        site.quantity().kind() == QuantityKind.PERCENT
            && from == site.end()
            && graph.pos(from).matches("NNP?S");
    return Claims.measuredLast(site, before)
        .filter(last -> group && last.quantity().kind() == QuantityKind.PERCENT)
        .filter(last -> graph.lower(graph.tokenAt(last.end() - 1) + 1).matches("is|are|was|were"));
  }

  /**
   * "540 face redundancy", "nine result in charges": verbs that the tagger takes for nouns, since
   * more than one are never counted by a singular. The trap: "200 [crew]", "a three-[game] streak",
   * "the 80th [anniversary]".
   */
  private static boolean isSingular(NumberSite site, int from, int head) {
    SentenceGraph graph = site.graph();
    Quantity quantity = site.quantity();
    boolean whole = quantity.value() >= 2 && quantity.value() % 1 == 0;
    return whole
        && from == site.end()
        && (head > from || PARTICIPLES.contains(graph.lower(head)))
        && !graph.pos(from - 1).equals("HYPH")
        && graph.pos(head).equals("NN")
        && !SINGULAR.contains(graph.lower(head))
        && graph.pos(site.number()).equals("CD")
        && !graph.pos(head + 1).equals("HYPH");
  }

  /**
   * "trailed by 18 points" among shares of the vote, "edged up to 88.8 points": a unit. The trap:
   * "a guard scored 18 points".
   */
  private static boolean isMeasuredInPoints(NumberSite site, List<NumericClaim> before) {
    if (site.graph().lower(site.first() - 1).matches("to|at|from")
        && site.quantity().value() % 1 != 0) {
      return true;
    }
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      if (before.get(i).quantity().kind() == QuantityKind.PERCENT) {
        return true;
      }
    }
    return false;
  }

  /** "a $40 billion contract": the noun is what the amount qualifies; "$5 Friday" is not. */
  private static boolean modifiedBy(NumberSite site, int head) {
    SentenceGraph graph = site.graph();
    boolean clause = graph.pos(head).equals("NNS") && graph.pos(head + 1).matches("VB[DPZ]|MD");
    if (clause && graph.lower(site.first() - 1).equals("the")) {
      return false; // "the 4.3 percent economists had forecast"
    }
    if (!graph.parsed()) {
      return site.end() == head && !graph.pos(head).startsWith("NNP");
    }
    int above = graph.head(site.top());
    // "31 percent lower risk": the amount says how much lower.
    boolean compared = above >= site.end() && above < head && graph.pos(above).matches("JJR?|RBR");
    // "£9,000 expenses fiddle"
    boolean compound =
        above >= site.end()
            && above < head
            && graph.relation(above).equals("compound")
            && graph.head(above) == head;
    return above == head || graph.head(site.number()) == head || compared || compound;
  }

  /** "100 battalion tactical groups": the parse reaches the noun behind a second adjective. */
  private static int parsedEnd(NumberSite site, int end) {
    SentenceGraph graph = site.graph();
    int head = graph.parsed() ? graph.head(site.top()) : -1;
    if (head == end - 1 && graph.head(head) > head) {
      head = graph.head(head);
    }
    if (head < end || head - end > 3 || !graph.noun(head)) {
      return end;
    }
    for (int i = end; i < head; i++) {
      if (!graph.pos(i).startsWith("JJ") && !graph.noun(i)) {
        return end;
      }
    }
    return head + 1;
  }

  /**
   * "militants and their local supporters" are counted together; "94 tanks and 50 aircraft" are
   * not, nor is the one beside others in "two children and their father".
   */
  static int coordinatedEnd(SentenceGraph graph, int head, int end) {
    if (!graph.parsed() || !graph.lower(end).equals("and")) {
      return end;
    }
    int from = end + 1;
    if (graph.pos(from).equals("PRP$")) {
      from++;
    }
    int stop = NounPhrases.endOfRun(graph, from);
    if (stop > from && graph.noun(stop - 1)) {
      int other = stop - 1;
      boolean gapped = graph.pos(stop).equals("CD"); // "62 seats and independents 47"
      if (!gapped
          && graph.relation(other).equals("conj")
          && graph.head(other) == head
          && graph.pos(other).startsWith("NNP") == graph.pos(head).startsWith("NNP")
          && !(graph.pos(other).equals("NN") && graph.pos(end + 1).equals("PRP$"))) {
        return stop;
      }
    }
    return end;
  }
}
