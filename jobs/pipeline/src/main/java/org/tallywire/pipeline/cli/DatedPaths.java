package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tallywire.pipeline.settings.UsageException;

/**
 * Paths with places for a date: {@code {date}} (2021-12-06), {@code {yyyy}}, {@code {MM}}, {@code
 * {dd}}. Other braces are a glob's.
 *
 * @param patterns the paths, as given
 */
record DatedPaths(List<String> patterns) {
  private static final List<String> PLACES = List.of("{date}", "{yyyy}", "{MM}", "{dd}");

  /**
   * @throws UsageException where a path has no place for a date: each night would read the same
   */
  DatedPaths {
    patterns = List.copyOf(patterns);
    for (String pattern : patterns) {
      if (PLACES.stream().noneMatch(pattern::contains)) {
        throw new UsageException(
            "the input '"
                + pattern
                + "' is the same for every date; put {date}, or {yyyy}, {MM} and {dd}, where the"
                + " date stands.");
      }
    }
  }

  /** The paths of a date. */
  List<String> of(LocalDate date) {
    return patterns.stream().map(pattern -> at(pattern, date)).toList();
  }

  private static String at(String pattern, LocalDate date) {
    return pattern
        .replace("{date}", date.toString())
        .replace("{yyyy}", String.format(Locale.ROOT, "%04d", date.getYear()))
        .replace("{MM}", String.format(Locale.ROOT, "%02d", date.getMonthValue()))
        .replace("{dd}", String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
  }
}
