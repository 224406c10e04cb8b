package org.tallywire.pipeline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.SparkForTests;

/** Raw files in a folder, and what is read of them. */
final class Raw {
  private final Path folder;

  Raw(Path temporary) {
    this.folder = temporary.resolve("raw");
  }

  Path folder() {
    return folder;
  }

  Raw file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Raw file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  Result read() {
    return read(Map.of());
  }

  Result read(Map<String, String> fieldNames) {
    return Result.of(
        RawReader.read(
            SparkForTests.session(),
            new IngestOptions(
                List.of(folder.toString()),
                fieldNames,
                1 << 20,
                2 << 20,
                IngestOptions.DEFAULT_PARTITION_BYTES)));
  }

  /** What was read, each part in order of uri. */
  record Result(List<Row> documents, List<Row> rejects) {
    static Result of(Dataset<Row> read) {
      List<Row> rows = read.collectAsList();
      return new Result(part(rows, "raw"), part(rows, "rejected"));
    }

    private static List<Row> part(List<Row> rows, String name) {
      return rows.stream()
          .map(row -> row.<Row>getAs(name))
          .filter(row -> row != null)
          .sorted(Comparator.comparing((Row row) -> row.getAs("uri")))
          .toList();
    }

    Row document() {
      return documents.get(0);
    }

    List<String> uris() {
      return documents.stream().map(row -> row.<String>getAs("uri")).toList();
    }

    /** Each reject as "uri reason_code". */
    List<String> reasons() {
      return rejects.stream()
          .map(row -> row.getAs("uri") + " " + row.getAs("reason_code"))
          .toList();
    }
  }
}
