package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.pipeline.fuzz.FuzzInput.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** A file of JSON lines. */
public final class JsonLinesFuzz implements FuzzTarget {
  private static final int MOST_BYTES = 512;

  @Override
  public void read(byte[] input) throws IOException {
    List<Row> rows = rows(input);
    assertThat(rows(input)).as("the same twice").isEqualTo(rows);
    assertThat(rows.size()).as("in = out + rejected").isEqualTo(records(input));
    for (Row row : rows) {
      Row raw = row.getAs("raw");
      Row rejected = row.getAs("rejected");
      assertThat(raw == null).isNotEqualTo(rejected == null);
      if (raw != null) {
        assertThat(raw.<String>getAs("uri")).isNotBlank();
        assertThat(raw.<String>getAs("text")).isNotNull();
      } else {
        RejectChecks.check(rejected);
      }
    }
  }

  private static List<Row> rows(byte[] input) throws IOException {
    InputFile file = new InputFile("file:/feed.jsonl", "feed.jsonl", input.length);
    try (JsonLinesRecords records =
        new JsonLinesRecords(
            file, new ByteArrayInputStream(input), new RecordFields(Map.of()), MOST_BYTES)) {
      List<Row> rows = new ArrayList<>();
      for (Row row = records.next(); row != null; row = records.next()) {
        rows.add(row);
      }
      return rows;
    }
  }

  /** Lines that are not blank; an empty file is a reject as a whole. */
  private static int records(byte[] input) {
    int records = input.length == 0 ? 1 : 0;
    for (int begin = 0; begin < input.length; ) {
      int end = begin;
      while (end < input.length && input[end] != '\n') {
        end++;
      }
      records += blank(Arrays.copyOfRange(input, begin, end)) ? 0 : 1;
      begin = end + 1;
    }
    return records;
  }

  private static boolean blank(byte[] line) {
    try {
      return line.length <= MOST_BYTES && TextDecoder.decode(line, line.length).isBlank();
    } catch (ReadFailure e) {
      return false;
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        utf8("{\"uri\":\"a\",\"text\":\"Nine boats left.\"}\n"),
        utf8("{\"uri\":\"a\",\"uri\":\"b\",\"text\":\"\\ud83d\",\"n\":1e999999999,\"x\":[{}]}\n\n"),
        utf8("{\"uri\":\"a\",\"text\":null,\"title\":\"t\",\"published_at\":\"2021\"}\r\n[1]\n{"));
  }

  @Override
  public List<String> words() {
    return List.of(
        "\"uri\":",
        "\"text\":",
        "\"title\":",
        "\"published_at\":",
        "null",
        "true",
        "\\ud800",
        "\\u0000",
        "1e999999999",
        "NaN",
        "[[[[",
        "{\"a\":",
        "\uFEFF",
        "\u2028",
        "/*",
        "\\\"");
  }

  @Override
  public List<String> libraries() {
    return List.of("com.fasterxml.jackson.core.**");
  }
}
