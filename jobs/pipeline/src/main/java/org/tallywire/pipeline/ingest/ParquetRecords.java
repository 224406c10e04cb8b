package org.tallywire.pipeline.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.spark.sql.Row;

/** A Parquet file: each row is a document. Reads the columns it needs, row group by row group. */
final class ParquetRecords implements Records {
  private final InputFile file;
  private final RecordFields fields;
  private final int maxBytes;
  private final ParquetReader<Group> reader;
  private long number;

  ParquetRecords(InputFile file, Configuration configuration, RecordFields fields, int maxBytes)
      throws IOException {
    this.file = file;
    this.fields = fields;
    this.maxBytes = maxBytes;
    this.reader =
        ParquetReader.builder(new ParquetColumns(fields), new Path(file.path()))
            .withConf(configuration)
            .build();
  }

  @Override
  public Row next() throws IOException, ReadFailure {
    number++;
    Group group = read();
    if (group == null) {
      return null;
    }
    try {
      return RawDocuments.row(fields.document(Format.PARQUET, values(group)));
    } catch (ReadFailure e) {
      return RawDocuments.row(Rejects.of(file.name() + ":" + number, e, null, null));
    }
  }

  private Group read() throws IOException, ReadFailure {
    try {
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
      throw new ReadFailure(
          "corrupt-parquet",
          "is no sound Parquet file: " + ReadFailure.oneLine(e, file) + ". Write it again.");
    }
  }

  private Map<String, String> values(Group group) throws ReadFailure {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      String name = group.getType().getFieldName(i);
      if (group.getFieldRepetitionCount(i) > 0) {
        String value = ParquetColumns.value(group, i);
        if (value.length() > maxBytes) {
          throw new ReadFailure("too-large", Rejects.tooLarge(maxBytes));
        }
        values.put(fields.ours(name), value);
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
    reader.close();
  }
}
