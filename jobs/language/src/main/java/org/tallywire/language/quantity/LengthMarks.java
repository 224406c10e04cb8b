package org.tallywire.language.quantity;

import java.util.List;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * The inch that is written {@code "} or {@code in}.
 *
 * <p>Read: a board 2 <em>in</em> thick; its length is 2 <em>in</em>.; finest 9<em>"</em> plates.
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
      return isInch(scan, at + 1) ? INCH : null;
    }
    boolean quote = mark.is("\"") || mark.is("”") || mark.is("″");
    return quote && scan.glued(at) && isMark(scan, at) ? INCH : null;
  }

  /** Whether an extent follows "in", or the clause ends in a sentence that speaks of one. */
  private static boolean isInch(Scan scan, int next) {
    Lexeme lexeme = scan.at(next);
    if (EXTENDED.contains(lexeme.lower())) {
      return true;
    }
    boolean ends =
        next >= scan.size() || (".,;:)".contains(lexeme.text()) && !lexeme.text().isEmpty());
    return ends && scan.mentionsAny(EXTENT);
  }

  /** Whether the sentence has opened no quotation that the mark could end. */
  private static boolean isMark(Scan scan, int at) {
    Lexeme next = scan.at(at + 1);
    boolean thing =
        scan.noun(at + 1)
            || next.numeric()
            || next.pos().startsWith("JJ")
            || next.is(")")
            || next.is("x")
            || next.is("×");
    boolean last = at + 1 >= scan.size() && scan.isWholeText();
    return (thing || last) && !scan.inQuotation(at);
  }
}
