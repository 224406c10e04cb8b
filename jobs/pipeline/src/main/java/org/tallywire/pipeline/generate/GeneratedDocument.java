package org.tallywire.pipeline.generate;

import java.time.Instant;

/**
 * One record of a generated corpus, and what is true of it.
 *
 * @param uri names it; two records share one where the second is a repetition
 * @param publishedAt null where nothing says when
 * @param truth what kind of record this is
 * @param original the uri of the record that this one repeats or copies, or null
 * @param story the number of the story that it tells
 */
public record GeneratedDocument(
    String uri,
    String title,
    Instant publishedAt,
    String publisher,
    String url,
    String text,
    Truth truth,
    String original,
    long story) {

  /** What kind of record one is. */
  public enum Truth {
    /** A report of its own. */
    REPORT,
    /** Another outlet published the same text. */
    EXACT,
    /** Another outlet published the text with lines of its own around it. */
    SYNDICATED,
    /** The same outlet published it again, a little changed. */
    NEAR,
    /** The record of another document once more. */
    REPEATED,
    /** No document: writers cut it, or leave out its text. */
    BROKEN
  }
}
