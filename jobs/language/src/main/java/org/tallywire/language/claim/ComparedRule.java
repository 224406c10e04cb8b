package org.tallywire.language.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A number that the text sets against another one measures the same thing: "to 17.1 percent from
 * [16.5]", "1.2 million requests, compared with [250,000] in a normal spring", "15.9 million
 * tonnes, [1.2 million] more than the year before", "a fee of 38 million, rising to [45 million]".
 * The trap: a number with its own noun ("from 92 countries") or of another unit ("$5 million, 9
 * percent above the average" is left to the rules of percentages).
 */
final class ComparedRule implements ConceptRule {
  static final String NAME = "compared";

  private static final Set<String> BEFORE = Set.of("from", "against", "versus", "vs", "than");
  private static final Set<String> LEVELS =
      Set.of("below", "above", "under", "over", "beyond", "not");
  private static final Set<String> COMPARING = Set.of("compare", "oppose");
  private static final Set<String> AFTER = WordLists.of("comparing-words");
  private static final Set<String> VERBS = WordLists.of("measuring-verbs");

  /** How many claims back the other number is looked for. */
  private static final int REACH = 4;

  /** How far "respectively" stands behind the first of two numbers. */
  private static final int RESPECTIVELY = 6;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    QuantityKind kind = site.quantity().kind();
    if (kind == QuantityKind.AGE
        || kind == QuantityKind.MULTIPLIER
        || CalendarUnits.isDuration(site.quantity())) {
      return Optional.empty();
    }
    Optional<Concept> paired = respectively(site, before).or(() -> paired(site, before));
    if (paired.isPresent()) {
      return paired;
    }
    Optional<NumericClaim> multiplier =
        Claims.measuredLast(site, before).filter(last -> multiplies(last, site));
    if (multiplier.isPresent()) {
      return multiplier.map(last -> Concept.of(last, site.quantity().end(), NAME));
    }
    if (!comparedBefore(site) && !comparedBehind(site) && !movesOn(site)) {
      return Optional.empty();
    }
    return other(site, before).map(claim -> Concept.of(claim, site.quantity().end(), NAME));
  }

  /** The nearest number of the sentence that can be set against this one. */
  private static Optional<NumericClaim> other(NumberSite site, List<NumericClaim> before) {
    int sentence = site.graph().sentence().number();
    QuantityKind kind = site.quantity().kind();
    int oldest = Math.max(0, before.size() - REACH);
    SentenceGraph graph = site.graph();
    boolean first = graph.lower(site.end()).equals("and") && graph.pos(site.end() + 1).equals("CD");
    int skip = first && comparable(site, before) ? 1 : 0;
    int passed = 0;
    for (int i = before.size() - 1; i >= oldest; i--) {
      NumericClaim claim = before.get(i);
      if (claim.sentenceNumber() != sentence) {
        break;
      }
      boolean bare = kind == QuantityKind.COUNT || kind == QuantityKind.FRACTION;
      boolean alike =
          claim.quantity().kind() == kind
              && Objects.equals(claim.quantity().unit(), site.quantity().unit());
      boolean level =
          claim.quantity().kind() != QuantityKind.AGE
              && claim.quantity().kind() != QuantityKind.MULTIPLIER
              && (!CalendarUnits.has(claim.quantity().unit()) || claim.rule().endsWith("subject"));
      boolean usable = claim.concept() != null && !Claims.isModifier(site, claim);
      if (usable && level && (bare || alike) && passed++ == skip) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  /**
   * "profit of 310 million on revenue of 4.2 billion, up [7] percent and [12] percent
   * respectively".
   */
  private static Optional<Concept> respectively(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int behind = -1;
    for (int i = site.end(); i < graph.size() && i < site.end() + RESPECTIVELY; i++) {
      if (graph.lower(i).equals("respectively")) {
        behind = i;
      }
    }
    if (behind < 0) {
      return Optional.empty();
    }
    boolean second = behind - site.end() <= 1;
    int last = before.size() - (second ? 2 : 1);
    int index = second ? last : last - 1;
    boolean two =
        index >= 0
            && before.get(index).concept() != null
            && before.get(index).sentenceNumber() == graph.sentence().number()
            && !SameMeasureRule.newClause(site, before.get(index));
    return two
        ? Optional.of(Concept.of(before.get(index), site.quantity().end(), NAME))
        : Optional.empty();
  }

  /** "152 cases and eight deaths, down from [203] and nine": two beside two. */
  private static boolean comparable(NumberSite site, List<NumericClaim> before) {
    int size = before.size();
    if (size < 2) {
      return false;
    }
    NumericClaim one = before.get(size - 2);
    NumericClaim two = before.get(size - 1);
    return one.concept() != null
        && one.sentenceNumber() == site.graph().sentence().number()
        && one.quantity().kind() == two.quantity().kind()
        && !one.concept().equals(two.concept());
  }

  /** "from 16.5", "compared with 250,000", "than the 52". */
  private static boolean comparedBefore(NumberSite site) {
    SentenceGraph graph = site.graph();
    int at = site.first() - 1;
    while (at > 0 && graph.pos(at).matches("DT|PRP\\$")) {
      at--;
    }
    String word = graph.lower(at);
    boolean definite = graph.lower(site.first() - 1).equals("the");
    if (definite && word.equals("of") && graph.lower(at - 1).equals("short")) {
      return true; // "well short of the 19 million its contract provides for"
    }
    if (definite && LEVELS.contains(word)) {
      return true; // "below the 4.3 percent economists had forecast"
    }
    boolean moves =
        word.equals("from")
            && graph.pos(at - 1).matches("VB[DZP]")
            && graph.lower(site.end()).equals("to");
    boolean own =
        word.equals("from")
            && graph.noun(at - 1)
            && graph.relation(at - 1).equals("dobj")
            && !graph.pos(at - 2).equals("CD");
    if (moves || own) {
      return false; // "lifted his bid from 37 dollars", "midwives went from 44 to 900"
    }
    boolean with = word.matches("with|to") && at > 0 && COMPARING.contains(graph.lemma(at - 1));
    return BEFORE.contains(word) || with;
  }

  /** "nearly twice the [3 percent] allowed", "five times the [4.3 trillion]". */
  private static boolean multiplies(NumericClaim last, NumberSite site) {
    SentenceGraph graph = site.graph();
    return last.quantity().kind() == QuantityKind.MULTIPLIER
        && graph.lower(site.first() - 1).equals("the")
        && graph.lower(site.first() - 2).matches("twice|times|double|triple");
  }

  /** ", 1.2 million more than the year before", ", 0.4 degrees above the record". */
  private static boolean comparedBehind(NumberSite site) {
    SentenceGraph graph = site.graph();
    int end = site.end();
    boolean opens = site.first() > 0 && graph.pos(site.first() - 1).matches(",|:|HYPH|CC|RB|-LRB-");
    boolean follows =
        graph.lower(end + 1).matches("than|of|the|a|an|its|their|that|what")
            || graph.pos(end + 1).matches("[,.]");
    return opens && follows && AFTER.contains(graph.lower(end));
  }

  /** ", rising to 45 million", ", to 1,700": the same thing moves on. */
  private static boolean movesOn(NumberSite site) {
    SentenceGraph graph = site.graph();
    int to = site.first() - 1;
    if (to < 1 || !graph.lower(to).matches("to|by")) {
      return false;
    }
    boolean participle =
        !graph.lower(site.end()).equals("the")
            && graph.pos(to - 1).equals("VBG")
            && VERBS.contains(graph.lemma(to - 1))
            && graph.pos(to - 2).equals(",");
    return participle || (graph.pos(to - 1).equals(",") && graph.lower(to).equals("to"));
  }

  /** "152 cases and eight deaths, down from 203 and [nine]": the second goes with the second. */
  private static Optional<Concept> paired(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    NumericClaim last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean joined =
        last != null
            && last.rule().endsWith("+" + NAME)
            && graph.lower(site.first() - 1).equals("and")
            && graph.tokenAt(last.end() - 1) == site.first() - 2;
    if (!joined) {
      return Optional.empty();
    }
    for (int i = before.size() - 2; i > 0 && i >= before.size() - REACH; i--) {
      NumericClaim first = before.get(i - 1);
      NumericClaim second = before.get(i);
      boolean pair =
          first.concept() != null
              && first.concept().equals(last.concept())
              && second.concept() != null
              && !second.concept().equals(first.concept())
              && first.sentenceNumber() == last.sentenceNumber();
      if (pair) {
        return Optional.of(Concept.of(second, site.quantity().end(), NAME));
      }
    }
    return Optional.empty();
  }
}
