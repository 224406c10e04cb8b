package org.tallywire.language.entity.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tallywire.language.entity.EntityType;

/**
 * The entries of a gazetteer in columns: tens of thousands of small objects would take several
 * times the room. An entry is put together when it is asked for. Immutable, thread-safe.
 */
final class EntryTable {
  private static final EntityType[] TYPES = EntityType.values();
  private static final int TEXTS = 3;
  private static final int SETTLES_TYPE = 0x40;

  /** Id, canonical name and country of each entry; an empty text stands for none. */
  private final byte[] texts;

  private final int[] textStart;
  private final int[] populations;

  /** Number of the type, and {@link #SETTLES_TYPE} where it is. */
  private final byte[] types;

  EntryTable(List<GazetteerEntry> entries) {
    int size = entries.size();
    textStart = new int[TEXTS * size + 1];
    populations = new int[size];
    types = new byte[size];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < size; i++) {
      GazetteerEntry entry = entries.get(i);
      addText(bytes, entry.id(), TEXTS * i + 1);
      addText(bytes, entry.canonical(), TEXTS * i + 2);
      addText(bytes, entry.country(), TEXTS * i + 3);
      populations[i] = entry.population();
      types[i] = (byte) (entry.type().ordinal() | (entry.settlesType() ? SETTLES_TYPE : 0));
    }
    texts = bytes.toByteArray();
  }

  EntryTable(ArrayReader in) {
    texts = in.bytes();
    textStart = in.ints();
    populations = in.ints();
    types = in.bytes();
  }

  void write(ArrayWriter out) throws IOException {
    out.bytes(texts);
    out.ints(textStart);
    out.ints(populations);
    out.bytes(types);
  }

  private void addText(ByteArrayOutputStream bytes, String text, int next) {
    if (text != null) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    textStart[next] = bytes.size();
  }

  GazetteerEntry entry(int number) {
    return new GazetteerEntry(
        text(TEXTS * number),
        type(number),
        text(TEXTS * number + 1),
        text(TEXTS * number + 2),
        populations[number],
        settlesType(number));
  }

  EntityType type(int number) {
    return TYPES[types[number] & ~SETTLES_TYPE];
  }

  boolean settlesType(int number) {
    return (types[number] & SETTLES_TYPE) != 0;
  }

  private String text(int number) {
    int begin = textStart[number];
    int length = textStart[number + 1] - begin;
    return length == 0 ? null : new String(texts, begin, length, StandardCharsets.UTF_8);
  }
}
