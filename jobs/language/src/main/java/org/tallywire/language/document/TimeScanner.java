package org.tallywire.language.document;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a time of day, with its zone where one stands beside it, at a position of a line. */
final class TimeScanner {
  private static final Map<String, String> ZONES = zones();
  private static final String ZONE =
      "(?:\\s?\\(?(?:(?<zone>"
          + alternatives()
          + ")\\b)?"
          + "(?<offset>(?:\\s?[+-]\\d{2}:?\\d{2}|[+-]\\d{1,2})(?!\\d))?\\)?)";

  /** 11:31, 11:31:00.79, 8:18 PM, 11.31am. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "T?(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)"
              + "(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?)?"
              + ZONE,
          Pattern.CASE_INSENSITIVE);

  /** 1131 GMT: four digits are a time only beside a zone. */
  private static final Pattern MILITARY =
      Pattern.compile(
          "(?<hour>\\d{2})(?<minute>\\d{2})(?:\\s?hrs)?\\s(?<zone>gmt|utc|est|edt|bst)\\b",
          Pattern.CASE_INSENSITIVE);

  /** 8 PM EST. */
  private static final Pattern HOUR =
      Pattern.compile(
          "(?<hour>\\d{1,2})\\s?(?<half>[ap])\\.?\\s?m\\b\\.?" + ZONE, Pattern.CASE_INSENSITIVE);

  /**
   * A time and where it ends.
   *
   * @param time the time of day
   * @param offset from UTC, or null where no zone or an ambiguous one is stated
   * @param end position after it
   */
  record Found(LocalTime time, ZoneOffset offset, int end) {}

  private TimeScanner() {}

  /** The time that begins exactly at a position, or null. */
  static Found at(CharSequence line, int from) {
    if (from >= line.length()
        || !(Character.isDigit(line.charAt(from)) || "Tt".indexOf(line.charAt(from)) >= 0)) {
      return null;
    }
    for (Pattern pattern : List.of(CLOCK, MILITARY, HOUR)) {
      Matcher matcher = pattern.matcher(line).region(from, line.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        LocalTime time = time(matcher, pattern);
        if (time != null) {
          return new Found(time, offset(matcher, pattern), matcher.end());
        }
      }
    }
    return null;
  }

  private static LocalTime time(Matcher m, Pattern pattern) {
    int hour = Integer.parseInt(m.group("hour"));
    int minute = pattern == HOUR ? 0 : Integer.parseInt(m.group("minute"));
    String second = pattern == CLOCK ? m.group("second") : null;
    String half = pattern == MILITARY ? null : m.group("half");
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    try {
      return LocalTime.of(hour, minute, second == null ? 0 : Integer.parseInt(second));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ZoneOffset offset(Matcher m, Pattern pattern) {
    String shift = pattern == MILITARY ? null : m.group("offset");
    try {
      if (shift != null) {
        return ZoneOffset.of(hoursAndMinutes(shift.strip()));
      }
      String zone = m.group("zone");
      String named = zone == null ? "" : ZONES.get(zone.toLowerCase(Locale.ROOT));
      return named.isEmpty() ? null : ZoneOffset.of(named);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code +3} and {@code +0300} as {@code +03} and {@code +0300}. */
  private static String hoursAndMinutes(String shift) {
    return shift.length() == 2 ? shift.charAt(0) + "0" + shift.charAt(1) : shift;
  }

  private static String alternatives() {
    return ZONES.keySet().stream()
        .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
        .collect(Collectors.joining("|"));
  }

  private static Map<String, String> zones() {
    Map<String, String> zones = new HashMap<>();
    for (List<String> row : WordLists.rows("zones.txt")) {
      zones.put(row.get(0), row.get(1));
    }
    return Map.copyOf(zones);
  }
}
