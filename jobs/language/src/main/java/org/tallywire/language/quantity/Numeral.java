package org.tallywire.language.quantity;

/**
 * A number as written, without hedge and unit.
 *
 * @param first index of its first lexeme
 * @param end index after its last
 * @param value what it says
 * @param step the unit of its last significant digit: 1000 for 94,000
 * @param form how it is written
 * @param scale factor of its scale word, 1 when there is none: a million for {@code 3.4mln}
 */
record Numeral(int first, int end, double value, double step, Form form, double scale) {

  enum Form {
    DIGITS,
    WORDS,
    /** A part of something: {@code two-thirds}, {@code half}, {@code one in five}. */
    FRACTION,
    /** {@code dozens}: the value is the least that the word allows. */
    VAGUE
  }

  /** Multiplied by the scale word that a later number of a range carries: {@code 20-30bn}. */
  Numeral scaled(double factor) {
    double scaled = DigitNumbers.times(value, factor);
    return new Numeral(first, end, scaled, step * factor, form, scale * factor);
  }

  /** The number below zero, with the sign at {@code signAt}. */
  Numeral negated(int signAt) {
    return new Numeral(signAt, end, -value, step, form, scale);
  }

  Numeral until(int newEnd, double newValue, double newStep) {
    return new Numeral(first, newEnd, newValue, newStep, form, scale);
  }

  /** The unit of the last significant digit of a whole number: 1000 of 94000. */
  static double stepOf(double value) {
    double step = 1;
    double rest = Math.abs(value);
    if (rest == 0 || rest != Math.rint(rest)) {
      return 1;
    }
    while (step < 1e15 && rest % (step * 10) == 0) {
      step *= 10;
    }
    return step;
  }
}
