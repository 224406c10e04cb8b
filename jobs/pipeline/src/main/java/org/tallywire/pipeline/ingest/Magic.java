package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tallywire.language.text.ResourceTable;

/**
 * What a file is by the bytes that it begins with, where that is no text: archives, documents,
 * pictures. Table {@code magic.tsv} lists them.
 */
final class Magic {
  /** So many bytes tell all kinds. */
  private static final int LENGTH = 300;

  private static final List<Kind> KINDS =
      ResourceTable.rows(Magic.class, "magic.tsv").stream().map(Kind::of).toList();

  private Magic() {}

  private record Kind(int offset, byte[] bytes, String reasonCode, String what, String advice) {
    static Kind of(List<String> row) {
      return new Kind(
          Integer.parseInt(row.get(0)),
          HexFormat.of().parseHex(row.get(1).toLowerCase(Locale.ROOT)),
          row.get(2),
          row.get(3),
          row.get(4));
    }

    boolean fits(byte[] beginning) {
      int end = offset + bytes.length;
      return end <= beginning.length
          && Arrays.equals(beginning, offset, end, bytes, 0, bytes.length);
    }
  }

  /**
   * Looks at how a stream begins.
   *
   * @return the same bytes
   * @throws ReadFailure when they are of a kind that holds no text as it stands
   */
  static InputStream checked(InputStream in) throws IOException, ReadFailure {
    PushbackInputStream again = new PushbackInputStream(in, LENGTH);
    byte[] beginning = beginning(again);
    for (Kind kind : KINDS) {
      if (kind.fits(beginning)) {
        throw new ReadFailure(kind.reasonCode(), "is " + kind.what() + ". " + kind.advice());
      }
    }
    again.unread(beginning);
    return again;
  }

  /** The first bytes; of a stream that breaks off among them, those that there are. */
  private static byte[] beginning(InputStream in) throws IOException {
    byte[] bytes = new byte[LENGTH];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < LENGTH; length += Math.max(0, read)) {
        read = in.read(bytes, length, LENGTH - length);
      }
    } catch (IOException e) {
      // Whoever reads on after these bytes is told again.
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(bytes, length);
  }
}
