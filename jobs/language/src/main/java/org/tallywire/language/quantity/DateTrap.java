package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Numbers that are a day, a year or a time of day. Each constant names one trap with an example.
 */
enum DateTrap implements Trap {
  /** {@code the twenty-first century}, {@code the one hundred and fifth day}: no number of days. */
  SPELLED_ORDINAL {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      if (reading.form != Form.WORDS || reading.unit != null || reading.value < 20) {
        return false;
      }
      int end = reading.numberEnd;
      String next = scan.at(end + 1).lower();
      boolean tens = reading.value % 10 == 0 && reading.value % 100 >= 20;
      boolean hundreds = reading.value % 100 == 0 && !next.equals("first");
      return words.has("ordinal-end", next)
          && ((tens && scan.hyphen(end)) || (hundreds && scan.at(end).is("and")));
    }
  },

  /** {@code December 31}, {@code 31 December}, {@code 24 to 27 of this month}. */
  CALENDAR_DAY {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      if (reading.unit != null || reading.value > 2100) {
        return false;
      }
      boolean comma = scan.at(reading.begin - 1).is(",");
      boolean counts = counts(scan, reading.end);
      if (reading.form != Form.DIGITS) {
        boolean part = scan.at(reading.end).is("of") || reading.kind != null;
        boolean day = reading.form == Form.WORDS && reading.value <= 31 && !comma;
        // "in March five people died", "in June two were hurt"
        boolean told = counts || scan.verb(reading.end);
        return day && !part && !told && month(scan, reading.begin - 1, words);
      }
      boolean ofThem = comma && words.has("whom", scan.at(reading.end + 1).lower());
      if (ofThem && scan.at(reading.end).is("of")) {
        return false; // "since May, 11 of them in August"
      }
      if (month(scan, reading.end, words)) {
        return true;
      }
      if (month(scan, reading.begin - 1, words)) {
        // "which it was to cut in March, 320 have gone": no day stands behind a comma
        return isYear(reading) || reading.value <= 31 && !comma;
      }
      boolean day = !counts && !comma && reading.value <= 31; // "on Monday, 12 were hurt"
      if (day && day(scan, reading.begin - 1, words, "weekday")) {
        return true;
      }
      boolean ofMonth =
          scan.at(reading.end).is("of")
              && (month(scan, reading.end + 1, words)
                  || (scan.at(reading.end + 2).is("month") && reading.value <= 31));
      boolean things = comma && (counts || scan.verb(reading.end) || reading.bound != null);
      return ofMonth || !things && listed(scan, reading, words); // "on March 3, 12 people came"
    }

    /** Whether a thing that could be counted stands at {@code at}. */
    private boolean counts(Scan scan, int at) {
      boolean thing = scan.noun(at) || scan.at(at).pos().startsWith("JJ");
      return thing && scan.at(at).kind() == Kind.WORD;
    }

    private boolean month(Scan scan, int at, TrapWords words) {
      return day(scan, at, words, "month");
    }

    private boolean day(Scan scan, int at, TrapWords words, String list) {
      int index = scan.at(at).is(".") || scan.at(at).is(",") ? at - 1 : at;
      Lexeme lexeme = scan.at(index);
      return lexeme.capitalized() && words.has(list, lexeme.lower()) && !lexeme.pos().equals("MD");
    }

    /** "December 4 and 5", "May 3-5", "4 and 5 December". */
    private boolean listed(Scan scan, Reading reading, TrapWords words) {
      if (reading.value > 31) {
        return false;
      }
      Lexeme link = scan.at(reading.begin - 1);
      boolean linked =
          link.is("and")
              || link.is("to")
              || link.is(",")
              || link.is("or")
              || scan.hyphen(reading.begin - 1);
      if (linked && scan.at(reading.begin - 2).numeric() && month(scan, reading.begin - 3, words)) {
        return true;
      }
      Lexeme next = scan.at(reading.end);
      boolean linkedAfter =
          next.is("and") || next.is("to") || next.is("or") || scan.hyphen(reading.end);
      return linkedAfter
          && scan.at(reading.end + 1).numeric()
          && (month(scan, reading.end + 2, words)
              || (scan.at(reading.end + 2).is("of") && scan.at(reading.end + 4).is("month")));
    }
  },

  /**
   * {@code in 2004}, {@code the 2010 elections}, {@code 2005 and 2006}, {@code had 1986 sales of};
   * but {@code 2000 people}.
   */
  YEAR {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      if (!isYear(reading) || reading.unit != null || reading.form != Form.DIGITS) {
        return false;
      }
      int next = reading.end;
      while (next < reading.end + WINDOW && scan.at(next).pos().startsWith("JJ")) {
        next++;
      }
      boolean counts = scan.plural(next) || scan.at(next).is("people");
      if (reading.bound != null) {
        return !counts && !isBounded(reading);
      }
      boolean recent = reading.value >= 1900 && reading.value <= 2060;
      boolean context =
          reading.begin == 0 || words.has("year-before", scan.at(reading.begin - 1).lower());
      boolean told = words.has("yearly", scan.at(next).lower()) && reading.value % CENTURY != 0;
      return !counts || recent && (context || told);
    }

    /** {@code above 1000}; but {@code about 1050}, {@code greater than 1985}. */
    private boolean isBounded(Reading reading) {
      return !reading.bound.startsWith("~") && reading.value < EARLIEST_YEAR;
    }
  },

  /** {@code 10 a.m.}, {@code 5pm}, {@code 0900 GMT}, {@code after 11 Thursday night}. */
  CLOCK {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Lexeme next = scan.at(reading.end);
      if (words.has("clock", next.lower()) && reading.unit == null) {
        return !(next.is("am") && next.pos().startsWith("VB")) || scan.glued(reading.end);
      }
      boolean hours =
          scan.at(reading.begin - 1).is("at")
              && reading.bare
              && reading.value < 2400
              && scan.at(reading.numberBegin).text().startsWith("0");
      return hours || isHourOfDay(scan, reading, words);
    }

    private boolean isHourOfDay(Scan scan, Reading reading, TrapWords words) {
      return reading.unit == null
          && reading.value <= 12
          && words.has("clock-before", scan.at(reading.begin - 1).lower())
          && words.has("weekday", scan.at(reading.end).lower())
          && words.has("day-part", scan.at(reading.end + 1).lower());
    }
  },

  /** {@code 5 hours ago}: a point in time. */
  AGO {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      return reading.unit != null && reading.unit.time() && scan.at(reading.end).is("ago");
    }
  };

  /** Lexemes that a trap looks at beyond the number: a bound keeps the time linear. */
  private static final int WINDOW = 10;

  /** Round numbers are rather counts than years: "2000 deliveries a day". */
  private static final int CENTURY = 100;

  /** A bounded number below is no year: newspapers rarely write of older ones. */
  private static final int EARLIEST_YEAR = 1600;

  /** Whether a number is written as years are. */
  private static boolean isYear(Reading reading) {
    return reading.bare && reading.value >= 1000 && reading.value <= 2100;
  }
}
