package org.tallywire.language.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The dates, times, labels and days' names that a line begins with: what machines put above a
 * report ("Published: Sunday, 5 December 2021, 11:31 GMT | Updated 5 hours ago").
 *
 * @param stamps the dates found, in order
 * @param labelled whether a word such as "Published" or "date" says what the first thing is
 * @param end position after all of it
 */
record DateLine(List<Stamp> stamps, boolean labelled, int end) {

  /**
   * A date with its time, if stated.
   *
   * @param date the day
   * @param time or null
   * @param offset of the time from UTC, or null
   * @param updated whether it is the date of a later change
   */
  record Stamp(LocalDate date, LocalTime time, ZoneOffset offset, boolean updated) {

    /** The moment, or null where time or zone is not stated. */
    Instant instant() {
      return time == null || offset == null ? null : date.atTime(time).toInstant(offset);
    }

    private Stamp at(TimeScanner.Found found) {
      return new Stamp(date, found.time(), found.offset(), updated);
    }
  }

  private static final Pattern WEEKDAY =
      Pattern.compile(CalendarWords.WEEKDAY, Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s,;|\u2022\u00B7/\u2013\u2014()\\[\\]:-]++");
  private static final Pattern AGO =
      Pattern.compile(
          "(?:(?:about|over)\\s)?(?:an?|\\d{1,4})\\s?(?:second|sec|minute|min|hour|hr|h|day|week|month|year)s?"
              + "\\s(?:ago|read)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final List<Label> LABELS = labels();

  /** By their first letter. */
  private static final Map<Character, List<Label>> LABELS_BY_LETTER =
      LABELS.stream().collect(Collectors.groupingBy(label -> label.words().charAt(0)));

  private record Label(String words, boolean updated) {}

  /** What a line begins with; no stamps and {@code end == from} where that is something else. */
  static DateLine at(String line, int from) {
    return new Walk(line, from).walk();
  }

  /** Whether nothing else stands on a line, and a date or at least "5 hours ago" does. */
  static boolean isAll(String line, DateLine found) {
    return found.end() == line.length()
        && found.end() > 0
        && (!found.stamps().isEmpty() || found.labelled());
  }

  /** Position of the label that begins a date line's tail ("Title Posted: 5 May 2021"), or -1. */
  static int labelBefore(String line, int from) {
    int colon = line.indexOf(':', from);
    while (colon > 0) {
      for (Label label : LABELS) {
        int begin = colon - label.words().length();
        if (begin > 0
            && line.charAt(begin - 1) == ' '
            && line.regionMatches(true, begin, label.words(), 0, label.words().length())) {
          return begin;
        }
      }
      colon = line.indexOf(':', colon + 1);
    }
    return -1;
  }

  private static List<Label> labels() {
    return WordLists.rows("date-labels.txt").stream()
        .map(row -> new Label(row.get(1), row.get(0).equals("updated")))
        .sorted(Comparator.comparing((Label label) -> label.words().length()).reversed())
        .toList();
  }

  /** One walk along a line. */
  private static final class Walk {
    private final String line;
    private final int from;
    private final List<Stamp> stamps = new ArrayList<>();
    private int at;
    private int end;
    private boolean labelled;
    private boolean updated;
    private boolean fresh;
    private boolean joint;
    private TimeScanner.Found pendingTime;

    Walk(String line, int from) {
      this.line = line;
      this.from = from;
      at = from;
      end = from;
    }

    DateLine walk() {
      while (at < line.length() && (date() || time() || ago() || weekday() || label())) {
        // An "at" that no time follows begins a headline: "At least 11 dead".
        end = joint ? end : at;
        joint = false;
        separators();
      }
      if (at == line.length()) {
        end = at;
      }
      return new DateLine(List.copyOf(stamps), labelled, end);
    }

    private boolean date() {
      DateScanner.Found found = DateScanner.at(line, at);
      if (found == null) {
        return false;
      }
      Stamp stamp = new Stamp(found.date(), null, null, updated);
      stamps.add(pendingTime == null ? stamp : stamp.at(pendingTime));
      pendingTime = null;
      fresh = true;
      at = found.end();
      return true;
    }

    private boolean time() {
      TimeScanner.Found found = TimeScanner.at(line, at);
      if (found == null) {
        return false;
      }
      if (fresh) {
        stamps.set(stamps.size() - 1, stamps.get(stamps.size() - 1).at(found));
        fresh = false;
      } else {
        pendingTime = found;
      }
      at = found.end();
      return true;
    }

    private boolean ago() {
      return advance(AGO);
    }

    private boolean weekday() {
      return advance(WEEKDAY);
    }

    private boolean label() {
      char first = Character.toLowerCase(line.charAt(at));
      for (Label label : LABELS_BY_LETTER.getOrDefault(first, List.of())) {
        int after = at + label.words().length();
        if (line.regionMatches(true, at, label.words(), 0, label.words().length())
            && (after == line.length() || !Character.isLetterOrDigit(line.charAt(after)))) {
          updated = label.updated() || (updated && isJoint(label));
          labelled |= !isJoint(label);
          fresh &= isJoint(label);
          joint = isJoint(label);
          at = after;
          return true;
        }
      }
      return false;
    }

    /** "at" and "on" join a date with its time; they don't say what the date is. */
    private static boolean isJoint(Label label) {
      String words = label.words().toLowerCase(Locale.ROOT);
      return words.equals("at") || words.equals("on");
    }

    private void separators() {
      advance(SEPARATORS);
    }

    private boolean advance(Pattern pattern) {
      Matcher matcher = pattern.matcher(line).region(at, line.length());
      matcher.useTransparentBounds(true);
      if (!matcher.lookingAt()) {
        return false;
      }
      at = matcher.end();
      return true;
    }
  }

  /** The date of publication among stamps: the first that is no update, else the first, or null. */
  static Stamp publication(List<Stamp> stamps) {
    Stamp chosen = null;
    for (Stamp stamp : stamps) {
      if (chosen == null || (chosen.updated() && !stamp.updated())) {
        chosen = stamp;
      } else if (chosen.updated() == stamp.updated()
          && chosen.time() == null
          && chosen.date().equals(stamp.date())) {
        chosen = stamp;
      }
    }
    return chosen;
  }
}
