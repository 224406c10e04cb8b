package org.tallywire.language.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of months and days, as patterns and as numbers. */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS = numbers("months.txt");
  private static final Map<String, Integer> WEEKDAYS = numbers("weekdays.txt");

  private static final Set<String> MONTH_BEGINNINGS =
      MONTHS.keySet().stream()
          .map(name -> name.substring(0, 3))
          .collect(Collectors.toUnmodifiableSet());

  /** Matches a month's name; to be used without regard to case. */
  static final String MONTH = "(?:" + alternatives(MONTHS) + ")\\b\\.?";

  /** Matches a day's name; to be used without regard to case. */
  static final String WEEKDAY = "(?:" + alternatives(WEEKDAYS) + ")\\b\\.?";

  private CalendarWords() {}

  /** 1 to 12. */
  static int month(String name) {
    return MONTHS.get(key(name));
  }

  /** 1 (Monday) to 7. */
  static int weekday(String name) {
    return WEEKDAYS.get(key(name));
  }

  /** Whether a month's name may begin at a position: costs less than asking a pattern. */
  static boolean mayBegin(CharSequence line, int at) {
    return at + 2 < line.length()
        && MONTH_BEGINNINGS.contains(
            line.subSequence(at, at + 3).toString().toLowerCase(Locale.ROOT));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Map<String, Integer> numbers(String list) {
    Map<String, Integer> numbers = new HashMap<>();
    List<List<String>> rows = WordLists.rows(list);
    for (int i = 0; i < rows.size(); i++) {
      for (String name : rows.get(i)) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  private static String alternatives(Map<String, Integer> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .collect(Collectors.joining("|"));
  }
}
