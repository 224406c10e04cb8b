package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** A web archive, sound or not: its records, and the answers in them. */
public final class WarcFuzz extends FileFuzz {
  private static final String HTML = "Content-Type: text/html; charset=utf-8";
  private static final String PAGE = "<p>Nine boats left the harbour of Osk on Monday.</p>";
  private static final String URI = "https://quay.example/1";

  public WarcFuzz() {
    super("crawl.warc");
  }

  @Override
  void check(byte[] input, List<Row> rows) {
    for (Row row : rows) {
      Row page = row.getAs("raw");
      if (page != null) {
        assertThat(page.<String>getAs("uri")).isNotBlank();
        assertThat(page.<String>getAs("text")).isNotNull();
      }
    }
  }

  @Override
  public List<byte[]> seeds() {
    byte[] body = Archive.bytes(PAGE);
    byte[] chunked =
        Archive.join(
            Archive.bytes(Integer.toHexString(body.length) + "\r\n"),
            body,
            Archive.bytes("\r\n0\r\n\r\n"));
    byte[] page = Archive.answer(URI, "200 OK", HTML, body);
    return List.of(
        page,
        Archive.join(page, Archive.record("resource", "file:///a.html", "text/html", body)),
        Archive.answer(URI, "200 OK", HTML + "\r\nTransfer-Encoding: chunked", chunked),
        Archive.answer(URI, "200 OK", HTML + "\r\nContent-Encoding: gzip", Raw.gzip(PAGE)),
        Archive.answer(URI, "200 OK", "Content-Type: text/plain", Archive.bytes("Snow fell.")),
        Archive.record("response", URI, "application/http", page, 1L << 40),
        Raw.gzip(page),
        Arrays.copyOf(Raw.gzip(page), 90),
        Archive.bytes(
            "filedesc://a.arc 127.0.0.1 20240506070809 text/plain 12\n1 0 Archive\n\n"
                + "http://quay.example/ 127.0.0.1 20240506070809 text/html 70\n"
                + "HTTP/1.1 200 OK\nContent-Type: text/html\n\n"
                + PAGE));
  }

  @Override
  public List<String> words() {
    return List.of(
        "WARC/1.0\r\n",
        "WARC-Type: response\r\n",
        "WARC-Type: resource\r\n",
        "WARC-Type: revisit\r\n",
        "WARC-Target-URI: ",
        "WARC-Date: ",
        "WARC-Payload-Digest: sha1:",
        "WARC-Segment-Number: 2\r\n",
        "Content-Length: ",
        "Content-Type: application/http; msgtype=response\r\n",
        "Content-Type: text/html",
        "Content-Encoding: deflate\r\n",
        "Transfer-Encoding: chunked\r\n",
        "HTTP/1.1 200 OK\r\n",
        "gemini://",
        "\r\n\r\n",
        "; charset=",
        "99999999999999999999");
  }

  @Override
  public List<String> libraries() {
    return List.of("org.netpreserve.jwarc.**");
  }
}
