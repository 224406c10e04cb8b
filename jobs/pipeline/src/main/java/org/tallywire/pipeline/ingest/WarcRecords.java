package org.tallywire.pipeline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.spark.sql.Row;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.tallywire.language.document.RawDocument;

/**
 * A web archive (WARC, or the older ARC), gzipped or not. Each answer of a web server with status
 * 200 that is HTML or plain text is a document, and so is a page that was stored as it is;
 * everything else in the file is none and is passed over.
 */
final class WarcRecords implements Records {
  private static final int LONGEST_URI = 8192;

  private final InputFile file;
  private final WarcReader warc;
  private final IngestOptions options;
  private final Pages pages;

  /** Whether a record's end was not found: then there may be no way to the next one. */
  private boolean cutOff;

  /**
   * Opens an archive.
   *
   * @param in the file as it is: jwarc unzips each record by itself
   */
  WarcRecords(InputFile file, InputStream in, IngestOptions options) throws IOException {
    this.file = file;
    this.options = options;
    pages = new Pages(options);
    warc = new WarcReader(in);
  }

  @Override
  public Row next() throws IOException, ReadFailure {
    try {
      for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
        cutOff = false;
        if (record.get() instanceof WarcCaptureRecord capture) {
          Row row = row(capture);
          if (row != null) {
            return row;
          }
        }
      }
      if (file.length() == 0) {
        throw Rejects.empty();
      }
      return null;
    } catch (EOFException e) {
      if (file.gzipped()) {
        throw e;
      }
      throw broken(e);
    } catch (ZipException e) {
      throw e;
    } catch (ParsingException | IllegalArgumentException e) {
      throw broken(e);
    } catch (IOException e) {
      if (cutOff) {
        // The record that could not be read to its end is a reject already.
        return null;
      }
      throw e;
    }
  }

  private ReadFailure broken(Exception e) {
    return new ReadFailure(
        "broken-warc",
        "is no sound web archive from this byte on: "
            + Sample.of(ReadFailure.oneLine(e, file))
            + ". What stands before was read. Fetch the file again, or repair it.");
  }

  /** The record's document or reject, or null where it is neither. */
  private Row row(WarcCaptureRecord capture) throws IOException {
    byte[] bytes = {};
    String uri = file.name() + ":" + warc.position();
    try {
      WarcPayload payload = payload(capture);
      if (payload == null) {
        return null;
      }
      uri = uri(capture);
      bytes = new StallGuard(body(capture, payload).stream()).readNBytes(limit(payload) + 1);
      return RawDocuments.row(document(uri, payload, bytes));
    } catch (ReadFailure e) {
      return reject(uri, e, bytes);
    } catch (IOException | IllegalArgumentException e) {
      cutOff = true;
      return reject(uri, badRecord(e), bytes);
    }
  }

  private ReadFailure badRecord(Exception e) {
    return new ReadFailure(
        "bad-record",
        "holds a web server's answer that can't be read: "
            + Sample.of(ReadFailure.oneLine(e, file))
            + ". Fetch the page again, or leave it out.");
  }

  private Row reject(String uri, ReadFailure failure, byte[] bytes) {
    return RawDocuments.row(
        Rejects.of(uri, failure, (long) bytes.length, Sample.of(bytes, bytes.length)));
  }

  /** What may be a document, or null. */
  private static WarcPayload payload(WarcCaptureRecord capture) throws IOException {
    boolean answer =
        capture instanceof WarcResponse response
            && isWeb(capture.target())
            && response.http().status() == 200;
    if (!answer && !(capture instanceof WarcResource)) {
      return null;
    }
    WarcPayload payload = capture.payload().orElse(null);
    return payload != null && (isHtml(payload) || (answer && isPlainText(payload)))
        ? payload
        : null;
  }

  /** The payload's bytes without the encodings that it was sent in. */
  private static MessageBody body(WarcCaptureRecord capture, WarcPayload payload)
      throws IOException {
    return capture instanceof WarcResponse response
        ? response.http().bodyDecoded()
        : payload.body();
  }

  private static boolean isWeb(String target) {
    return target.regionMatches(true, 0, "http", 0, 4);
  }

  private static boolean isHtml(WarcPayload payload) {
    MediaType type = payload.type().base();
    return type.equals(MediaType.HTML) || type.toString().equals("application/xhtml+xml");
  }

  private static boolean isPlainText(WarcPayload payload) {
    return payload.type().base().toString().toLowerCase(Locale.ROOT).equals("text/plain");
  }

  private int limit(WarcPayload payload) {
    return isHtml(payload) ? options.maxPageBytes() : options.maxDocumentBytes();
  }

  private static String uri(WarcCaptureRecord capture) throws ReadFailure {
    String target = capture.target();
    if (target.isBlank() || target.length() > LONGEST_URI) {
      throw new ReadFailure(
          "no-uri", "has no address that could name its page. Fetch the page again.");
    }
    return target;
  }

  private RawDocument document(String uri, WarcPayload payload, byte[] bytes) throws ReadFailure {
    if (isHtml(payload)) {
      return pages.document(uri, uri, Format.WARC, bytes, bytes.length, payload.type().toString());
    }
    if (bytes.length > options.maxDocumentBytes()) {
      throw new ReadFailure("too-large", Rejects.tooLarge(options.maxDocumentBytes()));
    }
    String text = PageDecoder.decode(bytes, bytes.length, payload.type().toString());
    return new RawDocument(
        uri, Format.WARC.tableName(), text, null, null, null, isWeb(uri) ? uri : null, null);
  }

  @Override
  public String place() {
    return Long.toString(warc.position());
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }
}
