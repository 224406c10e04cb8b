package org.tallywire.language.compare.question;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.tallywire.language.compare.Figures;
import org.tallywire.language.compare.question.Agreement.Relation;
import org.tallywire.language.compare.question.ClaimComparison.GateKind;
import org.tallywire.language.compare.question.Finding.Outcome;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.ResourceTable;

/**
 * Weighs what speaks for and against two claims answering one question, as log-odds: the sum of the
 * weights of all that was observed ({@code evidence.tsv}). A number that few things would share
 * (712,000) says more than a small one (2), and two numbers that differ need more to be answers to
 * one question.
 */
final class Evidence {
  private static final Map<String, double[]> WEIGHTS = load();

  /** The weights beside a network's reading stand behind those of rules alone. */
  private static final int BESIDE_A_READING = 2;

  /** Numbers up to here stand for many things in one story. */
  private static final double SMALL = 3;

  private static final double LARGE = 1000;

  /**
   * Verbs of those who get the dead out of water or rubble; who finds bodies may have found all.
   */
  private static final Set<String> RECOVERING =
      Set.of("recover", "retrieve", "bring", "pull", "fish", "dig");

  private final boolean oneNumber;
  private final Map<String, Double> observed = new LinkedHashMap<>();

  private Evidence(boolean oneNumber) {
    this.oneNumber = oneNumber;
  }

  /**
   * The log-odds that two claims, whose findings are given, answer one question. Where a network
   * has read them, what it says is added, and what the rules observed has weights of its own beside
   * it, but for what one sentence and one voice tell apart. Of two counts of victims rules know
   * more: there they count for nearly what they do alone.
   *
   * @param likeness what the network says, in log-odds; empty where it has not read both
   */
  static double logOdds(
      Topic a,
      Topic b,
      Map<GateKind, Finding> findings,
      Agreement agreement,
      double context,
      OptionalDouble likeness) {
    int numbers = agreement.rounds() ? 0 : 1;
    Map<String, Double> observed = observations(a, b, findings, agreement, context);
    if (likeness.isEmpty()) {
      return sum(observed, numbers);
    }
    int column = BESIDE_A_READING + numbers;
    boolean apartHere = findings.get(GateKind.PASSAGE).is(Outcome.DIFFERENT);
    boolean oneVoice = apartHere && PassageGate.ofOneVoice(a, b);
    if (apartHere && !oneVoice) { // "Krohl claims 60,000 in the square; police say 15,000"
      observed.remove("passage different");
    }
    // What somebody tells apart in one sentence ("22.7 billion, from 22.2") no reading makes one.
    boolean told = oneVoice && a.inOneSentenceWith(b);
    double apart = told ? weight("passage different", numbers) : 0;
    if (a.event() != null && b.event() != null) {
      double share = weight("rules of victims", column);
      return share * sum(observed, numbers)
          + (1 - share) * apart
          + weight("reading of victims", column)
          + weight("likeness of victims", column) * likeness.getAsDouble();
    }
    return sum(observed, column) + apart + weight("likeness", column) * likeness.getAsDouble();
  }

