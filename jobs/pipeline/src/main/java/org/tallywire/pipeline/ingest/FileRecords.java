package org.tallywire.pipeline.ingest;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/** The rows of one file. Whatever goes wrong with the file becomes its last row, a reject. */
final class FileRecords implements AutoCloseable {
  private final InputFile file;
  private final IngestOptions options;
  private final RecordFields fields;
  private final Configuration configuration;
  private Records records;
  private boolean done;

  FileRecords(
      InputFile file, IngestOptions options, RecordFields fields, Configuration configuration) {
    this.file = file;
    this.options = options;
    this.fields = fields;
    this.configuration = configuration;
  }

  /** The next row, or null at the end. */
  Row next() {
    if (done) {
      return null;
    }
    try {
      if (records == null) {
        records = open();
      }
      Row row = records.next();
      done = row == null;
      return row;
    } catch (ReadFailure e) {
      return last(e);
    } catch (IOException | RuntimeException e) {
      failWhenKilled(e);
      return last(failure(e));
    }
  }

  private Records open() throws IOException {
    if (file.format() == Format.PARQUET) {
      return new ParquetRecords(file, configuration, fields, options.maxDocumentBytes());
    }
    Path path = new Path(file.path());
    InputStream raw = path.getFileSystem(configuration).open(path);
    try {
      if (file.format() == Format.WARC) {
        return new WarcRecords(file, raw, options);
      }
      InputStream in = file.gzipped() ? Gzip.open(raw) : raw;
      return switch (file.format()) {
        case TEXT -> new TextRecords(file, in, options.maxDocumentBytes());
        case HTML -> new HtmlRecords(file, in, options);
        default -> new JsonLinesRecords(file, in, fields, options.maxDocumentBytes());
      };
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private Row last(ReadFailure failure) {
    done = true;
    String place = records == null ? null : records.place();
    String uri = place == null ? file.name() : file.name() + ":" + place;
    return RawDocuments.row(Rejects.of(uri, failure, file.length(), null));
  }

  /** A task that Spark stops must end, not reject what it was reading. */
  static void failWhenKilled(Exception e) {
    TaskContext task = TaskContext.get();
    if (Thread.currentThread().isInterrupted() || (task != null && task.isInterrupted())) {
      throw e instanceof IOException io
          ? new UncheckedIOException("stopped while reading", io)
          : (RuntimeException) e;
    }
  }

  private ReadFailure failure(Exception e) {
    if (e instanceof EOFException && file.gzipped()) {
      return file.length() == 0
          ? Rejects.empty()
          : new ReadFailure("truncated-gzip", "ends in the middle. Fetch the file again.");
    }
    if (e instanceof ZipException) {
      return new ReadFailure(
          "corrupt-gzip",
          "is no sound gzip file: " + ReadFailure.oneLine(e, file) + ". Fetch it again.");
    }
    if (e instanceof FileNotFoundException && !exists()) {
      return new ReadFailure(
          "vanished", "was there when the run began and gone when it was read. Put it back.");
    }
    return new ReadFailure(
        "unreadable",
        "can't be read: " + ReadFailure.oneLine(e, file) + ". Check its permissions.");
  }

  private boolean exists() {
    try {
      Path path = new Path(file.path());
      return path.getFileSystem(configuration).exists(path);
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
    }
  }
}
