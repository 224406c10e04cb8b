package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Numeral.Form;

/** A quantity while it is being read; indexes are of lexemes. */
final class Reading {
  /** First lexeme of the phrase: hedge, sign or number. */
  int begin;

  int end;
  int numberBegin;
  int numberEnd;
  double value;
  double step;

  /** Factor of the scale word that the number carries, or 1. */
  double scale = 1;

  Form form;

  /** Bounds of a range, else both the value. */
  double low;

  double high;
  boolean range;

  /** Whether the writer gave the reach of an approximate number: {@code 12±3}. */
  boolean margin;

  Unit unit;
  int unitBegin = -1;
  int unitEnd = -1;
  String perUnit;
  QuantityKind kind;

  /** {@code ~<} for nearly, else a comparator's sign; null when nothing bounds the number. */
  String bound;

  String change;

  /** Whether the number is itself what came or went, and not where something stands now. */
  boolean flow;

  String rule;

  /** Written in digits and nothing else: {@code 1999}. */
  boolean bare;

  /** Puts the sign at lexeme {@code signAt} before a number read without it. */
  void negate(int signAt) {
    begin = signAt;
    numberBegin = signAt;
    double most = low;
    low = -high;
    high = -most;
    value = -value;
  }

  /** Turns the number into another unit, {@code factor} of which make one of its own. */
  void rescale(double factor) {
    if (factor != 1) {
      boolean divide = factor < 1;
      double by = divide ? Math.rint(1 / factor) : factor;
      value = divide ? value / by : value * by;
      low = divide ? low / by : low * by;
      high = divide ? high / by : high * by;
      step *= factor;
    }
  }

  static Reading of(Numeral numeral) {
    Reading reading = new Reading();
    reading.begin = numeral.first();
    reading.numberBegin = numeral.first();
    reading.numberEnd = numeral.end();
    reading.end = numeral.end();
    reading.value = numeral.value();
    reading.low = numeral.value();
    reading.high = numeral.value();
    reading.step = numeral.step();
    reading.scale = numeral.scale();
    reading.form = numeral.form();
    reading.rule = numeral.form() == Form.VAGUE ? "vague-count" : "number";
    if (numeral.form() == Form.VAGUE) {
      reading.bound = ">=";
    }
    return reading;
  }
}
