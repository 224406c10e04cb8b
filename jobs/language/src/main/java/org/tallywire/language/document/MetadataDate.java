package org.tallywire.language.document;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the field {@code published_at}: ISO 8601, RFC 1123, Java's and C's own forms, {@code
 * 26-FEB-1987 15:01:01.79}, {@code 20211205113100}, seconds or milliseconds since 1970. A time
 * without a zone is taken as UTC, as machines mean it. What follows the date is ignored.
 */
final class MetadataDate {
  private static final int DEEPEST = 40;
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{8})T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?");

  /** Sun Dec 05 11:31:00 GMT 2021: the year stands last. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          CalendarWords.WEEKDAY
              + "\\s("
              + CalendarWords.MONTH
              + "\\s{1,2}\\d{1,2})\\s(\\d{2}:\\d{2}:\\d{2}(?:\\s[A-Z]{3,4})?)\\s(\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private MetadataDate() {}

  /** The date, or null where the field is missing or holds none. */
  static DateLine.Stamp parse(String field) {
    if (field == null || field.isBlank()) {
      return null;
    }
    String value = TextCleaner.clean(field).replace('\n', ' ');
    if (EPOCH.matcher(value).matches()) {
      return epoch(Long.parseLong(value));
    }
    Matcher compact = COMPACT.matcher(value);
    if (compact.matches()) {
      String seconds = compact.group(4) == null ? "00" : compact.group(4);
      String zone = compact.group(5) == null ? "" : compact.group(5);
      value =
          compact.group(1) + " " + compact.group(2) + ":" + compact.group(3) + ":" + seconds + zone;
    }
    Matcher yearLast = YEAR_LAST.matcher(value);
    if (yearLast.lookingAt()) {
      value = yearLast.group(1) + ", " + yearLast.group(3) + " " + yearLast.group(2);
    }
    return firstDate(value);
  }

  private static DateLine.Stamp firstDate(String value) {
    for (int at = 0; at < Math.min(value.length(), DEEPEST); at++) {
      if (at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1))) {
        DateLine.Stamp stamp = DateLine.publication(DateLine.at(value, at).stamps());
        if (stamp != null) {
          return inUtc(stamp);
        }
      }
    }
    return null;
  }

  private static DateLine.Stamp inUtc(DateLine.Stamp stamp) {
    return stamp.time() == null || stamp.offset() != null
        ? stamp
        : new DateLine.Stamp(stamp.date(), stamp.time(), ZoneOffset.UTC, stamp.updated());
  }

  private static DateLine.Stamp epoch(long value) {
    Instant instant =
        value < 100_000_000_000L ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
    LocalTime time = instant.atOffset(ZoneOffset.UTC).toLocalTime();
    return new DateLine.Stamp(
        instant.atOffset(ZoneOffset.UTC).toLocalDate(), time, ZoneOffset.UTC, false);
  }
}
