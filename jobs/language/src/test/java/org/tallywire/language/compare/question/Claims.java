package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.util.List;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.language.quantity.QuantityKind;

/** Numbers and reports as tests say them: {@code about(94_000)}, {@code report("gazette", 3)}. */
final class Claims {
  /** The day that reports are counted from. */
  static final LocalDate DAY_ZERO = LocalDate.of(2021, 11, 30);

  private Claims() {}

  static Answer exactly(double value) {
    return count(value, value, value, Comparator.EQUAL);
  }

  static Answer about(double value) {
    double step = java.math.BigDecimal.valueOf(value).stripTrailingZeros().ulp().doubleValue();
    double reach = Granularity.STANDARD.reach(value, step);
    return count(value, value - reach, value + reach, Comparator.ABOUT);
  }

  static Answer moreThan(double value) {
    return count(value, value, null, Comparator.MORE);
  }

  static Answer fewerThan(double value) {
    return count(value, 0.0, value, Comparator.LESS);
  }

  /** What vague words say: "dozens" are at least 24, "several" at least 3. */
  static Answer atLeast(double value) {
    return count(value, value, null, Comparator.AT_LEAST);
  }

  /** "Between 84 and 90", whose value is the middle. */
  static Answer range(double low, double high) {
    return count((low + high) / 2, low, high, Comparator.RANGE);
  }

  static Answer measure(double value, String unit) {
    return in(exactly(value), QuantityKind.MEASURE, unit);
  }

  static Answer money(double value, String currency) {
    return in(exactly(value), QuantityKind.MONEY, currency);
  }

  static Answer percent(double value) {
    return in(exactly(value), QuantityKind.PERCENT, null);
  }

  static Answer fraction(double value) {
    return in(exactly(value), QuantityKind.FRACTION, null);
  }

  static Answer years(double value) {
    return in(exactly(value), QuantityKind.AGE, "a");
  }

  static Answer in(Answer answer, QuantityKind kind, String unit) {
    return new Answer(
        answer.value(), answer.low(), answer.high(), answer.comparator(), kind, unit, null, null);
  }

  private static Answer count(double value, Double low, Double high, Comparator comparator) {
    return new Answer(value, low, high, comparator, QuantityKind.COUNT, null, null, null);
  }

  /** A change of a count: {@code up} or {@code down}. */
  static Answer changed(Answer answer, String change) {
    return with(answer, answer.perUnit(), change);
  }

  /** A rate: so much for each of what a unit says. */
  static Answer per(Answer answer, String unit) {
    return with(answer, unit, answer.change());
  }

  private static Answer with(Answer answer, String perUnit, String change) {
    return new Answer(
        answer.value(),
        answer.low(),
        answer.high(),
        answer.comparator(),
        answer.kind(),
        answer.unit(),
        perUnit,
        change);
  }

  /** What an outlet published on a day; its only one of that day. */
  static Report report(String outlet, int day) {
    return new Report(outlet + "-" + day, outlet, DAY_ZERO.plusDays(day), null, null);
  }

  /** The same text at another outlet. */
  static Report copy(Report original, String outlet) {
    return new Report(outlet + "-copy", outlet, original.publishedDate(), null, original.docId());
  }

  /** The topics of claims of one document, in the order of the claims but that ages come last. */
  static List<Topic> topics(ClaimForTest... claims) {
    return Topics.of(java.util.Arrays.stream(claims).map(ClaimForTest::build).toList());
  }

  static Topic topic(ClaimForTest claim) {
    return topics(claim).get(0);
  }
}
