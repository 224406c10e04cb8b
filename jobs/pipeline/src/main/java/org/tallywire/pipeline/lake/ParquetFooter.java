package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * The end of a Parquet file: the footer, its length, the magic number
 * (https://parquet.apache.org/docs/file-format).
 */
final class ParquetFooter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TRAILER_BYTES = Integer.BYTES + MAGIC.length;

  private ParquetFooter() {}

  /**
   * A file's footer, as it is written.
   *
   * @throws IOException where it is no Parquet file
   */
  static byte[] read(FileSystem files, FileStatus file) throws IOException {
    try (FSDataInputStream in = files.open(file.getPath())) {
      byte[] trailer = new byte[(int) Math.min(TRAILER_BYTES, file.getLen())];
      in.readFully(file.getLen() - trailer.length, trailer);
      long length =
          trailer.length < TRAILER_BYTES
              ? 0
              : ByteBuffer.wrap(trailer).order(ByteOrder.LITTLE_ENDIAN).getInt();
      if (length <= 0 || length > file.getLen() - TRAILER_BYTES) {
        throw new IOException(file.getPath() + " is no Parquet file");
      }
      byte[] footer = new byte[(int) length];
      in.readFully(file.getLen() - TRAILER_BYTES - length, footer);
      return footer;
    }
  }

  /** Ends a file. */
  static void write(byte[] footer, FSDataOutputStream out) throws IOException {
    out.write(footer);
    out.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    out.write(MAGIC);
  }
}
