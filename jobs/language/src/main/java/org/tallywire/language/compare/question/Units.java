package org.tallywire.language.compare.question;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.quantity.UnitConversion;

/** Two answers in one unit. */
final class Units {
  private static final UnitConversion CONVERSION = new UnitConversion();
  private static final double PERCENT = 100;

  private Units() {}

  /** The second answer in the unit of the first; empty where the two don't measure the same. */
  static Optional<Answer> common(Answer first, Answer second) {
    boolean oneKind = first.kind() == second.kind() || isMeasured(first) && isMeasured(second);
    if (oneKind && java.util.Objects.equals(first.unit(), second.unit())) {
      return Optional.of(second);
    }
    if (isShare(first) && isShare(second)) {
      boolean toPercent = first.kind() == QuantityKind.PERCENT;
      return Optional.of(second.times(toPercent ? PERCENT : 1 / PERCENT, first.unit()));
    }
    boolean measures = first.kind() == QuantityKind.MEASURE && second.kind() == first.kind();
    if (!measures || first.unit() == null || second.unit() == null) {
      return Optional.empty();
    }
    OptionalDouble one = CONVERSION.convert(1, second.unit(), first.unit());
    OptionalDouble zero = CONVERSION.convert(0, second.unit(), first.unit());
    // A scale with another zero (degrees) is left alone: its intervals are not a matter of a
    // factor.
    return one.isPresent() && zero.isPresent() && zero.getAsDouble() == 0
        ? Optional.of(second.times(one.getAsDouble(), first.unit()))
        : Optional.empty();
  }

  /** The second answer in the unit of the first; as it is where the two don't measure the same. */
  static Answer inUnitOf(Answer first, Answer second) {
    return common(first, second).orElse(second);
  }

  /** Whether an answer has a unit of its own: an age of 41 years is as long as any 41 years. */
  private static boolean isMeasured(Answer answer) {
    return answer.kind() == QuantityKind.AGE || answer.kind() == QuantityKind.MEASURE;
  }

  /** Whether an answer is a share of a whole. */
  static boolean isShare(Answer answer) {
    return answer.kind() == QuantityKind.PERCENT || answer.kind() == QuantityKind.FRACTION;
  }
}
