package org.tallywire.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the parts of calendar dates: month names, days, years, ordinals. */
final class DateParts {
  /** A number read from one or more words. */
  record Part(int value, int end) {}

  private final TimeLexicon lexicon;

  DateParts(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A month's name, its full stop included ("Oct."); null when it is none or another word. */
  Part month(Words words, int at) {
    if (!words.at(at).capital()) {
      return null;
    }
    String form = words.form(at);
    int month = lexicon.number("month", form);
    if (month > 0 && givenName(words, at)) {
      return null;
    }
    if (month > 0) {
      return ambiguous(form) && !surelyMonth(words, at) ? null : new Part(month, at + 1);
    }
    month = lexicon.number("month-short", form);
    if (month < 0) {
      return null;
    }
    boolean stopped = words.is(at + 1, ".") && words.glued(at + 1);
    int end = stopped ? at + 2 : at + 1;
    boolean dated = words.number(end, 1, 4) || words.number(at - 1, 1, 2) || words.hyphen(at - 1);
    return stopped || dated ? new Part(month, end) : null;
  }

  /** "a teacher at June Whitfield's school": a name goes on, and no word that months follow. */
  private boolean givenName(Words words, int at) {
    Word next = words.at(at + 1);
    boolean goesOn = next.capital() && next.pos().startsWith("NNP") && !next.glued();
    return goesOn
        && words.pos(at).startsWith("NNP")
        && !lexicon.has("month", next.form())
        && !leads(words.form(at - 1));
  }

  private static boolean ambiguous(String form) {
    return form.equals("may") || form.equals("march") || form.equals("august");
  }

  /** "may" and "march" are months only beside a number or after a word that months follow. */
  private boolean surelyMonth(Words words, int at) {
    if (words.number(at + 1, 1, 4) || words.number(at - 1, 1, 2) || day(words, at + 1) != null) {
      return !words.pos(at).equals("MD");
    }
    String pos = words.pos(at);
    if (pos.equals("MD") || pos.startsWith("VB")) {
      return false;
    }
    if (words.is(at - 1, "the")) {
      return pos.startsWith("NNP") && !words.at(at + 1).capital();
    }
    return leads(words.form(at - 1));
  }

  /** Whether a word is one that names of months follow. */
  private boolean leads(String before) {
    return lexicon.has("before-month", before);
  }

  /** A day of the month: {@code 7}, {@code 7th}, {@code eighth}, {@code twenty-first}. */
  Part day(Words words, int at) {
    Part ordinal = ordinal(words, at);
    if (ordinal != null) {
      return ordinal.value() <= 31 ? ordinal : null;
    }
    int day = words.number(at, 1, 2) ? words.intAt(at) : -1;
    boolean decimal =
        (words.is(at + 1, ".") || words.is(at + 1, ","))
            && words.glued(at + 1)
            && words.number(at + 2, 1, 9)
            && words.glued(at + 2);
    boolean tail = words.glued(at + 1) && Character.isLetter(words.form(at + 1).charAt(0));
    boolean clock =
        words.is(at + 1, "%")
            || (words.is(at + 1, ":") && words.glued(at + 1) && words.glued(at + 2));
    return day < 1 || day > 31 || decimal || tail || clock ? null : new Part(day, at + 1);
  }

  /** An ordinal in digits or words; null for a cardinal. */
  Part ordinal(Words words, int at) {
    if (words.number(at, 1, 2) && words.glued(at + 1)) {
      return switch (words.form(at + 1)) {
        case "st", "nd", "rd", "th" -> new Part(words.intAt(at), at + 2);
        default -> null;
      };
    }
    int value = lexicon.number("ordinal", words.form(at));
    if (value > 0) {
      return new Part(value, at + 1);
    }
    int tens = lexicon.number("tens", words.form(at));
    if (tens > 0 && words.hyphen(at + 1)) {
      int ones = lexicon.number("ordinal", words.form(at + 2));
      return ones > 0 && ones < 10 ? new Part(tens + ones, at + 3) : null;
    }
    return null;
  }

  /** A year in four digits, from 1000 to 2199. */
  Part year(Words words, int at) {
    if (!words.number(at, 4, 4)) {
      return null;
    }
    boolean longer =
        (words.is(at + 1, ",") || words.is(at + 1, "."))
            && words.glued(at + 1)
            && words.glued(at + 2)
            && words.number(at + 2, 1, 9);
    boolean tail = words.glued(at + 1) && Character.isLetter(words.form(at + 1).charAt(0));
    int year = words.intAt(at);
    return longer || tail || year < 1000 || year > 2199 ? null : new Part(year, at + 1);
  }

  /** A year after an optional comma or "of". */
  Part yearAfter(Words words, int at) {
    int start = words.is(at, ",") || words.is(at, "of") ? at + 1 : at;
    return year(words, start);
  }

  /** A valid day of the calendar, or null. */
  static CalendarPeriod day(int year, int month, int day) {
    try {
      return CalendarPeriod.day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
