package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerEntry;
import org.tallywire.language.text.ResourceTable;

/**
 * Which organization, place or thing of a document a name means: equal spelling, a company without
 * its legal form, an acronym beside its long form, or "The Post" after "The Washington Post".
 */
final class OtherNames {
  private final Gazetteer gazetteer;
  private final Set<String> suffixes = new HashSet<>();
  private final Map<String, NameCluster> byKey = new HashMap<>();
  private final Map<String, NameCluster> byInitials = new HashMap<>();
  private final Map<String, NameCluster> latestByLastWord = new HashMap<>();
  private final Map<String, NameCluster> latestByFirstWord = new HashMap<>();

  OtherNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (List<String> row : ResourceTable.rows(getClass(), "organization-words.tsv")) {
      if (row.get(0).equals("suffix")) {
        suffixes.add(row.get(1));
      }
    }
  }

  /** Makes a long form known, so that an acronym that comes before it is tied to it too. */
  void announce(String name, EntityType type) {
    String initials = NameForms.initials(name);
    if (type == EntityType.ORG && initials.length() > 1 && !NameForms.isAcronym(name)) {
      byInitials.putIfAbsent(initials, cluster(name, type));
    }
  }

  /**
   * Makes known that a text has an acronym in brackets after its long form: "Singapore Airlines
   * (SIA)". It has to begin with the same letter and its letters have to stand in the long form in
   * that order.
   */
  void announceBracketed(String name, String acronym) {
    String letters = acronym.replace(".", "");
    if (NameForms.isAcronym(acronym)
        && !NameForms.isAcronym(name)
        && NameForms.standsFor(letters, NameForms.withoutArticle(name))) {
      byInitials.put(letters, cluster(name, EntityType.ORG));
    }
  }

  /**
   * The entity a name means at this point of the text; names must come in order of position.
   *
   * @param definite whether "the" stands before it
   */
  NameCluster resolve(String name, EntityType type, boolean definite) {
    NameCluster cluster = byKey.get(key(name, type));
    if (cluster == null && type == EntityType.ORG) {
      cluster = shortForm(name, definite);
    }
    if (cluster == null) {
      cluster = cluster(name, type);
    }
    byKey.putIfAbsent(key(name, type), cluster);
    cluster.add(name);
    remember(cluster);
    return cluster;
  }

  private NameCluster shortForm(String name, boolean definite) {
    if (NameForms.isAcronym(name)) {
      return byInitials.get(name.replace(".", ""));
    }
    List<String> words = NameForms.words(name);
    if (words.size() > 1) {
      return null;
    }
    return definite ? latestByLastWord.get(words.get(0)) : latestByFirstWord.get(words.get(0));
  }

  private NameCluster cluster(String name, EntityType type) {
    return byKey.computeIfAbsent(
        key(name, type),
        key -> {
          GazetteerEntry entry = entry(name, type);
          return entry != null
              ? new NameCluster(type, entry.canonical(), true)
              : new NameCluster(type, NameForms.withoutArticle(name), false);
        });
  }

  /** What is known of a name; of a company's, with or without its legal form. */
  private GazetteerEntry entry(String name, EntityType type) {
    GazetteerEntry entry = gazetteer.find(name, type);
    int space = name.lastIndexOf(' ');
    return entry == null
            && type == EntityType.ORG
            && space > 0
            && suffixes.contains(NameForms.key(name.substring(space + 1)))
        ? gazetteer.find(name.substring(0, name.charAt(space - 1) == ',' ? space - 1 : space), type)
        : entry;
  }

  private void remember(NameCluster cluster) {
    if (cluster.type() == EntityType.ORG && cluster.words().size() > 1) {
      latestByLastWord.put(cluster.lastWord(), cluster);
      String first = cluster.words().get(0);
      if (gazetteer.find(capitalized(first)) == null) {
        latestByFirstWord.put(first, cluster);
      }
    }
  }

  private String key(String name, EntityType type) {
    GazetteerEntry entry = entry(name, type);
    List<String> words = NameForms.words(entry == null ? name : entry.canonical());
    int end = words.size();
    while (type == EntityType.ORG && end > 1 && suffixes.contains(words.get(end - 1))) {
      end--;
    }
    return type + ":" + String.join(" ", new ArrayList<>(words.subList(0, end)));
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
