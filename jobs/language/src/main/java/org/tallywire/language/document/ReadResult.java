package org.tallywire.language.document;

/** What became of a raw document: a document, or the reason why there is none. */
public sealed interface ReadResult {

  /** The raw document could be read. */
  record Accepted(Document document) implements ReadResult {}

  /**
   * The raw document holds nothing that can be used.
   *
   * @param reasonCode short and stable, such as {@code no-text}
   * @param message says to a person what was wrong and what to do
   */
  record Refused(String reasonCode, String message) implements ReadResult {}
}
