package org.tallywire.language.quantity;

import java.util.Objects;

/**
 * A number as a text writes it, with hedge, unit and bounds. Positions are UTF-16 units of the
 * document's text.
 *
 * @param begin first char of hedge, number and unit together
 * @param end after the last char
 * @param numberBegin first char of the numeral alone
 * @param numberEnd after the numeral's last char
 * @param value in the unit beside it: 25 percent is 25, 3.4mln euros 3400000, half 0.5; the middle
 *     of a range
 * @param low least value that the wording allows, or null when open
 * @param high greatest value that the wording allows, or null when open
 * @param comparator how the wording bounds the number
 * @param kind what it is a number of
 * @param unit UCUM code, or ISO 4217 for money; null for counts
 * @param unitText the unit as written, or null
 * @param perUnit UCUM code of the unit after "per" or "a", or null
 * @param change {@code up} or {@code down}, or null
 * @param rule names the rule that read it
 */
public record Quantity(
    int begin,
    int end,
    int numberBegin,
    int numberEnd,
    double value,
    Double low,
    Double high,
    Comparator comparator,
    QuantityKind kind,
    String unit,
    String unitText,
    String perUnit,
    String change,
    String rule) {
  public Quantity {
    Objects.requireNonNull(comparator, "comparator");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
    if (begin < 0 || numberBegin < begin || numberEnd <= numberBegin || end < numberEnd) {
      throw new IllegalArgumentException(
          "positions out of order: " + begin + " " + numberBegin + " " + numberEnd + " " + end);
    }
  }
}
