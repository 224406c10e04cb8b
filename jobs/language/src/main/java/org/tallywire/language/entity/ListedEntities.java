package org.tallywire.language.entity;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerEntry;

/** Which entities of a document a gazetteer knows. */
final class ListedEntities {
  private final Gazetteer gazetteer;
  private final Map<NameCluster, GazetteerEntry> entries = new IdentityHashMap<>();

  /**
   * @param candidates all names of the document
   * @param clusters their entities, in the same order
   */
  ListedEntities(Gazetteer gazetteer, List<Candidate> candidates, List<NameCluster> clusters) {
    this.gazetteer = gazetteer;
    for (NameCluster cluster : clusters) {
      add(cluster, cluster.canonical());
    }
    for (int i = 0; i < candidates.size(); i++) {
      // "Donald J. Trump" is "Donald Trump"; a surname alone may be his daughter's.
      String name = candidates.get(i).text();
      if (candidates.get(i).type() == EntityType.PERSON && name.indexOf(' ') > 0) {
        add(clusters.get(i), name);
      }
    }
  }

  private void add(NameCluster cluster, String name) {
    GazetteerEntry entry =
        entries.containsKey(cluster) ? null : gazetteer.find(name, cluster.type());
    if (entry != null && entry.id() != null) {
      entries.put(cluster, entry);
    }
  }

  /** What is known of an entity; null where no list has it. */
  GazetteerEntry entry(NameCluster cluster) {
    return entries.get(cluster);
  }
}
