package org.tallywire.language.compare.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.tallywire.language.compare.Outlet;

/**
 * The document that a claim stands in, as far as claims of several are compared.
 *
 * @param docId identifies it
 * @param publisher who published it, or null
 * @param publishedDate the day, or null
 * @param publishedAt the moment, or null where only the day is known
 * @param original the document that it is a copy of, or null
 */
public record Report(
    String docId, String publisher, LocalDate publishedDate, Instant publishedAt, String original) {
  /** By when they came out, as far as that is known: last of a day those without an hour. */
  static final Comparator<Report> BY_TIME =
      Comparator.comparing(Report::publishedDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()));

  /** The order in which the world could read them; undated ones last, copies after originals. */
  static final Comparator<Report> BY_PUBLICATION =
      BY_TIME.thenComparing(report -> report.original() != null).thenComparing(Report::docId);

  /** Whether this came out before another: by days where the hour of one is unknown. */
  boolean isBefore(Report other) {
    boolean hours = publishedAt != null && other.publishedAt != null;
    return hours ? publishedAt.isBefore(other.publishedAt) : isDaysBefore(other);
  }

  /** Whether this came out on an earlier day than another. */
  boolean isDaysBefore(Report other) {
    return publishedDate != null
        && other.publishedDate != null
        && publishedDate.isBefore(other.publishedDate);
  }

  /** The document whose text this one has: itself, unless it is a copy. */
  String text() {
    return original == null ? docId : original;
  }

  /** The outlet, however it is capitalized; a document without a known one is one of its own. */
  String outlet() {
    String outlet = Outlet.of(publisher, null);
    return outlet == null ? docId : outlet;
  }
}
