package org.tallywire.language.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page's address says: the outlet by its host, the day by its path. */
final class AddressRule {
  private static final int LONGEST = 2000;
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[a-z][a-z0-9+.-]{0,10}:)?//(?:[^/@\\s]{1,100}@)?([\\p{L}\\d.-]{1,253}+)(?=[/:?#]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE_HOST =
      Pattern.compile("(www\\.[\\p{L}\\d.-]{1,250}+)(?=[/:?#]|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SERVICE = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.*\\.)");

  /**
   * /2021/12/05/, /2021/dec/05/, 2021-12-05, 20211205 between marks that are no digits. The trap:
   * the eight digits that an address ends with ("/news/harbour-20161122") are the page's number.
   */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d.])((?:19|20)\\d{2})(?:([/_-])(\\d{1,2}|[a-z]{3,9})\\2(\\d{1,2})|(\\d{2})(\\d{2})(?=[/_.-]))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH =
      Pattern.compile(CalendarWords.MONTH, Pattern.CASE_INSENSITIVE);

  private AddressRule() {}

  /** The host without "www.", in small letters, or null where the address has none. */
  static String publisher(String url) {
    if (url == null || url.length() > LONGEST) {
      return null;
    }
    Matcher host = HOST.matcher(url.strip());
    Matcher bare = BARE_HOST.matcher(url.strip());
    Matcher found = host.lookingAt() ? host : bare.lookingAt() ? bare : null;
    if (found == null || found.group(1).indexOf('.') <= 0) {
      return null;
    }
    return SERVICE.matcher(found.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** The first day in the address's path, or null. */
  static LocalDate date(String url) {
    if (url == null || url.length() > LONGEST) {
      return null;
    }
    Matcher day = DAY.matcher(url);
    while (day.find()) {
      LocalDate date = date(day);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static LocalDate date(Matcher m) {
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return DateScanner.date(year, Integer.parseInt(m.group(5)), Integer.parseInt(m.group(6)));
    }
    String month = m.group(3);
    int day = Integer.parseInt(m.group(4));
    if (Character.isDigit(month.charAt(0))) {
      return DateScanner.date(year, Integer.parseInt(month), day);
    }
    return MONTH.matcher(month).matches()
        ? DateScanner.date(year, CalendarWords.month(month), day)
        : null;
  }
}
