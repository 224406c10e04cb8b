package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** The bytes of a file on disk, read as its name says. */
abstract class FileFuzz implements FuzzTarget {
  private static final int MOST_BYTES = 2048;
  private static final int MOST_PAGE_BYTES = 4096;

  private final Configuration configuration = new Configuration(false);
  private final RecordFields fields = new RecordFields(Map.of());
  private final String fileName;
  private final Path folder;

  FileFuzz(String fileName) {
    this.fileName = fileName;
    try {
      folder = Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    folder.toFile().deleteOnExit();
  }

  @Override
  public void read(byte[] input) throws IOException {
    Path file = folder.resolve(fileName);
    Files.write(file, input);
    file.toFile().deleteOnExit();
    List<Row> rows = rows(file);
    assertThat(rows(file)).as("the same twice").isEqualTo(rows);
    for (Row row : rows) {
      Row rejected = row.getAs("rejected");
      assertThat(rejected == null).isNotEqualTo(row.getAs("raw") == null);
      if (rejected != null) {
        RejectChecks.check(rejected);
        if (!tells(input)) {
          assertThat(rejected.mkString()).as("no place").doesNotContain(folder.toString());
        }
      }
    }
    check(input, rows);
  }

  /** Whether the input itself names the place: the fuzzer tries words that it sees compared. */
  private boolean tells(byte[] input) {
    return new String(input, StandardCharsets.ISO_8859_1).contains(folder.toString());
  }

  /** What else holds of the rows. */
  abstract void check(byte[] input, List<Row> rows);

  private List<Row> rows(Path file) throws IOException {
    IngestOptions options =
        new IngestOptions(List.of(), Map.of(), MOST_BYTES, MOST_PAGE_BYTES, 1 << 20);
    InputFile input = new InputFile(file.toUri().toString(), fileName, Files.size(file));
    List<Row> rows = new ArrayList<>();
    try (FileRecords records = new FileRecords(input, options, fields, configuration)) {
      for (Row row = records.next(); row != null; row = records.next()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
