package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.entity.identity.FirstNameForms;
import org.tallywire.language.entity.identity.Generations;

/**
 * Which person of a document a name means. A lone surname means the last person before it who bears
 * it, else the first after; a lone first name likewise.
 */
final class PersonNames {
  private static final FirstNameForms FIRST_NAMES = new FirstNameForms();

  private final Map<String, List<NameCluster>> bySurname = new HashMap<>();
  private final Map<String, List<NameCluster>> byFirstName = new HashMap<>();
  private final Map<String, NameCluster> latest = new HashMap<>();
  private final Map<NameCluster, Set<FullName>> forms = new HashMap<>();

  /**
   * A name of several words.
   *
   * @param words without what tells father from son
   * @param generation what does, or null
   */
  private record FullName(List<String> words, String generation) {
    static FullName of(String name) {
      List<String> all = NameForms.words(name.replace(",", ""));
      List<String> words = core(name);
      return new FullName(words, words.size() < all.size() ? last(all) : null);
    }

    /** Whether one person may bear both, an initial counting for any name it begins. */
    boolean goesWith(FullName other) {
      return (generation == null || other.generation == null || generation.equals(other.generation))
          && agree(words.get(0), other.words.get(0))
          && (middleInitial().isEmpty()
              || other.middleInitial().isEmpty()
              || middleInitial().equals(other.middleInitial()));
    }

    private String middleInitial() {
      return words.size() > 2 && words.get(1).length() == 1 ? words.get(1) : "";
    }
  }

  /** Makes the document's full names known before any lone one is resolved. */
  void announce(String name) {
    FullName full = FullName.of(name);
    List<String> words = full.words();
    if (words.size() < 2) {
      return;
    }
    NameCluster cluster = sameFullName(full);
    if (cluster == null) {
      cluster = new NameCluster(EntityType.PERSON, name, false);
      bySurname.computeIfAbsent(last(words), key -> new ArrayList<>()).add(cluster);
      byFirstName.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(cluster);
    }
    forms.computeIfAbsent(cluster, key -> new LinkedHashSet<>()).add(full);
  }

  /** The person a name means at this point of the text; names must come in order of position. */
  NameCluster resolve(String name) {
    List<String> words = core(name);
    NameCluster cluster =
        words.size() > 1 ? sameFullName(FullName.of(name)) : lone(words.get(0), name);
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

  /** Of one surname, the first person each of whose full names the name goes with. */
  private NameCluster sameFullName(FullName name) {
    for (NameCluster cluster : bySurname.getOrDefault(last(name.words()), List.of())) {
      if (forms.getOrDefault(cluster, Set.of()).stream().allMatch(name::goesWith)) {
        return cluster;
      }
    }
    return null;
  }

  /** Whether two first names may be one: "Ben" is short for Benjamin, "Ann" not for Annabel. */
  private static boolean agree(String first, String other) {
    String shorter = first.length() <= other.length() ? first : other;
    String longer = shorter.equals(first) ? other : first;
    return longer.startsWith(shorter)
        && (shorter.length() == 1
            || shorter.length() == longer.length()
            || longer.charAt(shorter.length()) == '-'
            || FIRST_NAMES.nickname(shorter, longer));
  }

  private static List<String> core(String name) {
    return Generations.without(NameForms.words(name.replace(",", "")));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
