package org.tallywire.language.time;

/** How long a stretch of the calendar is. */
enum Grain {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  HALF,
  SEASON,
  YEAR,
  DECADE,
  CENTURY
}
