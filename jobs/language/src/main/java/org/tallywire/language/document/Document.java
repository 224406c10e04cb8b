package org.tallywire.language.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A news document, cleaned: what one row of table {@code documents} says, and its sections.
 *
 * @param docId hash of uri and content
 * @param uri as in {@link RawDocument}
 * @param sourceFormat as in {@link RawDocument}
 * @param publisher or null
 * @param title or null
 * @param url or null
 * @param publishedAt the moment, where one is stated with its time; else null
 * @param publishedDate the day, or null
 * @param dateSource where the day was found
 * @param language BCP 47 tag, {@code und} where it can't be told
 * @param languageScore 0 to 1
 * @param text cleaned: NFC is not applied, positions are those of this text; paragraphs end in a
 *     newline
 * @param contentSha256 of {@link #text()}'s UTF-8 bytes
 * @param sections paragraphs in order
 */
public record Document(
    String docId,
    String uri,
    String sourceFormat,
    String publisher,
    String title,
    String url,
    Instant publishedAt,
    LocalDate publishedDate,
    DateSource dateSource,
    String language,
    double languageScore,
    String text,
    String contentSha256,
    List<Section> sections) {
  public Document {
    sections = List.copyOf(sections);
  }
}
