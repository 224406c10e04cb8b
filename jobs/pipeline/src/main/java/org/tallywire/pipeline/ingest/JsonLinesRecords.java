package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.tallywire.language.document.RawDocument;

/** A file with a JSON object on each line; each is a document. Blank lines are no records. */
final class JsonLinesRecords implements Records {
  private final InputFile file;
  private final InputStream in;
  private final BoundedLines lines;
  private final RecordFields fields;
  private final int maxBytes;
  private boolean empty = true;

  JsonLinesRecords(InputFile file, InputStream in, RecordFields fields, int maxBytes) {
    this.file = file;
    this.in = in;
    this.lines = new BoundedLines(in, maxBytes);
    this.fields = fields;
    this.maxBytes = maxBytes;
  }

  @Override
  public Row next() throws IOException {
    while (lines.advance()) {
      empty = false;
      Row row = row();
      if (row != null) {
        return row;
      }
    }
    if (empty) {
      empty = false;
      return RawDocuments.row(Rejects.of(file.name(), Rejects.empty(), 0L, null));
    }
    return null;
  }

  /** The line's document or reject, or null for a blank line. */
  private Row row() {
    try {
      if (lines.tooLong()) {
        throw new ReadFailure("line-too-long", Rejects.tooLarge(maxBytes));
      }
      String json = TextDecoder.decode(lines.bytes(), lines.length());
      return json.isBlank() ? null : RawDocuments.row(document(JsonRecord.parse(json, fields)));
    } catch (ReadFailure e) {
      return RawDocuments.row(
          Rejects.of(
              file.name() + ":" + lines.number(),
              e,
              lines.byteCount(),
              Sample.of(lines.bytes(), lines.length())));
    }
  }

  private RawDocument document(Map<String, String> values) throws ReadFailure {
    return fields.document(Format.JSON_LINES, values);
  }

  @Override
  public String place() {
    return Long.toString(lines.number());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
