package org.tallywire.pipeline.ingest;

import java.nio.charset.StandardCharsets;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.web.WebPage;
import org.tallywire.language.web.WebPageReader;

/** Makes documents of pages of HTML, within bounds. */
public final class Pages {
  private final IngestOptions options;

  Pages(IngestOptions options) {
    this.options = options;
  }

  /** Made once in each JVM, where the first page is read: its word lists take a while. */
  private static final class Reader {
    static final WebPageReader INSTANCE = new WebPageReader();
  }

  /**
   * The document on a page that lies in a file of its own.
   *
   * @param uri names the document
   * @return null where a nightly run would reject the page
   */
  public static RawDocument read(String uri, byte[] bytes) {
    try {
      return new Pages(IngestOptions.of())
          .document(uri, null, Format.HTML, bytes, bytes.length, null);
    } catch (ReadFailure e) {
      return null;
    }
  }

  /**
   * The document on a page.
   *
   * @param uri names the document
   * @param address where the page was fetched, or null
   * @param contentType as the server gave it, or null
   * @throws ReadFailure when it is too large, no text, or holds no report
   */
  RawDocument document(
      String uri, String address, Format format, byte[] bytes, int length, String contentType)
      throws ReadFailure {
    if (length > options.maxPageBytes()) {
      throw new ReadFailure("too-large", Rejects.tooLargePage(options.maxPageBytes()));
    }
    String html = PageDecoder.decode(bytes, length, contentType);
    WebPage page = Reader.INSTANCE.read(html, address);
    if (page.text().isEmpty()) {
      throw new ReadFailure(
          "no-report",
          "is a page without a report on it that could be found. "
              + "Leave it out, or give its text in another format.");
    }
    if (page.text().getBytes(StandardCharsets.UTF_8).length > options.maxDocumentBytes()) {
      throw new ReadFailure("too-large", Rejects.tooLarge(options.maxDocumentBytes()));
    }
    return new RawDocument(
        uri,
        format.tableName(),
        page.text(),
        page.title(),
        page.publishedAt(),
        page.publisher(),
        page.url(),
        null);
  }
}
