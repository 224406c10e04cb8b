package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.Row;

/** The bytes of a Parquet file, sound or not. */
public final class ParquetFuzz extends FileFuzz {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message m { required binary uri (STRING); optional binary text (STRING);"
              + " optional int64 published_at (TIMESTAMP(MICROS,true)); }");

  public ParquetFuzz() {
    super("feed.parquet");
  }

  @Override
  void check(byte[] input, List<Row> rows) {
    // A sound file may hold no row; what is read or refused of others was checked row by row.
  }

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (CompressionCodecName codec :
        List.of(CompressionCodecName.UNCOMPRESSED, CompressionCodecName.GZIP)) {
      seeds.add(written(codec, 2, true));
      seeds.add(written(codec, 2, false));
    }
    seeds.add(written(CompressionCodecName.UNCOMPRESSED, 0, true));
    return seeds;
  }

  private static byte[] written(CompressionCodecName codec, int rows, boolean dictionary) {
    try {
      Path folder = Files.createTempDirectory("seed");
      Path file = folder.resolve("seed.parquet");
      try (var writer = writer(codec, dictionary, file)) {
        SimpleGroupFactory rowsOf = new SimpleGroupFactory(SCHEMA);
        for (int i = 0; i < rows; i++) {
          writer.write(
              rowsOf
                  .newGroup()
                  .append("uri", "a" + i)
                  .append("text", "Nine.")
                  .append("published_at", 1_638_703_860_000_000L));
        }
      }
      byte[] bytes = Files.readAllBytes(file);
      try (var files = Files.list(folder)) {
        for (Path written : files.toList()) {
          Files.delete(written);
        }
      }
      Files.delete(folder);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParquetWriter<org.apache.parquet.example.data.Group> writer(
      CompressionCodecName codec, boolean dictionary, Path file) throws IOException {
    return ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
        .withConf(new Configuration(false))
        .withType(SCHEMA)
        .withCompressionCodec(codec)
        .withDictionaryEncoding(dictionary)
        .build();
  }

  @Override
  public List<String> words() {
    return List.of("PAR1", "uri", "text", "published_at", "\u007F\u007F\u007F\u007F\7");
  }

  @Override
  public List<String> libraries() {
    return List.of("org.apache.parquet.**");
  }
}
