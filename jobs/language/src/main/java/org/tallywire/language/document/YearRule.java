package org.tallywire.language.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year of a dateline that has none, from what the report itself says. Rules, in order;
 * where none applies there is no year, and the document stays without a date:
 *
 * <ol>
 *   <li>address: the page's address holds a date within ten days of the dateline
 *   <li>near date: the latest year named is that of a full date within 45 days of the dateline, and
 *       no anniversary is spoken of
 *   <li>day's name: the dateline names a day of the week, and it fits the latest year named
 *   <li>next year: the report says "next year", and the latest year that it names is one that a
 *       plan may begin in ("could begin as early as 2031"): that is next year
 * </ol>
 */
final class YearRule {
  private static final int DEEPEST = 100_000;
  private static final int NEAR_ADDRESS = 10;
  private static final int NEAR_DATE = 45;
  private static final int SENTENCE = 160;

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,$\u20AC\u00A3/-])(1[89]\\d{2}|20\\d{2})(?![\\d%]|[.,]\\d)");
  private static final Pattern NEXT_YEAR =
      Pattern.compile("\\bnext year\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AS_EARLY_AS =
      Pattern.compile(
          "\\bas (?:early|soon) as (?:the )?(?:(?:early|beginning of|start of|in|spring|summer|autumn|fall|winter|"
              + CalendarWords.MONTH
              + ") ){0,2}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FULL_DATE_BEGIN =
      Pattern.compile(
          "\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?="
              + CalendarWords.MONTH
              + ")|"
              + CalendarWords.MONTH
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PLAN_WORDS = Set.copyOf(WordLists.lines("plan-words.txt"));

  private final String text;
  private final DatelineRule.Dateline dateline;
  private final TreeSet<Integer> years = new TreeSet<>();

  private YearRule(String text, DatelineRule.Dateline dateline) {
    this.text = text.substring(0, Math.min(text.length(), DEEPEST));
    this.dateline = dateline;
    Matcher year = YEAR.matcher(this.text);
    while (year.find()) {
      years.add(Integer.parseInt(year.group(1)));
    }
  }

  /**
   * @param text of the report
   * @param addressDate the date in the page's address, or null
   * @return the dateline's day, or null where its year can't be told
   */
  static LocalDate date(DatelineRule.Dateline dateline, String text, LocalDate addressDate) {
    if (dateline.year() != 0) {
      return dateline.in(dateline.year());
    }
    LocalDate byAddress = addressDate == null ? null : nearest(dateline, addressDate, NEAR_ADDRESS);
    return byAddress != null ? byAddress : new YearRule(text, dateline).fromText();
  }

  private LocalDate fromText() {
    if (years.isEmpty()) {
      return null;
    }
    LocalDate near = nearDate();
    if (near != null) {
      return near;
    }
    LocalDate inLatest = dateline.in(years.last());
    if (inLatest != null && inLatest.getDayOfWeek().getValue() == dateline.weekday()) {
      return inLatest;
    }
    return NEXT_YEAR.matcher(text).find() && isPlanned(years.last())
        ? dateline.in(years.last() - 1)
        : null;
  }

  private LocalDate nearDate() {
    if (text.toLowerCase(Locale.ROOT).contains("anniversary")) {
      return null;
    }
    for (LocalDate named : fullDates()) {
      LocalDate near = nearest(dateline, named, NEAR_DATE);
      if (near != null && near.getYear() == years.last()) {
        return near;
      }
    }
    return null;
  }

  private List<LocalDate> fullDates() {
    List<LocalDate> dates = new ArrayList<>();
    Matcher begin = FULL_DATE_BEGIN.matcher(text);
    while (begin.find()) {
      DateScanner.Found found = DateScanner.at(text, begin.start());
      if (found != null) {
        dates.add(found.date());
      }
    }
    return dates;
  }

  /** Whether every mention of a year is of something planned that may begin in it. */
  private boolean isPlanned(int year) {
    Matcher mention = YEAR.matcher(text);
    boolean planned = false;
    while (mention.find()) {
      if (Integer.parseInt(mention.group(1)) == year) {
        String before = text.substring(Math.max(0, mention.start() - SENTENCE), mention.start());
        before = before.substring(before.lastIndexOf('\n') + 1);
        if (!AS_EARLY_AS.matcher(before).find() || !speaksOfPlans(before)) {
          return false;
        }
        planned = true;
      }
    }
    return planned;
  }

  private static boolean speaksOfPlans(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (PLAN_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The dateline's day that lies at most so many days from another, or null. */
  private static LocalDate nearest(DatelineRule.Dateline dateline, LocalDate other, int days) {
    for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
      LocalDate day = dateline.in(year);
      if (day != null && Math.abs(ChronoUnit.DAYS.between(day, other)) <= days) {
        return day;
      }
    }
    return null;
  }
}
