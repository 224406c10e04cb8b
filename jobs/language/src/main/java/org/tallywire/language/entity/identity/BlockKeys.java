package org.tallywire.language.entity.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tallywire.language.entity.EntityType;

/**
 * Under which keys an entity is filed, so that only those that may be one ever meet: persons by the
 * sound of the surname, all others by their folded name; and by the short forms that a document
 * uses, and the initials.
 */
public final class BlockKeys {
  private static final String PERSON = "p:";
  private static final String THING = "t:";

  private final Folding folding = new Folding();
  private final ThingKeys things = new ThingKeys();

  /** Reads the word lists. */
  public BlockKeys() {}

  /** The key under which an entity of a document is decided. */
  public String main(DocumentEntity entity) {
    return key(entity.type(), entity.name(), entity.country());
  }

  /** The other keys, where it bears witness of what a short name means. */
  public Set<String> others(DocumentEntity entity) {
    Set<String> keys = new LinkedHashSet<>();
    for (String variant : entity.variants().keySet()) {
      keys.add(key(entity.type(), variant, entity.country()));
    }
    addInitials(entity.type(), entity.name(), keys);
    keys.remove(main(entity));
    return keys;
  }

  /** All keys of an entity of earlier batches. */
  public Set<String> of(KnownEntity entity) {
    Set<String> keys = namesOf(entity);
    for (String alias : entity.aliases()) {
      addInitials(entity.type(), alias, keys);
    }
    return keys;
  }

  /** The keys of its names alone, without those of their initials. */
  Set<String> namesOf(KnownEntity entity) {
    Set<String> keys = new LinkedHashSet<>();
    for (String alias : entity.aliases()) {
      keys.add(key(entity.type(), alias, null));
    }
    return keys;
  }

  /** Whether those filed under a key are persons. */
  static boolean isOfPersons(String key) {
    return key.startsWith(PERSON);
  }

  private String key(EntityType type, String name, String country) {
    return type == EntityType.PERSON
        ? PERSON + folding.sound(PersonName.of(name).surname())
        : THING + things.of(type, name, country);
  }

  private static void addInitials(EntityType type, String name, Set<String> keys) {
    String initials = type == EntityType.ORG ? ThingKeys.initials(name) : "";
    if (!initials.isEmpty()) {
      keys.add(THING + initials);
    }
  }
}
