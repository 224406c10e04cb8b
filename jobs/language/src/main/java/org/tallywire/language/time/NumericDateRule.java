package org.tallywire.language.time;

/**
 * Dates in digits: "2021-12-05", "2021/12/05", "20211204", "05.12.2021", "12/25/2021", "12/25/21".
 * Of two numbers that could both be the month, the first is it after American custom when written
 * with slashes, the second when written with dots. Not "24/7", not version numbers.
 */
final class NumericDateRule implements TimeRule {
  private static final String RULE = "numeric-date";

  @Override
  public Reading read(Words words, int at) {
    CalendarPeriod period = null;
    int end = at + 5;
    if (words.number(at, 8, 8)) {
      int all = words.intAt(at);
      period = plausible(all / 10000, all / 100 % 100, all % 100);
      end = at + 1;
    } else if (words.number(at, 4, 4) && separated(words, at)) {
      period = plausible(words.intAt(at), words.intAt(at + 2), words.intAt(at + 4));
    } else if (words.number(at, 1, 2) && words.is(at + 1, "/") && shortYear(words, at)) {
      period = plausible(century(words.intAt(at + 4)), words.intAt(at), words.intAt(at + 2));
    } else if (words.number(at, 1, 2) && separated(words, at) && words.number(at + 4, 4, 4)) {
      boolean monthFirst = words.is(at + 1, "/") && words.intAt(at) <= 12;
      boolean swapped = monthFirst && words.intAt(at + 2) <= 12;
      period =
          swapped || (monthFirst && words.intAt(at + 2) > 12)
              ? plausible(words.intAt(at + 4), words.intAt(at), words.intAt(at + 2))
              : plausible(words.intAt(at + 4), words.intAt(at + 2), words.intAt(at));
    }
    boolean longer = words.glued(end) && (continues(words.form(end).charAt(0)) || words.glued(at));
    return period == null || longer ? null : new Reading(end, PeriodMeaning.absolute(period), RULE);
  }

  private static boolean shortYear(Words words, int at) {
    return separated(words, at) && words.number(at + 4, 2, 2);
  }

  private static int century(int year) {
    return year > 30 ? 1900 + year : 2000 + year;
  }

  private static boolean continues(char c) {
    return Character.isLetter(c) || c == '/' || c == '_' || c == '-';
  }

  private static boolean separated(Words words, int at) {
    String separator = words.form(at + 1);
    boolean known = separator.equals("-") || separator.equals("/") || separator.equals(".");
    return known
        && words.glued(at + 1)
        && words.glued(at + 2)
        && words.glued(at + 3)
        && words.glued(at + 4)
        && words.is(at + 3, separator)
        && words.number(at + 2, 1, 2)
        && words.number(at + 4, 1, 4);
  }

  private static CalendarPeriod plausible(int year, int month, int day) {
    return year < 1800 || year > 2199 ? null : DateParts.day(year, month, day);
  }
}
