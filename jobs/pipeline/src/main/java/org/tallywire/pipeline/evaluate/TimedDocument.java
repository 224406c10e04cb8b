package org.tallywire.pipeline.evaluate;

import java.util.List;

/**
 * A text with the time expressions that annotators found in it.
 *
 * @param id names it in reports
 * @param publishedAt day or moment of publication, or null
 * @param text what the positions count in
 * @param annotatedEnd code point up to which the text is annotated: what is read after it counts
 *     neither way
 * @param times in order of position
 */
public record TimedDocument(
    String id, String publishedAt, String text, int annotatedEnd, List<AnnotatedTime> times) {
  public TimedDocument {
    times = List.copyOf(times);
  }
}
