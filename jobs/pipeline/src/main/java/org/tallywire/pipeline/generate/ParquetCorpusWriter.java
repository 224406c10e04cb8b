package org.tallywire.pipeline.generate;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;

/** Writes {@code part-00000.parquet} and so on; a broken record has no text. */
final class ParquetCorpusWriter implements CorpusWriter {
  private static final MessageType TYPE = type();
  private static final long ROW_GROUP_BYTES = 8 << 20;

  private final Path folder;
  private final long fileBytes;
  private ParquetWriter<Group> out;
  private int files;

  ParquetCorpusWriter(Path folder, long fileBytes) {
    this.folder = folder;
    this.fileBytes = fileBytes;
  }

  private static MessageType type() {
    Types.MessageTypeBuilder type = Types.buildMessage();
    for (String name : new String[] {"uri", "title", "published_at", "publisher", "url", "text"}) {
      type.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name);
    }
    return type.named("news");
  }

  @Override
  public void write(GeneratedDocument document) throws IOException {
    if (out == null || out.getDataSize() >= fileBytes) {
      close();
      Path file = folder.resolve("part-%05d.parquet".formatted(files++));
      out =
          ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
              .withType(TYPE)
              .withConf(new Configuration())
              .withRowGroupSize(ROW_GROUP_BYTES)
              .withCompressionCodec(CompressionCodecName.ZSTD)
              .build();
    }
    out.write(row(document));
  }

  private static Group row(GeneratedDocument document) {
    Group row = new SimpleGroup(TYPE);
    row.add("uri", document.uri());
    row.add("title", document.title());
    if (document.publishedAt() != null) {
      row.add("published_at", document.publishedAt().toString());
    }
    row.add("publisher", document.publisher());
    row.add("url", document.url());
    if (document.truth() != Truth.BROKEN) {
      row.add("text", document.text());
    }
    return row;
  }

  @Override
  public int files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
