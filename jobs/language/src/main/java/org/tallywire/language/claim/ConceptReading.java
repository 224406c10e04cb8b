package org.tallywire.language.claim;

/**
 * What a {@link ConceptReader} takes a number to count or measure.
 *
 * @param begin first char of the counted thing in the text that was read; equal to {@code end}
 *     where the number counts nothing
 * @param end after the last char
 * @param probability 0 to 1: how sure the reader is
 */
public record ConceptReading(int begin, int end, double probability) {
  /** No opinion. */
  public static final ConceptReading UNKNOWN = new ConceptReading(0, 0, 0);

  /** Whether the number counts nothing. */
  public boolean none() {
    return begin == end;
  }
}
