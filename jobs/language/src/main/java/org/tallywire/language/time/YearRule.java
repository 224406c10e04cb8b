package org.tallywire.language.time;

/**
 * Years: "in 1988", "the 1996 campaign", "1996-97", "nineteen ninety-six", "the year two thousand",
 * "fiscal 1989". A bare four-digit number is a year only where its neighbours don't make it a
 * quantity: not "1,990", "$1990", "1990 people".
 */
final class YearRule implements TimeRule {
  private static final String RULE = "year";

  private final TimeLexicon lexicon;
  private final DateParts parts;

  YearRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    Reading named = fiscal(words, at);
    if (named == null) {
      named = theYear(words, at);
    }
    if (named != null) {
      return named;
    }
    DateParts.Part spelled = spelledYear(lexicon, words, at);
    if (spelled == null) {
      spelled = shortened(words, at);
    }
    return spelled == null ? bare(words, at) : reading(spelled);
  }

  private Reading fiscal(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (!words.is(start, "fiscal") && !words.is(start, "fy")) {
      return null;
    }
    int next = words.is(start + 1, "year") ? start + 2 : start + 1;
    DateParts.Part year = parts.year(words, next);
    return year == null ? null : range(words, year);
  }

  private Reading theYear(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (!words.is(start, "year") || start == at) {
      return null;
    }
    if (words.are(start + 1, "two", "thousand")) {
      int small = lexicon.number("number", words.form(start + 3));
      return small > 0
          ? reading(new DateParts.Part(2000 + small, start + 4))
          : reading(new DateParts.Part(2000, start + 3));
    }
    DateParts.Part year = parts.year(words, start + 1);
    return year == null ? null : reading(year);
  }

  /** "1998 and", "1998 to". */
  private static boolean afterYear(Words words, int joint) {
    boolean joins = words.is(joint, "and") || words.is(joint, "to") || words.is(joint, "or");
    return joins && words.number(joint - 1, 4, 4);
  }

  private static boolean goesOn(Words words, int at) {
    return Character.isLetterOrDigit(words.form(at).charAt(0)) || words.apostrophe(at);
  }

  /** "in '94", "the class of '08": of this century up to 30. */
  private DateParts.Part shortened(Words words, int at) {
    boolean reads =
        words.apostrophe(at)
            && !words.glued(at)
            && words.glued(at + 1)
            && words.number(at + 1, 2, 2)
            && (timePreposition(words.form(at - 1)) || afterYear(words, at - 1))
            && !(words.glued(at + 2) && goesOn(words, at + 2));
    int year = reads ? words.intAt(at + 1) : 0;
    return reads ? new DateParts.Part(year + (year > 30 ? 1900 : 2000), at + 2) : null;
  }

  /** "nineteen ninety-six", as broadcasts are transcribed. */
  static DateParts.Part spelledYear(TimeLexicon lexicon, Words words, int at) {
    int century = lexicon.number("number", words.form(at));
    if (century < 17 || century > 19) {
      if (!words.is(at, "twenty")) {
        return null;
      }
      century = 20;
    }
    int tens = lexicon.number("tens", words.form(at + 1));
    if (tens < 0 || words.hyphen(at + 1)) {
      return null;
    }
    int onesAt = words.hyphen(at + 2) ? at + 3 : at + 2;
    int ones = lexicon.number("number", words.form(onesAt));
    boolean hasOnes = ones > 0 && ones < 10;
    return new DateParts.Part(
        100 * century + tens + (hasOnes ? ones : 0), hasOnes ? onesAt + 1 : at + 2);
  }

  private Reading bare(Words words, int at) {
    DateParts.Part year = parts.year(words, at);
    if (year == null || (words.glued(at) && !opening(words, at - 1)) || !context(words, at, year)) {
      return null;
    }
    return range(words, year);
  }

  private static boolean opening(Words words, int at) {
    return switch (words.form(at)) {
      case "(", "[", "-", "–", "—", "/", "\"", "“", "'", "`", "," -> true;
      default -> false;
    };
  }

  private boolean context(Words words, int at, DateParts.Part year) {
    String before = words.form(at - 1);
    int after = year.end();
    if (currency(before)
        || unitAfter(words, after)
        || before.equals("no")
        || words.is(after, "%")
        || words.is(after, "block")) {
      return false;
    }
    boolean recent = year.value() >= 1900 && year.value() <= 2100;
    boolean counted = words.pos(after).equals("NNS") && !words.glued(after);
    if (timePreposition(before)) {
      boolean quantity = counted && !before.equals("in") && !before.equals("since");
      return !quantity && (recent || before.equals("in") || before.equals("since"));
    }
    boolean determined =
        words.pos(at - 1).equals("DT")
            || words.pos(at - 1).equals("POS")
            || words.pos(at - 1).equals("PRP$");
    return recent && (determined || !counted) && !hedge(before);
  }

  private static boolean currency(String before) {
    return before.equals("$") || before.equals("£") || before.equals("€") || before.equals("#");
  }

  private boolean hedge(String before) {
    return before.equals("than") || lexicon.has("quantifier", before);
  }

  private boolean unitAfter(Words words, int after) {
    int next = words.hyphen(after) ? after + 1 : after;
    return lexicon.unit(words.form(next)) != null && !words.is(next, "second");
  }

  private boolean timePreposition(String before) {
    return lexicon.has("before-year", before);
  }

  /** "1996-97", "2019-2021", "2021/22" are one stretch. */
  private Reading range(Words words, DateParts.Part year) {
    int joint = year.end();
    boolean joined = (words.hyphen(joint) || words.is(joint, "/")) && words.glued(joint);
    if (joined && words.glued(joint + 1)) {
      int last = words.intAt(joint + 1);
      if (words.number(joint + 1, 2, 2)) {
        last += year.value() / 100 * 100;
      }
      boolean shortOrLong = words.number(joint + 1, 2, 2) || words.number(joint + 1, 4, 4);
      boolean dated = words.glued(joint + 2) && words.hyphen(joint + 2);
      if (shortOrLong && !dated && last > year.value() && last < year.value() + 100) {
        CalendarPeriod from = CalendarPeriod.year(year.value());
        CalendarPeriod to = CalendarPeriod.year(last);
        return new Reading(
            joint + 2,
            PeriodMeaning.absolute(
                new CalendarPeriod(
                    Grain.YEAR, from.value() + "/" + to.value(), from.first(), to.last())),
            RULE);
      }
    }
    return reading(year);
  }

  private static Reading reading(DateParts.Part year) {
    return new Reading(year.end(), PeriodMeaning.absolute(CalendarPeriod.year(year.value())), RULE);
  }
}
