package org.tallywire.pipeline.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Records of web archives, sound and lying. */
final class Archive {
  private Archive() {}

  static byte[] record(String type, String uri, String contentType, byte[] block) {
    return record(type, uri, contentType, block, block.length);
  }

  static byte[] record(String type, String uri, String contentType, byte[] block, long toldLength) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + uri
            + "\r\n"
            + "WARC-Date: 2024-05-06T07:08:09Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + toldLength
            + "\r\n\r\n";
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }

  static byte[] answer(String uri, String status, String headers, byte[] body) {
    byte[] block = join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n"), body);
    return record("response", uri, "application/http; msgtype=response", block);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
