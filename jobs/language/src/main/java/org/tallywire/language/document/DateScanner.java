package org.tallywire.language.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one full date (day, month and year) at a position of a line, in the shapes that newspapers
 * and their machines use. {@code 05/12/2021} could be two days and gives none; {@code 31/12/2021}
 * can only be one. A day that no calendar has (30 February) gives none.
 */
final class DateScanner {
  private static final int EARLIEST_YEAR = 1700;
  private static final int LATEST_YEAR = 2199;

  /**
   * A date and where it ends.
   *
   * @param date the day
   * @param end position after it
   */
  record Found(LocalDate date, int end) {}

  /** Year, month and day from a match, or null where the match can't be read in one way only. */
  private interface Reading {
    int[] yearMonthDay(Matcher matched);
  }

  private record Shape(Pattern pattern, Reading reading) {}

  private static final String END = "(?!\\d)";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final List<Shape> SHAPES =
      List.of(
          // 2021-12-05, 2021/12/05, 2021.12.05
          shape(
              "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + END,
              m -> new int[] {number(m, 1), number(m, 3), number(m, 4)}),
          // 20211205
          shape(
              "((?:19|20)\\d{2})(\\d{2})(\\d{2})" + END,
              m -> new int[] {number(m, 1), number(m, 2), number(m, 3)}),
          // 5 December 2021, 5th of December, 2021, 26-FEB-1987
          shape(
              "(\\d{1,2})"
                  + ORDINAL
                  + "(?:\\s+of)?[\\s-]{0,3}("
                  + CalendarWords.MONTH
                  + ")\\s?,?[\\s-]{1,3}(\\d{4})"
                  + END,
              m -> new int[] {number(m, 3), CalendarWords.month(m.group(2)), number(m, 1)}),
          // December 5, 2021, Dec. 5th 2021, March 01 , 2008
          shape(
              "("
                  + CalendarWords.MONTH
                  + ")[\\s-]{1,3}(\\d{1,2})"
                  + ORDINAL
                  + "\\s?,?[\\s-]{1,3}(\\d{4})"
                  + END,
              m -> new int[] {number(m, 3), CalendarWords.month(m.group(1)), number(m, 2)}),
          // 2021 December 5, 2021-Dec-05
          shape(
              "(\\d{4})[\\s-](" + CalendarWords.MONTH + ")[\\s-](\\d{1,2})" + END,
              m -> new int[] {number(m, 1), CalendarWords.month(m.group(2)), number(m, 3)}),
          // 05.12.2021: with full stops the day stands first
          shape(
              "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + END,
              m -> new int[] {number(m, 3), number(m, 2), number(m, 1)}),
          // 31/12/2021, 12/31/2021; never 05/12/2021
          shape("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})" + END, DateScanner::dayOrMonthFirst),
          // the same in Chinese and Japanese
          shape(
              "(\\d{4})\u5E74(\\d{1,2})\u6708(\\d{1,2})\u65E5",
              m -> new int[] {number(m, 1), number(m, 2), number(m, 3)}));

  private DateScanner() {}

  /** The date that begins exactly at a position, or null. */
  static Found at(CharSequence line, int from) {
    if (from >= line.length() || !couldBegin(line, from)) {
      return null;
    }
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern().matcher(line);
      matcher.region(from, line.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        LocalDate date = date(shape.reading().yearMonthDay(matcher));
        if (date != null) {
          return new Found(date, matcher.end());
        }
      }
    }
    return null;
  }

  private static boolean couldBegin(CharSequence line, int from) {
    char first = line.charAt(from);
    boolean afterWord = from > 0 && Character.isLetterOrDigit(line.charAt(from - 1));
    return !afterWord && (Character.isDigit(first) || CalendarWords.mayBegin(line, from));
  }

  private static int[] dayOrMonthFirst(Matcher m) {
    int first = number(m, 1);
    int second = number(m, 3);
    if (first > 12 || first == second) {
      return new int[] {number(m, 4), second, first};
    }
    return second > 12 ? new int[] {number(m, 4), first, second} : null;
  }

  /** The day, or null where there is none. */
  private static LocalDate date(int[] yearMonthDay) {
    if (yearMonthDay == null || yearMonthDay[0] < EARLIEST_YEAR || yearMonthDay[0] > LATEST_YEAR) {
      return null;
    }
    return date(yearMonthDay[0], yearMonthDay[1], yearMonthDay[2]);
  }

  /** The day, or null where the calendar has none. */
  static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matched, int group) {
    return Integer.parseInt(matched.group(group));
  }

  private static Shape shape(String pattern, Reading reading) {
    return new Shape(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
  }
}
