package org.tallywire.language.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;

/**
 * An amount set beside another of its kind measures the same thing: "a profit of 496 mln, against
 * [354] mln", "$300bn ([£158bn])". The trap: an amount of another kind ("rose 3 percent to $4bn")
 * is left to the other rules.
 */
final class SameMeasureRule implements ConceptRule {
  /** Most characters between the two amounts. */
  private static final int REACH = 60;

  /** How far behind "of which" an amount is a part of it. */
  private static final int WHICH = 8;

  /** Most characters before "or". */
  private static final int ALTERNATIVE = 16;

  private static final int LEVEL_REACH = 20;

  /** UCUM units of mass, volume and area. */
  private static final Set<String> STUFF =
      Set.of("t", "kg", "g", "L", "hL", "[bbl_us]", "har", "[acr_us]", "[lb_av]", "[bu_us]", "m3");

  private static final Set<String> EXPECTING = WordLists.of("possible-verbs");
  private static final Set<String> WANTING = WordLists.of("wanting-verbs");
  private static final Set<String> HOPING = WordLists.of("hoping-verbs");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    Quantity quantity = site.quantity();
    if (quantity.kind() == QuantityKind.AGE) {
      return Optional.empty();
    }
    if (isComparison(site) && !before.isEmpty()) {
      Optional<NumericClaim> last = lastMeasured(site, before);
      if (last.isPresent()) {
        return Optional.of(same(last.get(), quantity));
      }
    }
    if (goesOn(site)) {
      return Pointers.meant(site, before);
    }
    if (isAlternative(site, before)) {
      return Optional.of(same(before.get(before.size() - 1), quantity));
    }
    Optional<NumericClaim> stuff = sameStuff(site, before);
    if (stuff.isPresent()) {
      return Optional.of(same(stuff.get(), quantity));
    }
    boolean amount =
        quantity.kind() == QuantityKind.MONEY
            || quantity.kind() == QuantityKind.OTHER
            || quantity.kind() == QuantityKind.PERCENT
            || quantity.kind() == QuantityKind.MEASURE;
    if (!amount || before.isEmpty()) {
      return Optional.empty();
    }
    NumericClaim last = before.get(before.size() - 1);
    boolean beside =
        last.sentenceNumber() == site.graph().sentence().number()
            && last.concept() != null
            && quantity.begin() - last.end() <= REACH
            && !newClause(site, last)
            && (last.quantity().kind() == quantity.kind() || restates(site, last));
    if (last.sentenceNumber() == site.graph().sentence().number()
        && last.concept() != null
        && quantity.begin() - last.end() <= LEVEL_REACH
        && Brackets.holds(site.document().text(), quantity.begin())) {
      return Optional.of(same(last, quantity)); // "30 percent (10.5 tonnes) of the output"
    }
    if (beside && restates(site, last)) {
      return Optional.of(same(last, quantity));
    }
    boolean sameUnit =
        Objects.equals(last.quantity().unit(), quantity.unit())
            || Brackets.holds(site.document().text(), quantity.begin());
    return beside && sameUnit ? Optional.of(same(last, quantity)) : Optional.empty();
  }

  /** "at 7.5 million tonnes a year, or [$400 million]". */
  private static boolean isAlternative(NumberSite site, List<NumericClaim> before) {
    return site.graph().lower(site.first() - 1).equals("or")
        && !CalendarUnits.isDuration(site.quantity()) // "a fine or up to five years in jail"
        && Claims.measuredLast(site, before)
            .filter(last -> site.quantity().begin() - last.end() <= ALTERNATIVE)
            .isPresent();
  }

  /**
   * "500 tonnes of [garbage] are produced ... they can manage 380 tonnes": what was last told in
   * the same unit of mass, volume or area. The trap: lengths and times measure anything.
   */
  private static Optional<NumericClaim> sameStuff(NumberSite site, List<NumericClaim> before) {
    String unit = String.valueOf(site.quantity().unit());
    if (site.quantity().kind() != QuantityKind.MEASURE || !STUFF.contains(unit)) {
      return Optional.empty();
    }
    int sentence = site.graph().sentence().number();
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      if (sentence - claim.sentenceNumber() > 1) {
        break;
      }
      if (unit.equals(claim.quantity().unit())) {
        return Optional.of(claim).filter(last -> last.concept() != null);
      }
    }
    return Optional.empty();
  }

  /**
   * "another $250 million is under negotiation", "analysts had expected 28.9 billion": of what the
   * text spoke of. The trap: "another 30 tanks" has its noun and never comes here.
   */
  private static boolean goesOn(NumberSite site) {
    SentenceGraph graph = site.graph();
    boolean more =
        graph.lower(site.first()).matches("another|further")
            && graph.pos(site.end()).matches("VB[DPZ]|MD");
    int verb = graph.governingVerb(site.top());
    boolean expected =
        verb >= 0
            && EXPECTING.contains(graph.lemma(verb))
            && graph.relation(site.top()).equals("dobj");
    boolean hoped =
        verb >= 0
            && (HOPING.contains(graph.lemma(verb))
                    && graph.lower(site.first() - 1).matches("for|on")
                || (WANTING.contains(graph.lemma(verb))
                        || site.quantity().kind() == QuantityKind.MONEY
                            && graph.lemma(verb).equals("receive"))
                    && graph.relation(site.top()).matches("dobj|npadvmod"));
    return more || expected || hoped && !CalendarUnits.isDuration(site.quantity());
  }

  /** "with 92 percent of ballots counted, he had 51 percent": another verb, another measure. */
  static boolean newClause(NumberSite site, NumericClaim last) {
    SentenceGraph graph = site.graph();
    for (int i = graph.tokenAt(last.end()); i < site.first(); i++) {
      boolean lists = graph.lemma(i).equals("include");
      if (graph.pos(i).matches("VB[DZP]|MD") && !lists) {
        return true;
      }
    }
    return false;
  }

  /** The last claim of the sentence that measures something: a duration between is passed over. */
  private static Optional<NumericClaim> lastMeasured(NumberSite site, List<NumericClaim> before) {
    int sentence = site.graph().sentence().number();
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      if (claim.sentenceNumber() != sentence) {
        break;
      }
      if (claim.concept() != null) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  private static Concept same(NumericClaim last, Quantity quantity) {
    return Concept.of(last, quantity.end(), "same-measure");
  }

  /** "23 percent more than in 2020", "twice as many", "almost twice that". */
  private static boolean isComparison(NumberSite site) {
    SentenceGraph graph = site.graph();
    int end = site.end();
    QuantityKind kind = site.quantity().kind();
    if (graph.lower(end).equals("times")) {
      end++;
    }
    boolean moved =
        graph.lower(site.first()).matches("up|down") && graph.lower(site.first() - 1).equals(",");
    if (moved) {
      return true; // "a profit of 2.3 billion, up 12 percent"
    }
    for (int i = site.first() - 1; i > 0 && i > site.first() - WHICH; i--) {
      if (graph.lower(i).matches("which|whom") && graph.lower(i - 1).equals("of")) {
        return kind != QuantityKind.COUNT; // "of which donors have pledged 40 percent"
      }
    }
    boolean than =
        (kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION)
            && (graph.pos(end).matches("JJR|RBR") && graph.lower(end + 1).equals("than")
                || graph.lower(end).matches("below|above") // "a quarter below target"
                    && graph.lower(site.first() - 1).matches("an?|,"));
    boolean as = graph.lower(end).equals("as") && graph.lower(end + 1).matches("many|much");
    boolean of = graph.lower(end).matches("the|that|what|its");
    return than || (kind == QuantityKind.MULTIPLIER && (as || of));
  }

  /** "rose 35 points ([0.3 percent]) to [10,870]": how far, how far in percent, and whereto. */
  private static boolean restates(NumberSite site, NumericClaim last) {
    if (last.quantity().change() == null) {
      return false;
    }
    boolean brackets = Brackets.holds(site.document().text(), site.quantity().begin());
    String link = site.graph().lower(site.first() - 1);
    boolean level = link.equals("to") || link.equals("at");
    return brackets || (level && site.quantity().begin() - last.end() <= LEVEL_REACH);
  }
}
