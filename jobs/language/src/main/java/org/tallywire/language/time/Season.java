package org.tallywire.language.time;

import java.time.LocalDate;

/** The seasons of the northern half, by whole months. */
enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  FALL("FA", 9),
  WINTER("WI", 12);

  private final String code;
  private final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  /** As TIMEX3 writes it. */
  String code() {
    return code;
  }

  int firstMonth() {
    return firstMonth;
  }

  static Season beginningIn(int month) {
    for (Season season : values()) {
      if (season.firstMonth == month) {
        return season;
      }
    }
    throw new IllegalArgumentException("no season begins in month " + month);
  }

  static CalendarPeriod containing(LocalDate day) {
    int sinceMarch = Math.floorMod(day.getMonthValue() - 3, 12);
    int year = day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
    return CalendarPeriod.season(year, values()[sinceMarch / 3]);
  }
}
