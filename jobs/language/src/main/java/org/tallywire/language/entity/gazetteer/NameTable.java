package org.tallywire.language.entity.gazetteer;

import java.io.IOException;
import java.util.List;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.Token;

/** Names and their bearers, packed. Immutable, thread-safe. */
final class NameTable {
  private final NameTrie names;

  /** Where each name's bearers begin in {@link #senses}; they end where the next name's begin. */
  private final int[] senseStart;

  /** Numbers of entries, the most prominent bearer of each name first. */
  private final int[] senses;

  private final EntryTable entries;

  NameTable(NameTrie names, int[] senseStart, int[] senses, EntryTable entries) {
    this.names = names;
    this.senseStart = senseStart;
    this.senses = senses;
    this.entries = entries;
  }

  NameTable(ArrayReader in) {
    this(new NameTrie(in), in.ints(), in.ints(), new EntryTable(in));
  }

  void write(ArrayWriter out) throws IOException {
    names.write(out);
    out.ints(senseStart);
    out.ints(senses);
    entries.write(out);
  }

  /** Adds all bearers of a name. */
  void addAll(String plainName, List<GazetteerEntry> found) {
    int number = names.find(plainName);
    for (int i = begin(number); i < end(number); i++) {
      found.add(entries.entry(senses[i]));
    }
  }

  /** The first bearer of a type, or null. */
  GazetteerEntry find(String plainName, EntityType type) {
    int number = names.find(plainName);
    for (int i = begin(number); i < end(number); i++) {
      if (entries.type(senses[i]) == type) {
        return entries.entry(senses[i]);
      }
    }
    return null;
  }

  /** The first bearer whose names settle their type, or null. */
  GazetteerEntry find(String plainName) {
    return settling(names.find(plainName));
  }

  /** As {@link Gazetteer#longest}. */
  Gazetteer.Match longest(String text, List<Token> tokens, int from, int to) {
    NameTrie.Cursor cursor = names.cursor();
    Gazetteer.Match longest = null;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean apart = i > from && tokens.get(i - 1).end() < token.begin();
      if ((apart && !cursor.advance(' ')) || !advance(cursor, text, token)) {
        return longest;
      }
      GazetteerEntry entry = settling(cursor.name());
      longest = entry == null ? longest : new Gazetteer.Match(i + 1, entry);
    }
    return longest;
  }

  private static boolean advance(NameTrie.Cursor cursor, String text, Token token) {
    for (int i = token.begin(); i < token.end(); i++) {
      if (!cursor.advance(Spelling.plain(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private GazetteerEntry settling(int number) {
    for (int i = begin(number); i < end(number); i++) {
      if (entries.settlesType(senses[i])) {
        return entries.entry(senses[i]);
      }
    }
    return null;
  }

  private int begin(int number) {
    return number == NameTrie.NONE ? 0 : senseStart[number];
  }

  private int end(int number) {
    return number == NameTrie.NONE ? 0 : senseStart[number + 1];
  }
}
