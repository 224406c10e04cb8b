package org.tallywire.pipeline.report;

/**
 * How many there are of something.
 *
 * @param label what is counted
 * @param value how many
 * @param rest whether it stands for all that is not listed by itself
 */
public record Count(String label, long value, boolean rest) {
  /** Of one thing. */
  public static Count of(String label, long value) {
    return new Count(label, value, false);
  }

  /** Of all things that are not listed. */
  public static Count rest(String label, long value) {
    return new Count(label, value, true);
  }
}
