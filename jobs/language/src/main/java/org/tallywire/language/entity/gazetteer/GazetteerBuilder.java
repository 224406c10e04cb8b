package org.tallywire.language.entity.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects entries, the most prominent first: of two things of one name the earlier comes first.
 */
final class GazetteerBuilder {
  private record Naming(String name, int entry) {}

  private final List<GazetteerEntry> entries = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Naming> namings = new ArrayList<>();

  /**
   * Takes an entry in, or more names of one that is known by its id; what was known first stays.
   *
   * @param names its names, the canonical one included
   * @param origin the list and line, for messages
   * @throws IllegalArgumentException where the id is known with another type
   */
  void add(GazetteerEntry entry, List<String> names, String origin) {
    Integer known = entry.id() == null ? null : numbers.get(entry.id());
    int number = known == null ? entries.size() : known;
    if (known == null) {
      entries.add(entry);
      origins.add(origin);
      if (entry.id() != null) {
        numbers.put(entry.id(), number);
      }
    } else {
      entries.set(number, sameThing(entries.get(number), entry, origins.get(number), origin));
    }
    for (String name : names) {
      namings.add(new Naming(Spelling.plain(name), number));
    }
  }

  private static GazetteerEntry sameThing(
      GazetteerEntry known, GazetteerEntry entry, String knownOrigin, String origin) {
    if (known.type() != entry.type()) {
      throw new IllegalArgumentException(
          origin
              + ": the id '"
              + entry.id()
              + "' is a "
              + entry.type()
              + " here and a "
              + known.type()
              + " in "
              + knownOrigin
              + "; give one thing one type");
    }
    return known.completedBy(entry);
  }

  NameTable build() {
    namings.sort(Comparator.comparing(Naming::name));
    List<String> names = new ArrayList<>(namings.size());
    int[] senseStart = new int[namings.size() + 1];
    int[] senses = new int[namings.size()];
    int count = 0;
    for (Naming naming : namings) {
      if (names.isEmpty() || !names.get(names.size() - 1).equals(naming.name())) {
        senseStart[names.size()] = count;
        names.add(naming.name());
      }
      if (!contains(senses, senseStart[names.size() - 1], count, naming.entry())) {
        senses[count++] = naming.entry();
      }
    }
    senseStart[names.size()] = count;
    return new NameTable(
        NameTrie.of(names),
        Arrays.copyOf(senseStart, names.size() + 1),
        Arrays.copyOf(senses, count),
        new EntryTable(entries));
  }

  private static boolean contains(int[] senses, int from, int to, int entry) {
    for (int i = from; i < to; i++) {
      if (senses[i] == entry) {
        return true;
      }
    }
    return false;
  }
}
