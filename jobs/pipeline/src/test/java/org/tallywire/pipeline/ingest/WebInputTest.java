package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages of HTML, alone and in web archives, sound and broken. */
class WebInputTest {
  private static final String REPORT =
      "Nine boats left the harbour of S\u00F8lvik on Monday, the coast guard said in the evening.";

  @TempDir Path temporary;
  private Raw raw;

  @BeforeEach
  void folder() {
    raw = new Raw(temporary);
  }

  private static String page(String head) {
    return "<html><head><title>Boats leave</title>"
        + head
        + "</head><body><nav><a href=/>Home</a></nav><p>"
        + REPORT
        + "</p><p>Two came back.</p></body></html>";
  }

  @Test
  void aPageIsItsReportAndWhatItSaysAboutIt() {
    String meta =
        "<meta property='article:published_time' content='2024-05-06T07:08:09Z'>"
            + "<meta property='og:site_name' content='Quay Courier'>"
            + "<link rel=canonical href='https://quay.example/boats'>";
    raw.file("a.html", page(meta)).file("b.htm.gz", Raw.gzip(page("")));
    raw.file("c.xhtml", "<?xml version='1.0' encoding='UTF-8'?>" + page(""));

    Raw.Result read = raw.read();

    assertThat(read.reasons()).isEmpty();
    assertThat(read.uris()).containsExactly("raw/a.html", "raw/b.htm.gz", "raw/c.xhtml");
    Row row = read.documents().get(0);
    assertThat(row.<String>getAs("source_format")).isEqualTo("html");
    assertThat(row.<String>getAs("text")).isEqualTo(REPORT + "\n\nTwo came back.");
    assertThat(row.<String>getAs("title")).isEqualTo("Boats leave");
    assertThat(row.<String>getAs("published_at")).isEqualTo("2024-05-06T07:08:09Z");
    assertThat(row.<String>getAs("publisher")).isEqualTo("Quay Courier");
    assertThat(row.<String>getAs("url")).isEqualTo("https://quay.example/boats");
  }

  @Test
  void charsetsAreBelievedUnlessTheBytesSayOtherwise() {
    Charset cyrillic = Charset.forName("windows-1251");
    String russian =
        "\u0414\u0435\u0432\u044F\u0442\u044C \u043B\u043E\u0434\u043E\u043A. ".repeat(9);
    raw.file("a-told.html", ("<meta charset=windows-1251><p>" + russian).getBytes(cyrillic));
    raw.file("b-lie.html", page("<meta charset=iso-8859-1>").getBytes(StandardCharsets.UTF_8));
    raw.file("c-lie.html", page("<meta charset=utf-8>").getBytes(StandardCharsets.ISO_8859_1));
    raw.file("d-mark.html", ("\uFEFF" + page("")).getBytes(StandardCharsets.UTF_16LE));
    raw.file("e-none.html", page("<meta charset=nonsense-9>").getBytes(StandardCharsets.UTF_8));

    Raw.Result read = raw.read();

    assertThat(read.reasons()).isEmpty();
    assertThat(read.documents().get(0).<String>getAs("text")).isEqualTo(russian.strip());
    assertThat(read.documents().subList(1, 5))
        .allSatisfy(row -> assertThat(row.<String>getAs("text")).startsWith(REPORT));
  }

  @Test
  void pagesThatAreNoDocument() {
    raw.file("a.html", "");
    raw.file("b.html", "<html><body><script>var x = 1;</script></body></html>");
    raw.file("c.html", page("<!--" + "x".repeat(3 << 20) + "-->"));
    raw.file("d.html", new byte[5000]);

    assertThat(raw.read().reasons())
        .containsExactly(
            "raw/a.html empty-file",
            "raw/b.html no-report",
            "raw/c.html too-large",
            "raw/d.html not-text");
  }

  private static final String HTML = "Content-Type: text/html; charset=utf-8";

