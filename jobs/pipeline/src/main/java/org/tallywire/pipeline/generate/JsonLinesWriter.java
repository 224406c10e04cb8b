package org.tallywire.pipeline.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;

/** Writes {@code part-00000.jsonl} and so on. */
final class JsonLinesWriter implements CorpusWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;
  private final long fileBytes;
  private OutputStream out;
  private long written;
  private int files;

  JsonLinesWriter(Path folder, long fileBytes) {
    this.folder = folder;
    this.fileBytes = fileBytes;
  }

  @Override
  public void write(GeneratedDocument document) throws IOException {
    if (out == null || written >= fileBytes) {
      close();
      Path file = folder.resolve("part-%05d.jsonl".formatted(files++));
      out = new BufferedOutputStream(Files.newOutputStream(file));
      written = 0;
    }
    byte[] line = (line(document) + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(line);
    written += line.length;
  }

  private static String line(GeneratedDocument document) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("uri", document.uri());
      json.writeStringField("title", document.title());
      if (document.publishedAt() != null) {
        json.writeStringField("published_at", document.publishedAt().toString());
      }
      json.writeStringField("publisher", document.publisher());
      json.writeStringField("url", document.url());
      json.writeStringField("text", document.text());
      json.writeEndObject();
    }
    return document.truth() == Truth.BROKEN ? broken(line.toString()) : line.toString();
  }

  private static String broken(String line) {
    return line.length() % 2 == 0
        ? line.substring(0, line.length() / 2)
        : line.replace("\"text\":", "\"body\":");
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
