package org.tallywire.pipeline.evaluate;

import java.util.EnumMap;
import java.util.Map;

/**
 * A numeric claim as an annotator or the program wrote it down.
 *
 * @param begin first code point of the quantity phrase in its text
 * @param end after its last code point
 * @param numberBegin first code point of the numeral; the phrase's where the annotator didn't say
 * @param numberEnd after the numeral's last code point
 * @param text the phrase
 * @param value in the unit beside it; NaN where the annotator gave none
 * @param optional whether a sensible reader may leave it out: it counts neither way
 * @param columns what is said of it; a column that is left out has no value
 * @param confidence of the program, 0 to 1; 1 for annotators
 * @param rule of the program, or null
 */
public record AnnotatedClaim(
    int begin,
    int end,
    int numberBegin,
    int numberEnd,
    String text,
    double value,
    boolean optional,
    Map<ClaimColumn, String> columns,
    double confidence,
    String rule) {
  public AnnotatedClaim {
    if (begin < 0 || end <= begin || numberEnd <= numberBegin) {
      throw new IllegalArgumentException(
          "claim '" + text + "' has no extent: " + begin + ".." + end);
    }
    EnumMap<ClaimColumn, String> copy = new EnumMap<>(ClaimColumn.class);
    copy.putAll(columns);
    columns = copy;
  }

  /** What a column says, or null. */
  public String column(ClaimColumn column) {
    return columns.get(column);
  }

  /** Whether the program read it where no numeral stands: "a guard was shot". */
  boolean implied() {
    return rule != null && rule.startsWith("implied");
  }

  /** Whether both speak of the same words: one's phrase holds part of the other's numeral. */
  boolean meets(AnnotatedClaim other) {
    return begin < other.numberEnd && other.numberBegin < end
        || other.begin < numberEnd && numberBegin < other.end;
  }

  /**
   * Whether the numbers are the same but for the dust of binary fractions; a number that the
   * annotator left out (NaN) is any.
   */
  boolean sameValue(AnnotatedClaim other) {
    return Double.isNaN(value)
        || Double.isNaN(other.value)
        || Math.abs(value - other.value) <= 1e-6 * Math.max(1e-3, Math.abs(value));
  }
}