  @Test
  void anArchiveIsItsPages() {
    byte[] body = Archive.bytes(page(""));
    String chunk = Integer.toHexString(body.length);
    byte[] chunked =
        Archive.join(Archive.bytes(chunk + "\r\n"), body, Archive.bytes("\r\n0\r\n\r\n"));
    byte[][] records = {
      Archive.record(
          "warcinfo", "urn:x", "application/warc-fields", Archive.bytes("software: a crawler\r\n")),
      Archive.record(
          "request",
          "https://quay.example/1",
          "application/http",
          Archive.bytes("GET /1 HTTP/1.1\r\n\r\n")),
      Archive.answer("https://quay.example/1", "200 OK", HTML, body),
      Archive.answer(
          "https://quay.example/2", "200 OK", HTML + "\r\nTransfer-Encoding: chunked", chunked),
      Archive.answer(
          "https://quay.example/3",
          "200 OK",
          HTML + "\r\nContent-Encoding: gzip",
          Raw.gzip(page(""))),
      Archive.answer("https://quay.example/4", "404 Not Found", HTML, body),
      Archive.answer(
          "https://quay.example/5.png", "200 OK", "Content-Type: image/png", new byte[300]),
      Archive.answer(
          "https://quay.example/6",
          "200 OK",
          "Content-Type: text/plain",
          Archive.bytes("Snow fell.")),
      Archive.record("resource", "file:///pages/7.html", "text/html", body),
      Archive.answer("https://quay.example/8", "200 OK", HTML, Archive.bytes("<html></html>"))
    };
    byte[] zipped = {};
    for (byte[] record : records) {
      zipped = Archive.join(zipped, Raw.gzip(record));
    }
    raw.file("crawl.warc.gz", zipped);

    Raw.Result read = raw.read();

    assertThat(read.uris())
        .containsExactly(
            "file:///pages/7.html",
            "https://quay.example/1",
            "https://quay.example/2",
            "https://quay.example/3",
            "https://quay.example/6");
    assertThat(read.reasons()).containsExactly("https://quay.example/8 no-report");
    Row first = read.documents().get(1);
    assertThat(first.<String>getAs("source_format")).isEqualTo("warc");
    assertThat(first.<String>getAs("url")).isEqualTo("https://quay.example/1");
    assertThat(read.documents().subList(0, 4))
        .allSatisfy(row -> assertThat(row.<String>getAs("text")).startsWith(REPORT));
  }

  @Test
  void ofABrokenArchiveWhatStandsBeforeTheBreakIsRead() {
    byte[] good = Archive.answer("https://quay.example/1", "200 OK", HTML, Archive.bytes(page("")));
    raw.file("a-cut.warc", Arrays.copyOf(Archive.join(good, good), good.length + 40));
    raw.file("b-noise.warc", Archive.join(good, Archive.bytes("this is no record\r\n\r\n")));
    raw.file("c-cut.warc.gz", Arrays.copyOf(Raw.gzip(good), 60));
    raw.file("d-empty.warc", "");
    raw.file("e-text.warc", "just text");

    Raw.Result read = raw.read();

    assertThat(read.documents()).hasSize(2);
    assertThat(read.rejects())
        .extracting(
            row ->
                row.<String>getAs("uri").replaceFirst(":\\d+$", "")
                    + " "
                    + row.getAs("reason_code"))
        .containsExactly(
            "raw/a-cut.warc broken-warc",
            "raw/b-noise.warc broken-warc",
            "raw/c-cut.warc.gz truncated-gzip",
            "raw/d-empty.warc empty-file",
            "raw/e-text.warc broken-warc");
    assertThat(read.rejects())
        .allSatisfy(row -> assertThat(row.<String>getAs("message")).startsWith("'raw/"));
  }

  @Test
  void lyingLengthsAndBombsTakeNoMemory() {
    byte[] body = Archive.bytes(page(""));
    byte[] block = Archive.join(Archive.bytes("HTTP/1.1 200 OK\r\n" + HTML + "\r\n\r\n"), body);
    String type = "application/http; msgtype=response";
    raw.file(
        "a-long.warc", Archive.record("response", "https://quay.example/1", type, block, 1L << 40));
    raw.file("b-short.warc", Archive.record("response", "https://quay.example/2", type, block, 60));
    raw.file(
        "c-negative.warc", Archive.record("response", "https://quay.example/3", type, block, -5));
    raw.file(
        "d-bomb.warc",
        Archive.answer(
            "https://quay.example/4",
            "200 OK",
            HTML + "\r\nContent-Encoding: gzip",
            Raw.gzip(new byte[200 << 20])));
    raw.file(
        "e-encoding.warc",
        Archive.answer(
            "https://quay.example/5", "200 OK", HTML + "\r\nContent-Encoding: br", body));

    Raw.Result read = raw.read();

    // A page that ends in its middle is no document.
    assertThat(read.uris()).doesNotContain("https://quay.example/1");
    assertThat(read.reasons())
        .contains(
            "https://quay.example/1 bad-record",
            "https://quay.example/4 too-large",
            "https://quay.example/5 bad-record");
  }

  @Test
  @Timeout(60)
  void aPageThatNeedsAnUnknownDictionaryIsARejectAndNoHang() {
    Deflater deflater = new Deflater();
    deflater.setDictionary(Archive.bytes("boats and harbours"));
    deflater.setInput(Archive.bytes(page("")));
    deflater.finish();
    byte[] deflated = new byte[4096];
    byte[] body = Arrays.copyOf(deflated, deflater.deflate(deflated));
    deflater.end();
    raw.file(
        "a.warc",
        Archive.join(
            Archive.answer(
                "https://quay.example/1", "200 OK", HTML + "\r\nContent-Encoding: deflate", body),
            Archive.answer("https://quay.example/2", "200 OK", HTML, Archive.bytes(page("")))));

    Raw.Result read = raw.read();

    assertThat(read.reasons()).containsExactly("https://quay.example/1 bad-record");
    assertThat(read.uris()).containsExactly("https://quay.example/2");
  }
}
