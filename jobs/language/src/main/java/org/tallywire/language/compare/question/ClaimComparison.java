package org.tallywire.language.compare.question;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.tallywire.language.compare.question.Finding.Outcome;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Two claims of one story held against each other: whether they answer the same question, how
 * surely, and how their numbers stand to each other.
 *
 * @param findings what each gate found
 * @param agreement how the numbers stand, in the unit of the first claim; null where they have no
 *     common unit
 * @param likeness what a network that has read both says of it, in log-odds; empty where none has
 * @param logOdds how much speaks for their answering the same question, against how much against,
 *     before other claims ({@link Rivals}) have their say
 */
record ClaimComparison(
    Map<GateKind, Finding> findings, Agreement agreement, OptionalDouble likeness, double logOdds) {

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

  /**
   * Where a link begins. Below even odds, since the other claims of a group have their say, too;
   * set by the F1 of the development stories.
   */
  static final double ENOUGH = -0.5;

  /** What contradicts itself by its nature: no evidence outweighs it. */
  static final double IMPOSSIBLE = -20;

  /** Compares two claims. The result but for the gap does not depend on their order. */
  static ClaimComparison of(Topic a, Topic b, ContextSimilarity contexts) {
    Map<GateKind, Finding> findings = new EnumMap<>(GateKind.class);
    for (GateKind gate : GateKind.values()) {
      Finding finding = gate.gate.compare(a, b);
      findings.put(gate, finding);
      if (gate == GateKind.KIND && finding.is(Outcome.DIFFERENT)) {
        return new ClaimComparison(findings, null, OptionalDouble.empty(), IMPOSSIBLE);
      }
    }
    OptionalDouble likeness = Likeness.of(a.claim(), b.claim());
    Agreement agreement = Agreement.between(a.answer(), b.answer()).orElse(null);
    if (agreement == null) {
      return new ClaimComparison(findings, null, likeness, IMPOSSIBLE);
    }
    boolean terms = // a prison term and another time
        a.kind() == QuantityKind.MEASURE
            && a.event() == null
            && b.event() == null
            && findings.get(GateKind.EVENT).is(Outcome.DIFFERENT);
    boolean people = a.ofPersonsWith(b);
    if (terms) {
      return new ClaimComparison(findings, agreement, likeness, IMPOSSIBLE);
    }
    double context = contexts.of(a, b);
    double logOdds =
        people
            ? People.logOdds(a, b, findings, agreement, context, likeness)
            : Evidence.logOdds(a, b, findings, agreement, context, likeness);
    return new ClaimComparison(findings, agreement, likeness, logOdds);
  }

  /** What each gate that knew something found, and the network, for people. */
  String basis() {
    StringJoiner basis = new StringJoiner("; ");
    findings.forEach(
        (gate, finding) -> {
          if (!finding.is(Outcome.UNKNOWN)) {
            basis.add(gate.name().toLowerCase(java.util.Locale.ROOT) + ": " + finding);
          }
        });
    if (likeness.isPresent()) {
      basis.add("reading: " + (likeness.getAsDouble() > 0 ? "same" : "different"));
    }
    if (agreement != null) {
      basis.add(
          "value: "
              + agreement.relation().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }
    return basis.toString();
  }
}
