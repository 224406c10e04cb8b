package org.tallywire.language.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dateline that a report begins with: {@code KYIV, Dec 5 (Agency) -}, {@code Agency,
 * December 5th, …}, {@code KYIV, Dec. 5, 2021 /Agency/ --}. A date in the report's first sentence
 * ("On December 5, …") is none.
 */
final class DatelineRule {
  private static final int DEEPEST = 90;

  /** Words that begin sentences, not datelines. */
  private static final Set<String> NO_PLACE = Set.copyOf(WordLists.lines("no-place-words.txt"));

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<weekday>"
              + CalendarWords.WEEKDAY
              + "),?\\s)?"
              + "(?:(?<month>"
              + CalendarWords.MONTH
              + ")\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?"
              + "|(?<dayfirst>\\d{1,2})(?:st|nd|rd|th)?\\s(?<monthlast>"
              + CalendarWords.MONTH
              + "))"
              + "(?!\\d)(?:\\s?,?\\s(?<year>\\d{4})(?!\\d))?",
          Pattern.CASE_INSENSITIVE);

  /** What a dateline ends with. */
  private static final Pattern CLOSE =
      Pattern.compile("[,.]?\\s?(?:\\(|/|:|--?|\u2013|\u2014|\\))");

  private static final Pattern ORDINAL = Pattern.compile("\\d(?:st|nd|rd|th)$");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("[,.]?\\s?[(/](?<agency>[^()/\\d]{2,40})[)/]");

  private final Agencies agencies;

  DatelineRule(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * A dateline's day.
   *
   * @param year 0 where the dateline has none
   * @param month 1 to 12
   * @param day of the month
   * @param weekday 1 (Monday) to 7, or 0
   * @param agency the agency that it names, or null
   */
  record Dateline(int year, int month, int day, int weekday, String agency) {

    /** The day in a year, or null where the calendar has none. */
    LocalDate in(int someYear) {
      return DateScanner.date(someYear, month, day);
    }
  }

  /** The dateline of a paragraph, or null. */
  Dateline read(String paragraph) {
    if (!holdsDigit(paragraph)) {
      return null;
    }
    Matcher day = DAY.matcher(paragraph).region(0, Math.min(paragraph.length(), DEEPEST));
    day.useTransparentBounds(true);
    while (day.find()) {
      if (day.start() == 0 || !Character.isLetterOrDigit(paragraph.charAt(day.start() - 1))) {
        String place = paragraph.substring(0, day.start());
        return isPlace(place) && isClosed(paragraph, day.end(), place)
            ? dateline(paragraph, day, place)
            : null;
      }
    }
    return null;
  }

  private static boolean holdsDigit(String paragraph) {
    return paragraph.chars().limit(DEEPEST).anyMatch(c -> c >= '0' && c <= '9');
  }

  private Dateline dateline(String paragraph, Matcher day, String place) {
    String month = day.group("month") == null ? day.group("monthlast") : day.group("month");
    String number = day.group("day") == null ? day.group("dayfirst") : day.group("day");
    String weekday = day.group("weekday");
    int year = day.group("year") == null ? 0 : Integer.parseInt(day.group("year"));
    Dateline found =
        new Dateline(
            year,
            CalendarWords.month(month),
            Integer.parseInt(number),
            weekday == null ? 0 : CalendarWords.weekday(weekday),
            agency(paragraph, day.end(), place));
    return found.in(year == 0 ? 2000 : year) == null ? null : found;
  }

  private String agency(String paragraph, int from, String place) {
    Matcher brackets = IN_BRACKETS.matcher(paragraph).region(from, paragraph.length());
    if (brackets.lookingAt()) {
      return agencies.publisher(brackets.group("agency"));
    }
    int comma = place.indexOf(',');
    return comma < 0 ? agencies.publisher(place) : agencies.publisher(place.substring(0, comma));
  }

  /**
   * Behind a dateline stands a bracket, dash or colon; behind "Agency, December 5th" a comma, the
   * ordinal being sign enough where the agency is not known.
   */
  private boolean isClosed(String paragraph, int end, String place) {
    if (CLOSE.matcher(paragraph).region(end, paragraph.length()).lookingAt()) {
      return !place.isEmpty()
          || IN_BRACKETS.matcher(paragraph).region(end, paragraph.length()).lookingAt();
    }
    return end < paragraph.length()
        && ",.".indexOf(paragraph.charAt(end)) >= 0
        && (agency(paragraph, end, place) != null
            || (place.stripTrailing().endsWith(",")
                && ORDINAL.matcher(paragraph.substring(0, end)).find()));
  }

  /** Names with capitals, and nothing that begins a sentence. */
  private static boolean isPlace(String before) {
    if (before.isEmpty()) {
      return true;
    }
    String[] words = before.split("[\\s,.:()/\u2013\u2014-]+");
    if (words.length == 0 || words.length > 9) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!word.isEmpty() && !capital && !word.equals("of") && !word.equals("de")) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    return capitals > 0
        && !NO_PLACE.contains(first)
        && ",.(/-\u2013\u2014:) ".indexOf(before.strip().charAt(before.strip().length() - 1)) >= 0;
  }
}
