package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which person of a document a name means. A lone surname means the last person before it who bears
 * it, else the first after; a lone first name likewise.
 */
final class PersonNames {
  private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv");

  private final Map<String, List<NameCluster>> bySurname = new HashMap<>();
  private final Map<String, List<NameCluster>> byFirstName = new HashMap<>();
  private final Map<String, NameCluster> latest = new HashMap<>();

  /** Makes the document's full names known before any lone one is resolved. */
  void announce(String name) {
    List<String> words = core(name);
    if (words.size() > 1 && sameFullName(words) == null) {
      NameCluster cluster = new NameCluster(EntityType.PERSON, name, false);
      bySurname.computeIfAbsent(last(words), key -> new ArrayList<>()).add(cluster);
      byFirstName.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(cluster);
    }
  }

  /** The person a name means at this point of the text; names must come in order of position. */
  NameCluster resolve(String name) {
    List<String> words = core(name);
    NameCluster cluster = words.size() > 1 ? sameFullName(words) : lone(words.get(0), name);
    if (cluster == null) {
      cluster = new NameCluster(EntityType.PERSON, name, false);
    }
    cluster.add(name);
    List<String> full = core(cluster.canonical());
    latest.put(last(full), cluster);
    latest.put(full.get(0), cluster);
    return cluster;
  }

  private NameCluster lone(String word, String name) {
    NameCluster before = latest.get(word);
    if (before != null) {
      return before;
    }
    if (bySurname.containsKey(word)) {
      return bySurname.get(word).get(0);
    }
    if (byFirstName.containsKey(word)) {
      return byFirstName.get(word).get(0);
    }
    NameCluster alone = new NameCluster(EntityType.PERSON, name, false);
    bySurname.computeIfAbsent(word, key -> new ArrayList<>()).add(alone);
    return alone;
  }

  /** Same surname and first names that agree, an initial counting for any name it begins. */
  private NameCluster sameFullName(List<String> words) {
    for (NameCluster cluster : bySurname.getOrDefault(last(words), List.of())) {
      List<String> other = core(cluster.canonical());
      if (other.size() == 1 || agree(words.get(0), other.get(0))) {
        return cluster;
      }
    }
    return null;
  }

  private static boolean agree(String first, String other) {
    return first.equals(other)
        || (Math.min(first.length(), other.length()) == 1 && first.charAt(0) == other.charAt(0))
        || (Math.min(first.length(), other.length()) >= 3
            && (first.startsWith(other) || other.startsWith(first)));
  }

  private static List<String> core(String name) {
    List<String> words = NameForms.words(name.replace(",", ""));
    int end = words.size();
    while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
