package org.tallywire.language.document;

import java.util.Objects;

/**
 * A document as it was read from a file, before anything in it is understood.
 *
 * @param uri names the document: the file, or the {@code uri} of a record in it
 * @param sourceFormat {@code text}, {@code jsonl}, {@code parquet}, {@code html} or {@code warc}
 * @param text the characters as decoded, headers and all
 * @param title from metadata, or null
 * @param publishedAt from metadata as written (an instant, a date-time or a date), or null
 * @param publisher from metadata, or null
 * @param url from metadata, or null
 * @param language BCP 47 tag from metadata, or null
 */
public record RawDocument(
    String uri,
    String sourceFormat,
    String text,
    String title,
    String publishedAt,
    String publisher,
    String url,
    String language) {
  public RawDocument {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(sourceFormat, "sourceFormat");
    Objects.requireNonNull(text, "text");
  }
}
