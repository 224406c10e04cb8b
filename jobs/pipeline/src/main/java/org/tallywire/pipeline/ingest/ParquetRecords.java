package org.tallywire.pipeline.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.spark.sql.Row;

/** A Parquet file: each row is a document. Reads the columns it needs, row group by row group. */
final class ParquetRecords implements Records {
  /** No file is a bomb before it has grown to this. */
  private static final long HARMLESS_BYTES = 16L << 20;

  /** What a row counts beside its values. */
  private static final int BYTES_OF_ROW = 64;

  private final InputFile file;
  private final RecordFields fields;
  private final IngestOptions options;
  private final Configuration configuration;
  private ParquetReader<Group> reader;
  private long number;
  private long bytes;

  ParquetRecords(
      InputFile file, Configuration configuration, RecordFields fields, IngestOptions options) {
    this.file = file;
    this.fields = fields;
    this.options = options;
    this.configuration = configuration;
  }

  @Override
  public Row next() throws IOException, ReadFailure {
    number++;
    Group group = read();
    if (group == null) {
      return null;
    }
    count(BYTES_OF_ROW);
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      count(ParquetColumns.byteCount(group, i));
    }
    try {
      return RawDocuments.row(fields.document(Format.PARQUET, values(group)));
    } catch (ReadFailure e) {
      return RawDocuments.row(Rejects.of(file.name() + ":" + number, e, null, null));
    }
  }

  private Group read() throws IOException, ReadFailure {
    try {
      if (reader == null) {
        reader = open();
      }
      return reader.read();
    } catch (ParquetColumns.UnusableColumn e) {
      throw new ReadFailure(e.reasonCode(), e.getMessage());
    } catch (FileNotFoundException | AccessControlException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (file.length() == 0) {
        throw Rejects.empty();
      }
      FileRecords.failWhenKilled(e);
      // The reader of pages wraps what goes wrong in them.
      ParquetLimits.TooLarge large =
          ExceptionUtils.throwableOfType(e, ParquetLimits.TooLarge.class);
      if (large != null) {
        throw new ReadFailure("too-large", large.getMessage());
      }
      throw new ReadFailure(
          "corrupt-parquet",
          "is no sound Parquet file: " + ReadFailure.oneLine(e, file) + ". Write it again.");
    }
  }

  private ParquetReader<Group> open() throws IOException {
    ParquetLimits.checkFooter(file, fields, configuration);
    return ParquetReader.builder(new ParquetColumns(fields), new Path(file.path()))
        .withConf(configuration)
        .withCodecFactory(ParquetLimits.codecs(configuration))
        .build();
  }

  /** Few bytes can stand for endless rows: the same long text again and again. */
  private void count(int more) throws ReadFailure {
    bytes += more;
    if (bytes > HARMLESS_BYTES && bytes / options.maxInflation() > file.length()) {
      throw new ReadFailure(
          "parquet-bomb",
          "grows to more than %d times its size. If that is meant, raise ingest.max-inflation."
              .formatted(options.maxInflation()));
    }
  }

  private Map<String, String> values(Group group) throws ReadFailure {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      String name = group.getType().getFieldName(i);
      if (group.getFieldRepetitionCount(i) > 0) {
        if (ParquetColumns.byteCount(group, i) > options.maxDocumentBytes()) {
          throw new ReadFailure("too-large", Rejects.tooLarge(options.maxDocumentBytes()));
        }
        values.put(fields.ours(name), ParquetColumns.value(group, i));
      }
    }
    return values;
  }

  @Override
  public String place() {
    return number <= 1 ? null : Long.toString(number);
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
