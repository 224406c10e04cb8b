package org.tallywire.language.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.ResourceTable;

/**
 * Which organization a bare noun means: "the company" the one that was named last, "the ministry"
 * the last ministry. The traps: "the police" in a report on a shipyard is not the shipyard, and
 * "the union" behind "GMB" is not the European Union further up.
 */
final class MeantBodies {
  private static final Set<String> POINTING =
      Set.copyOf(ResourceTable.words(MeantBodies.class, "pointing-nouns.txt"));

  /** By each word of their names in lower case, then by where they begin. */
  private final Map<String, NavigableMap<Integer, EntityMention>> byWord = new HashMap<>();

  MeantBodies(List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      if (mention.type() == EntityType.ORG) {
        for (String word : mention.canonicalName().toLowerCase(Locale.ROOT).split(" ")) {
          byWord.computeIfAbsent(word, any -> new TreeMap<>()).put(mention.begin(), mention);
        }
      }
    }
  }

  /** Whether a noun points back to whatever body was named. */
  static boolean pointsBack(String noun) {
    return POINTING.contains(noun);
  }

  /** The last organization before a position whose name holds a noun, or null. */
  EntityMention named(String noun, int position) {
    NavigableMap<Integer, EntityMention> named = byWord.get(noun);
    Map.Entry<Integer, EntityMention> last = named == null ? null : named.lowerEntry(position);
    return last == null ? null : last.getValue();
  }
}
