package org.tallywire.language.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;

/**
 * Persons by what a document says of them beside their names: after "Mari Tamm, the harbour
 * master," she is "the master". A role that it gives to two people means neither.
 */
final class DescribedPersons {
  private final Map<String, EntityMention> byRole = new HashMap<>();

  DescribedPersons(List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      if (mention.type() == EntityType.PERSON && mention.describedAs() != null) {
        for (String part : mention.describedAs().split("; ")) {
          add(part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), mention);
        }
      }
    }
  }

  private void add(String role, EntityMention person) {
    EntityMention first = byRole.get(role);
    if (first == null && !byRole.containsKey(role)) {
      byRole.put(role, person);
    } else if (first != null && !first.entityId().equals(person.entityId())) {
      byRole.put(role, null);
    }
  }

  /** The one person described by a role before a position, or null. */
  EntityMention as(String role, int position) {
    EntityMention person = byRole.get(role.toLowerCase(Locale.ROOT));
    return person != null && person.begin() < position ? person : null;
  }
}
