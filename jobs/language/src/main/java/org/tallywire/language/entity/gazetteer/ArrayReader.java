package org.tallywire.language.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads arrays that {@link ArrayWriter} wrote, as fast as memory is copied. */
final class ArrayReader {
  private final ByteBuffer bytes;

  ArrayReader(InputStream in) throws IOException {
    bytes = ByteBuffer.wrap(in.readAllBytes());
  }

  byte[] bytes() {
    byte[] array = new byte[bytes.getInt()];
    bytes.get(array);
    return array;
  }

  char[] chars() {
    char[] array = new char[bytes.getInt()];
    bytes.asCharBuffer().get(array);
    bytes.position(bytes.position() + Character.BYTES * array.length);
    return array;
  }

  int[] ints() {
    int[] array = new int[bytes.getInt()];
    bytes.asIntBuffer().get(array);
    bytes.position(bytes.position() + Integer.BYTES * array.length);
    return array;
  }
}
