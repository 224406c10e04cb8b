package org.tallywire.language.entity.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes arrays, each after its length, big end first. */
final class ArrayWriter {
  private final DataOutputStream out;

  ArrayWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void bytes(byte[] array) throws IOException {
    out.writeInt(array.length);
    out.write(array);
  }

  void chars(char[] array) throws IOException {
    out.writeInt(array.length);
    for (char c : array) {
      out.writeChar(c);
    }
  }

  void ints(int[] array) throws IOException {
    out.writeInt(array.length);
    for (int i : array) {
      out.writeInt(i);
    }
  }
}
