package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.List;
import org.tallywire.language.entity.EntityType;

/**
 * An entity of earlier batches.
 *
 * @param id its identifier, which is given to nothing else while documents of the window name it
 * @param type what it is
 * @param name what it is called
 * @param aliases all its names, {@code name} among them
 * @param describedAs what stood beside its names
 * @param beside names that stood in its documents
 * @param documents how many documents name it
 * @param firstDay first publication day, or null
 * @param lastDay last publication day, or null
 */
public record KnownEntity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> describedAs,
    List<String> beside,
    long documents,
    LocalDate firstDay,
    LocalDate lastDay) {

  public KnownEntity {
    aliases = List.copyOf(aliases);
    describedAs = List.copyOf(describedAs);
    beside = List.copyOf(beside);
  }
}
