package org.tallywire.pipeline.tables;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * When a document was published, as far as it is known: the moment, else the day's end, since who
 * states no hour is as a rule the one who reprints; and days and moments of rows, which come as
 * {@code java.time} or {@code java.sql} by the session's settings.
 */
public final class PublicationTime {
  private PublicationTime() {}

  /** Of rows with {@code published_at} and {@code published_date}; null where neither is known. */
  public static Column published() {
    Column nextDay = date_add(col("published_date"), 1).cast("timestamp");
    return coalesce(col("published_at"), nextDay.minus(expr("interval 1 microsecond")));
  }

  /**
   * Of the same rows, for the order of the versions at one address: the moment, else the day's
   * beginning. A crawl that found no hour is no update of one that did.
   */
  public static Column version() {
    return coalesce(col("published_at"), col("published_date").cast("timestamp"));
  }

  /** Of one such row, or null. */
  public static Instant published(Row document) {
    Instant moment = moment(document.getAs("published_at"));
    LocalDate day = day(document.getAs("published_date"));
    return moment != null || day == null
        ? moment
        : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
  }

  /** A value of a date column. */
  public static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  /** A value of a timestamp column. */
  public static Instant moment(Object value) {
    return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
  }
}
