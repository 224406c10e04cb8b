package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.spark.sql.Row;
import org.tallywire.language.document.RawDocument;

/** A text file: one document. */
final class TextRecords implements Records {
  private final InputFile file;
  private final InputStream in;
  private final int maxBytes;
  private boolean done;

  TextRecords(InputFile file, InputStream in, int maxBytes) {
    this.file = file;
    this.in = in;
    this.maxBytes = maxBytes;
  }

  @Override
  public Row next() throws IOException {
    if (done) {
      return null;
    }
    byte[] bytes = in.readNBytes(maxBytes + 1);
    done = true;
    try {
      check(bytes.length);
      String text = TextDecoder.decode(bytes, bytes.length);
      return RawDocuments.row(
          new RawDocument(
              file.name(), Format.TEXT.tableName(), text, null, null, null, null, null));
    } catch (ReadFailure e) {
      return RawDocuments.row(
          Rejects.of(file.name(), e, file.length(), Sample.of(bytes, bytes.length)));
    }
  }

  private void check(int length) throws ReadFailure {
    if (length == 0) {
      throw Rejects.empty();
    }
    if (length > maxBytes) {
      throw new ReadFailure("too-large", Rejects.tooLarge(maxBytes));
    }
  }

  @Override
  public String place() {
    return null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