  private static double sum(Map<String, Double> observed, int column) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : observed.entrySet()) {
      sum += entry.getValue() * weight(entry.getKey(), column);
    }
    return sum;
  }

  /**
   * What is added where a pair's claims may suit others.
   *
   * @param likelihood of {@link Rivals}
   */
  static double ofRivals(double likelihood) {
    return weight("rivals", BESIDE_A_READING + 1) * likelihood;
  }

  private static double weight(String observation, int column) {
    double[] weights = WEIGHTS.get(observation);
    return weights == null ? 0 : weights[column];
  }

  /** What was observed, and how much of it: the rows of {@code evidence.tsv} that apply. */
  static Map<String, Double> observations(
      Topic a, Topic b, Map<GateKind, Finding> findings, Agreement agreement, double context) {
    Evidence evidence = new Evidence(agreement.rounds());
    evidence.observe("always");
    boolean large = evidence.numbers(a, b, agreement);
    boolean thing = findings.get(GateKind.THING).is(Outcome.SAME);
    boolean whose = !findings.get(GateKind.HOLDER).is(Outcome.DIFFERENT);
    boolean states = a.holder() != null && b.holder() != null && a.holder().opposes(b.holder());
    if (states) {
      evidence.observe("country different");
    }
    // A wrongly read noun or holder is likelier than 712,000 twice; two of them are not.
    boolean misread = large && !states && (thing || whose);
    findings.forEach((gate, finding) -> evidence.gate(gate, finding, a, misread));
    evidence.observe("context", Math.sqrt(Math.min(1, context)));
    if (!a.modifiers().isEmpty() && !b.modifiers().isEmpty()) {
      boolean apart = Collections.disjoint(a.modifiers(), b.modifiers());
      evidence.observe(apart ? "modifiers apart" : "modifiers shared");
    }
    boolean services =
        findings.get(GateKind.THING).is(Outcome.ALIKE)
            && Person.isService(a.head())
            && Person.isService(b.head())
            && !a.head().equals(b.head());
    if (services) {
      evidence.observe("services apart"); // "three agents" and "two marshals" among them
    }
    if (EventGate.oneFate(a, b) && findings.get(GateKind.THING).is(Outcome.UNKNOWN)) {
      evidence.observe("fate alone"); // "the toll stands at 40" and "40 miners were killed"
    }
    if (TollGrowth.holds(a, b)) {
      evidence.observe("toll grows");
    }
    if (EventGate.oneFate(a, b) && recovered(a) != recovered(b)) {
      evidence.observe("bodies recovered"); // so far, of more who are dead
    }
    if (MarketQuote.ofTwoDays(a, b)) {
      evidence.observe("quotes of two days");
    }
    if (a.ofResults() && b.ofResults()) {
      evidence.observe("two results"); // of two firms, or of a quarter and a year
    }
    if ((a.answer().perUnit() == null) != (b.answer().perUnit() == null)) {
      evidence.observe("rate told once");
    }
    if (a.inOneReportWith(b)) {
      evidence.observe("one report");
    }
    if ((a.part() == Topic.Part.OTHERS) != (b.part() == Topic.Part.OTHERS)) {
      evidence.observe("others apart"); // "three men" and "three other men"
    }
    if (a.lacksNoun() || b.lacksNoun()) {
      evidence.observe("guessed");
    }
    return evidence.observed;
  }

  /** "[Nine bodies] were recovered". */
  private static boolean recovered(Topic topic) {
    return "body".equals(topic.claim().conceptHead())
        && RECOVERING.contains(String.valueOf(topic.claim().predicate()));
  }

  private boolean numbers(Topic a, Topic b, Agreement agreement) {
    double one = Math.abs(a.claim().value());
    double written = Math.abs(b.claim().value());
    double other = Math.abs(Units.inUnitOf(a.answer(), b.answer()).value());
    boolean telling = Math.min(Figures.digits(one), Figures.digits(written)) > 1;
    boolean large = oneNumber && Math.max(one, written) >= LARGE;
    if (large) {
      observe("large");
    }
    if (telling) {
      observe("several digits");
    }
    // Of victims a story has few counts, and they grow from small ones.
    boolean toll = !oneNumber && a.event() != null && a.event().equals(b.event());
    boolean vague = oneNumber && a.claim().vague() && b.claim().vague();
    if ((Math.min(one, other) <= SMALL || vague) && a.kind() == QuantityKind.COUNT && !toll) {
      observe("small");
    }
    if (!oneNumber && !toll) {
      double tenfold =
          Math.abs(Math.log10(Math.max(one, 0.01)) - Math.log10(Math.max(other, 0.01)));
      observe("per tenfold", Math.min(tenfold, 3));
      if (tenfold < Math.log10(2)) {
        observe("within twice");
      }
    }
    if (agreement.relation() == Relation.COMPATIBLE && !agreement.rounds()) {
      observe("intervals meet");
    }
    return large;
  }

  private void gate(GateKind gate, Finding finding, Topic a, boolean misread) {
    if (finding.is(Outcome.UNKNOWN) || gate == GateKind.KIND) {
      return;
    }
    boolean different = finding.is(Outcome.DIFFERENT);
    if (different && misread && (gate == GateKind.THING || gate == GateKind.HOLDER)) {
      return;
    }
    String name = gate.name().toLowerCase(Locale.ROOT);
    if (gate == GateKind.EVENT && a.event() == null) {
      name = "verb";
    } else if (gate == GateKind.THING && a.kind() != QuantityKind.COUNT && different) {
      name = "measured thing";
    }
    observe(name + " " + finding.outcome().name().toLowerCase(Locale.ROOT));
  }

  private void observe(String observation) {
    observe(observation, 1);
  }

  private void observe(String observation, double times) {
    observed.merge(observation, times, Double::sum);
  }

  private static Map<String, double[]> load() {
    Map<String, double[]> weights = new HashMap<>();
    for (List<String> row : ResourceTable.rows(Evidence.class, "evidence.tsv")) {
      weights.put(row.get(0), row.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
    }
    return Map.copyOf(weights);
  }
}
