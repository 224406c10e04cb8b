package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** A gzipped feed, sound or not. */
public final class GzipFuzz extends FileFuzz {
  public GzipFuzz() {
    super("feed.jsonl.gz");
  }

  @Override
  void check(byte[] input, List<Row> rows) {
    if (rows.isEmpty()) {
      assertThat(input.length).as("blank lines alone need a header at least").isGreaterThan(17);
    }
  }

  @Override
  public List<byte[]> seeds() {
    byte[] feed =
        Raw.gzip("{\"uri\":\"a\",\"text\":\"Nine.\"}\n{\"uri\":\"b\",\"text\":\"Ten.\"}\n");
    byte[] two = Arrays.copyOf(feed, 2 * feed.length);
    System.arraycopy(feed, 0, two, feed.length, feed.length);
    return List.of(
        feed,
        two,
        Arrays.copyOf(feed, feed.length - 5),
        Arrays.copyOf(feed, feed.length + 3),
        Raw.gzip("x".repeat(100_000)),
        Raw.gzip(""),
        "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
  }
}
