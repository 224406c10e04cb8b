package org.tallywire.language.compare.question;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.tallywire.language.compare.question.Agreement.Relation;
import org.tallywire.language.compare.question.Finding.Outcome;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Two claims of one story held against each other: whether they answer the same question, how
 * surely, and how their numbers stand to each other.
 *
 * @param findings what each gate found
 * @param agreement how the numbers stand, in the unit of the first claim; null where they have no
 *     common unit
 * @param context cosine of their sentences' words, 0 to 1
 * @param comparable whether they answer the same question
 * @param strength how much speaks for it; orders links, and is no probability
 */
record ClaimComparison(
    Map<GateKind, Finding> findings,
    Agreement agreement,
    double context,
    boolean comparable,
    double strength) {

  /** The gates, in the order in which they are asked and told. */
  enum GateKind {
    KIND(new KindGate()),
    THING(new ThingGate()),
    EVENT(new EventGate()),
    PART(new PartGate()),
    PERSON(new PersonGate()),
    HOLDER(new HolderGate()),
    PLACE(new PlaceGate()),
    TIME(new TimeGate()),
    STATUS(new StatusGate()),
    PASSAGE(new PassageGate());

    // Gates have no state that changes, though their type can't say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Gate gate;

    GateKind(Gate gate) {
      this.gate = gate;
    }
  }

  /** Sentences that share this much say the same of a small number. */
  private static final double LIKE_CONTEXT = 0.2;

  /** Compares two claims. The result but for the gap does not depend on their order. */
  static ClaimComparison of(Topic a, Topic b, ContextSimilarity contexts) {
    Map<GateKind, Finding> findings = new EnumMap<>(GateKind.class);
    boolean different = false;
    for (GateKind gate : GateKind.values()) {
      Finding finding = gate.gate.compare(a, b);
      findings.put(gate, finding);
      if (finding.is(Outcome.DIFFERENT)) {
        different = true;
        if (gate == GateKind.KIND) {
          return new ClaimComparison(findings, null, 0, false, 0);
        }
      }
    }
    Optional<Answer> other = Units.common(a.answer(), b.answer());
    Agreement agreement = other.map(answer -> Agreement.of(a.answer(), answer)).orElse(null);
    double context = contexts.of(a, b);
    Evidence evidence = new Evidence(a, b, findings, agreement, context);
    boolean comparable = !different && agreement != null && evidence.suffices();
    return new ClaimComparison(findings, agreement, context, comparable, evidence.strength());
  }

  /** Whether a gate says that the two can't answer one question. */
  boolean different() {
    return findings.values().stream().anyMatch(finding -> finding.is(Outcome.DIFFERENT));
  }

  /** What each gate that knew something found, for people. */
  String basis() {
    StringJoiner basis = new StringJoiner("; ");
    findings.forEach(
        (gate, finding) -> {
          if (!finding.is(Outcome.UNKNOWN)) {
            basis.add(gate.name().toLowerCase(java.util.Locale.ROOT) + ": " + finding);
          }
        });
    if (agreement != null) {
      basis.add(
          "value: "
              + agreement.relation().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }
    return basis.toString();
  }

  /** Weighs what the gates that did not contradict have found. */
  private record Evidence(
      Topic a, Topic b, Map<GateKind, Finding> findings, Agreement agreement, double context) {

    boolean suffices() {
      boolean oneNumber = agreement.relation() == Relation.ONE_NUMBER;
      if (a.kind() == QuantityKind.AGE) {
        return oneNumber || fullNames() && !a.inOneReportWith(b);
      }
      if (a.person() != null && b.person() != null) {
        boolean happened = same(GateKind.EVENT) || is(GateKind.EVENT, Outcome.ALIKE);
        boolean known = !is(GateKind.PERSON, Outcome.UNKNOWN) || context >= LIKE_CONTEXT / 2;
        return oneNumber && happened && known;
      }
      return oneNumber ? sufficesForOneNumber() : sufficesForTwoNumbers();
    }

    /** Two ages of one person: only where both texts give the whole name. */
    private boolean fullNames() {
      return is(GateKind.PERSON, Outcome.SAME)
          && a.person().first() != null
          && b.person().first() != null;
    }

    private boolean sufficesForOneNumber() {
      boolean thing = same(GateKind.THING);
      boolean alike = thing || is(GateKind.THING, Outcome.ALIKE);
      boolean telling = context >= LIKE_CONTEXT || significantDigits(a.claim().value()) > 2;
      if (a.kind() == QuantityKind.COUNT) {
        return thing || same(GateKind.EVENT) || alike && telling;
      }
      return thing || alike && telling || telling && same(GateKind.HOLDER);
    }

    /** Two numbers for one question need more than one number twice. */
    private boolean sufficesForTwoNumbers() {
      boolean stated = !a.claim().implied() && !b.claim().implied();
      boolean happened = a.event() != null && same(GateKind.EVENT);
      boolean owned = same(GateKind.HOLDER);
      boolean worded =
          same(GateKind.EVENT) && a.modifiers().equals(b.modifiers()) && context >= LIKE_CONTEXT;
      return stated && same(GateKind.THING) && (happened || owned || worded);
    }

    double strength() {
      double strength = 3 * context;
      if (agreement != null && agreement.relation() == Relation.ONE_NUMBER) {
        strength += 2 + Math.min(2, significantDigits(a.claim().value()) - 1);
      }
      strength += weigh(GateKind.THING, 2, 1) + weigh(GateKind.EVENT, 2, 1);
      strength += weigh(GateKind.PERSON, 4, 1) + weigh(GateKind.HOLDER, 1.5, 0);
      strength += weigh(GateKind.PLACE, 0.5, 0) + weigh(GateKind.TIME, 0.5, 0);
      return strength;
    }

    private double weigh(GateKind gate, double same, double alike) {
      return switch (findings.get(gate).outcome()) {
        case SAME -> same;
        case ALIKE -> alike;
        case UNKNOWN, DIFFERENT -> 0;
      };
    }

    private boolean same(GateKind gate) {
      return is(gate, Outcome.SAME);
    }

    private boolean is(GateKind gate, Outcome outcome) {
      return findings.get(gate).is(outcome);
    }

    private static int significantDigits(double value) {
      return java.math.BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }
  }
}
