package org.tallywire.pipeline.nlp;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A read-only hash table from 64-bit fingerprints to non-negative ints, used straight from a
 * memory-mapped file: opening it costs no time and no heap, and all processes on a machine share
 * its pages.
 *
 * <p>Keys themselves are not stored. Two keys of one table never share a fingerprint (writing such
 * a table fails); a string that is no key is taken for one with a probability of 1 in
 * 10<sup>13</sup> for the largest table.
 *
 * <p>The file: magic, number of slots (a power of two, at most 60% filled), then 12 bytes a slot
 * (fingerprint, value), linear probing, all big-endian.
 */
final class FingerprintTable {
  /** What {@link #get} gives for a key that the table lacks. */
  static final int ABSENT = -1;

  private static final int MAGIC = 0x54574654;
  private static final int HEADER_BYTES = 8;
  private static final int SLOT_BYTES = 12;

  /** Where in a slot its value stands. */
  private static final int VALUE = 8;

  private final ByteBuffer slots;
  private final int mask;

  private FingerprintTable(ByteBuffer slots, int slotCount) {
    this.slots = slots;
    this.mask = slotCount - 1;
  }

  /** Maps a table's file. */
  static FingerprintTable open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer buffer = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (buffer.capacity() < HEADER_BYTES || buffer.getInt(0) != MAGIC) {
        throw new IOException(file + " is no fingerprint table");
      }
      int slotCount = buffer.getInt(4);
      if (Integer.bitCount(slotCount) != 1
          || buffer.capacity() != HEADER_BYTES + (long) slotCount * SLOT_BYTES) {
        throw new IOException(file + " is cut short: " + buffer.capacity() + " bytes");
      }
      return new FingerprintTable(buffer, slotCount);
    }
  }

  private static int at(int slot) {
    return HEADER_BYTES + slot * SLOT_BYTES;
  }

  /** The value of a fingerprint, or {@link #ABSENT}. */
  int get(long fingerprint) {
    int slot = (int) fingerprint & mask;
    while (true) {
      long found = slots.getLong(at(slot));
      if (found == fingerprint) {
        return slots.getInt(at(slot) + VALUE);
      }
      if (found == 0) {
        return ABSENT;
      }
      slot = (slot + 1) & mask;
    }
  }

  /**
   * The values of many fingerprints, {@link #ABSENT} for those that the table lacks. All first
   * slots are read before any is looked at: each is likely to miss the processor's caches, and it
   * waits for many at once where none depends on another.
   *
   * @param count how many of the fingerprints, from the first
   */
  int[] get(long[] fingerprints, int count) {
    long[] found = new long[count];
    for (int i = 0; i < count; i++) {
      found[i] = slots.getLong(at((int) fingerprints[i] & mask));
    }
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      long fingerprint = fingerprints[i];
      if (found[i] == fingerprint) {
        values[i] = slots.getInt(at((int) fingerprint & mask) + VALUE);
      } else {
        values[i] = found[i] == 0 ? ABSENT : get(fingerprint);
      }
    }
    return values;
  }

  /** Collects entries and writes them as a table. */
  static final class Builder {
    private final long[] fingerprints;
    private final int[] values;

    /**
     * @param entries how many will be put
     */
    Builder(int entries) {
      int slotCount = Integer.highestOneBit(Math.max(4, (int) (entries / 0.6))) << 1;
      fingerprints = new long[slotCount];
      values = new int[slotCount];
    }

    /** Adds an entry; two keys with one fingerprint are an error. */
    void put(long fingerprint, int value) {
      int mask = fingerprints.length - 1;
      int slot = (int) fingerprint & mask;
      while (fingerprints[slot] != 0) {
        if (fingerprints[slot] == fingerprint) {
          throw new IllegalStateException("two keys share fingerprint " + fingerprint);
        }
        slot = (slot + 1) & mask;
      }
      fingerprints[slot] = fingerprint;
      values[slot] = value;
    }

    void write(Path file) throws IOException {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
        out.writeInt(MAGIC);
        out.writeInt(fingerprints.length);
        for (int i = 0; i < fingerprints.length; i++) {
          out.writeLong(fingerprints[i]);
          out.writeInt(values[i]);
        }
      }
    }
  }
}
