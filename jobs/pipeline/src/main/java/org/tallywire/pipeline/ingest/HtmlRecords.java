package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.spark.sql.Row;

/** A file with a page of HTML: one document. */
final class HtmlRecords implements Records {
  private final InputFile file;
  private final InputStream in;
  private final IngestOptions options;
  private boolean done;

  HtmlRecords(InputFile file, InputStream in, IngestOptions options) {
    this.file = file;
    this.in = in;
    this.options = options;
  }

  @Override
  public Row next() throws IOException {
    if (done) {
      return null;
    }
    byte[] bytes = in.readNBytes(options.maxPageBytes() + 1);
    done = true;
    try {
      if (bytes.length == 0) {
        throw Rejects.empty();
      }
      return RawDocuments.row(
          new Pages(options).document(file.name(), null, Format.HTML, bytes, bytes.length, null));
    } catch (ReadFailure e) {
      return RawDocuments.row(
          Rejects.of(file.name(), e, file.length(), Sample.of(bytes, bytes.length)));
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
