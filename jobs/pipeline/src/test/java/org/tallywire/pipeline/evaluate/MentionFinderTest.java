package org.tallywire.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which claim is a gold set's number, where the two are told in different units. */
class MentionFinderTest {
  private static final String URI = "https://coastpost.example/spill";
  private static final String TEXT = "The tanker has lost 7,000 barrels.";
  private static final String WORDS = "7,000 barrels";
  private static final Span SPAN = span(TEXT, WORDS);

  @Test
  void roundedLitresAreTheBarrelsAsFarAsTheirDigitsTell() {
    assertEquals("barrels", found(1_100_000, "L", SPAN), "1,112,911 litres, to two digits");
    assertEquals("barrels", found(1_113_000, "L", SPAN), "to four digits");
  }

  @Test
  void litresThatTellMoreDigitsMustBeNearer() {
    assertNull(found(1_130_000, "L", SPAN), "to three digits, 1.5 percent off");
    assertNull(found(1_200_000, "L", SPAN), "to two digits, but of another amount");
  }

  @Test
  void oneDigitMayHaveBeenRoundedByAPercentOnly() {
    assertNull(found(1_000_000, "L", SPAN));
  }

  @Test
  void sameUnitTellsTheSameNumber() {
    assertEquals("barrels", found(7_000, "[bbl_us]", SPAN));
    assertNull(found(7_010, "[bbl_us]", SPAN));
  }

  @Test
  void fractionMayBeToldInPercent() {
    assertEquals("shops", fraction(1.0 / 5, 20, "%"));
    assertNull(fraction(1.0 / 5, 21, "%"));
    assertNull(fraction(1.0 / 5, 20, null), "twenty shops");
  }

  @Test
  void endlessDigitsOfFractionsAreWrittenDownInPart() {
    assertEquals("shops", fraction(1.0 / 3, 0.3333, null));
    assertEquals("shops", fraction(2.0 / 3, 66.67, "%"));
    assertNull(fraction(1.0 / 3, 0.34, null));
  }

  @Test
  void percentageMayBeToldAsFraction() {
    assertEquals("percent", found(claim("percent", 23, "%"), 0.23, null, SPAN));
  }

  @Test
  void amountThatOnlyADensityConvertsIsFoundByItsWords() {
    MadeGroups.Claim tonnes = claim("tonnes", 970, "t");
    assertEquals("tonnes", found(tonnes, 1_100_000, "L", SPAN));
    var other = new MadeGroups.Claim("tonnes", URI, SPAN, "000 barrels", 970, "t", null, null);
    assertNull(found(other, 1_100_000, "L", SPAN), "of other words");
    assertNull(found(claim("crowns", 970, "CZK"), 1_100_000, "L", SPAN), "money is no measure");
  }

  @Test
  void numberElsewhereInTheTextIsAnotherOne() {
    assertNull(found(7_000, "[bbl_us]", span(TEXT, "The tanker")));
  }

  /** The id of the claim of 7,000 barrels for a number, or null. */
  private static String found(double value, String unit, Span span) {
    return found(claim("barrels", 7_000, "[bbl_us]"), value, unit, span);
  }

  /** The id of the claim of a fraction for a number at its place, or null. */
  private static String fraction(double read, double value, String unit) {
    return found(claim("shops", read, null), value, unit, SPAN);
  }

  private static MadeGroups.Claim claim(String id, double value, String unit) {
    return new MadeGroups.Claim(id, URI, SPAN, WORDS, value, unit, null, null);
  }

  private static String found(MadeGroups.Claim claim, double value, String unit, Span span) {
    var document = new StoryGold(URI, null, null, null, TEXT, null);
    var read = new MadeGroups.Document("d", TEXT, null, null, null);
    var made = new MadeGroups(Map.of(URI, read), List.of(claim), Map.of(), Map.of());
    var mention = new GoldMention(URI, span, WORDS, value, unit, false);
    MadeGroups.Claim found =
        new MentionFinder(List.of(document), made).find(List.of(mention)).get(0);
    return found == null ? null : found.id();
  }

  private static Span span(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }
}
