package org.tallywire.language.quantity;

import java.util.List;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * The inch that is written {@code "} or {@code in}.
 *
 * <p>Read: 5<em>'</em>8<em>"</em> tall, which is 68 inches; a board 2 <em>in</em> thick; its length
 * is 2 <em>in</em>.; 7<em>"</em> wheels.
 *
 * <p>Not read: 2.5 billion <em>in</em> 2020; five <em>in</em> the car; the 3 let <em>in</em>. Nor a
 * mark that ends a quotation: he said "I sold 9<em>"</em> and left.
 */
final class LengthMarks {
  private static final Unit INCH = new Unit("[in_i]", 1, false);
  private static final List<String> EXTENT =
      List.of(
          "thick",
          "wide",
          "tall",
          "long",
          "deep",
          "high",
          "across",
          "diameter",
          "width",
          "length",
          "height",
          "depth",
          "thickness",
          "inch",
          "inches",
          "rainfall",
          "snowfall",
          "snow");
  private static final List<String> EXTENDED =
      List.of("thick", "wide", "tall", "long", "deep", "high", "across");

  /** The inch at {@code at}, behind the number of a reading, or null. */
  Unit read(Scan scan, Reading reading, int at) {
    boolean digits = reading.form == Form.DIGITS && reading.scale == 1 && reading.value < 1000;
    if (!digits || reading.unit != null) {
      return null;
    }
    Lexeme mark = scan.at(at);
    if (mark.is("in")) {
      return isInch(scan, at) ? INCH : null;
    }
    boolean inches = "\"”″".contains(mark.text()) && isMark(scan, at);
    return inches && ends(scan, at + 1) ? INCH : null;
  }

  /** Makes inches of feet and inches behind a number: {@code 5'8"} is 68. */
  boolean readHeight(Scan scan, Reading reading, int at) {
    boolean digits = reading.form == Form.DIGITS && reading.unit == null && !reading.range;
    boolean feet = digits && "'’′`".contains(scan.at(at).text()) && isMark(scan, at);
    boolean inches = feet && scan.at(at + 1).kind() == Lexeme.Kind.NUMBER && isMark(scan, at + 2);
    if (!inches || (scan.glued(at + 3) && scan.at(at + 3).numeric())) {
      return false;
    }
    double rest = DigitNumbers.value(scan.at(at + 1).text());
    if (rest >= 12 || reading.value >= 100) {
      return false;
    }
    reading.value = 12 * reading.value + rest;
    reading.low = reading.value;
    reading.high = reading.value;
    reading.step = 1;
    reading.unit = INCH;
    reading.numberEnd = at + 2;
    reading.unitBegin = at + 2;
    reading.unitEnd = at + 3;
    reading.end = at + 3;
    return true;
  }

  /** Whether a sign is glued behind a number and ends no quotation that the sentence opened. */
  boolean isMark(Scan scan, int at) {
    Lexeme mark = scan.at(at);
    return mark.text().length() == 1
        && "\"”″'’′`".contains(mark.text())
        && scan.glued(at)
        && !scan.inQuotation(at);
  }

  /** Whether an extent follows "in", or the clause ends in a sentence that speaks of one. */
  private static boolean isInch(Scan scan, int at) {
    Lexeme next = scan.at(at + 1);
    if (EXTENDED.contains(next.lower())) {
      boolean glued = scan.glued(at);
      return glued || !(scan.hyphen(at + 2) || scan.noun(at + 2));
    }
    boolean ends = at + 1 >= scan.size() || ".,;:)".contains(next.text());
    return ends && scan.mentionsAny(EXTENT);
  }

  /** Whether what follows a mark is no speech: a thing, a second extent, the end of the text. */
  private static boolean ends(Scan scan, int at) {
    Lexeme next = scan.at(at);
    return scan.noun(at)
        || next.numeric()
        || next.pos().startsWith("JJ")
        || next.is(")")
        || next.is("x")
        || next.is("×")
        || (at >= scan.size() && scan.isWholeText());
  }
}
