package org.tallywire.pipeline.ingest;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/** The rows of one file. Whatever goes wrong with the file becomes its last row, a reject. */
final class FileRecords implements AutoCloseable {
  private final InputFile file;
  private final IngestOptions options;
  private final RecordFields fields;
  private final Configuration configuration;
  private WholeFile bytes;
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
    } catch (StackOverflowError e) {
      return last(new ReadFailure("too-deep", "nests too deeply to be read. Write it anew."));
    }
  }

  private Records open() throws IOException, ReadFailure {
    refuseWhatIsNoFile();
    if (file.format() == Format.PARQUET) {
      return new ParquetRecords(file, configuration, fields, options);
    }
    InputStream raw = stream();
    try {
      if (file.format() == Format.WARC) {
        return new WarcRecords(file, raw, options);
      }
      InputStream in = Magic.checked(file.gzipped() ? unpacked(raw) : raw);
      return switch (file.format()) {
        case TEXT -> new TextRecords(file, in, options.maxDocumentBytes());
        case HTML -> new HtmlRecords(file, in, options);
        default -> new JsonLinesRecords(file, in, fields, options.maxDocumentBytes());
      };
    } catch (IOException | RuntimeException | ReadFailure e) {
      raw.close();
      throw e;
    }
  }

  private InputStream stream() throws IOException {
    Path path = new Path(file.path());
    FileSystem files = path.getFileSystem(configuration);
    // Looking for a file of checksums fails where a name has a colon.
    FileSystem raw = files instanceof LocalFileSystem local ? local.getRaw() : files;
    bytes = new WholeFile(raw.open(path), file.length());
    return bytes;
  }

  /** Opening a pipe waits for somebody to write into it, for ever. */
  private void refuseWhatIsNoFile() throws ReadFailure {
    if (file.refusal() != null) {
      throw file.refusal().failure();
    }
    URI uri = new Path(file.path()).toUri();
    if ("file".equals(uri.getScheme()) && LocalListing.isSpecial(uri.getPath())) {
      throw Refusal.NOT_A_FILE.failure();
    }
  }

  private InputStream unpacked(InputStream raw) throws IOException {
    return Gzip.open(raw, options.maxInflation());
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
    if (e instanceof Gzip.Bomb) {
      return new ReadFailure("gzip-bomb", e.getMessage());
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
    String cause = ReadFailure.oneLine(e, file);
    return new ReadFailure(
        "unreadable",
        bytes == null
            ? "can't be read: " + cause + ". Check its permissions."
            : "can't be read from byte " + bytes.count() + " on: " + cause + ". Fetch it again.");
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
