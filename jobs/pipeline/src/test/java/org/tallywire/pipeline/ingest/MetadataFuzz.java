package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.document.ReadResult;
import org.tallywire.pipeline.fuzz.FuzzInput;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** A document's fields: date, title, address, publisher, language. */
public final class MetadataFuzz implements FuzzTarget {
  private final DocumentReader reader = new DocumentReader();

  @Override
  public void read(byte[] input) {
    FuzzInput fields = new FuzzInput(input);
    String date = fields.field();
    String title = fields.field();
    String publisher = fields.field();
    String url = fields.field();
    String language = fields.field();
    String text = title + "\n\n" + fields.rest() + "\nNine boats left.";
    RawDocument raw =
        new RawDocument("wire/7", "jsonl", text, title, date, publisher, url, language);
    ReadResult result = reader.read(raw);
    assertThat(reader.read(raw)).isEqualTo(result);
    assertThat(result).isInstanceOf(ReadResult.Accepted.class);
    DocumentFuzz.check(((ReadResult.Accepted) result).document());
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        fields("2021-12-05T10:00:00Z", "Boats leave", "Post", "https://post.example/2021/12/05/a"),
        fields("Sun, 05 Dec 2021 11:31:00 GMT", "t", "p", "www.post.example"),
        fields("26-FEB-1987 15:01:01.79", "t", "p", "//a@post.example:80/2021-dec-05"),
        fields("Sun Dec 05 11:31:00 GMT 2021", "t", "p", "u"),
        fields("20211205113100", "t", "p", "u"),
        fields("1638703860", "t", "p", "u"),
        fields("1638703860000", "t", "p", "u"));
  }

  private static byte[] fields(String... fields) {
    return String.join("\0", fields).concat("\0en\0Text.").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<String> words() {
    return List.of(
        "2021-12-05",
        "T24:00:00",
        "23:59:60",
        "+99:99",
        "-18:00",
        "GMT",
        "a.m.",
        "9999",
        "0000",
        "Feb 29",
        "Sept.",
        "Sunday",
        "31/02/2021",
        "9999999999",
        "9999999999999",
        "\uE000");
  }
}
