package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.entity.EntityType;

/**
 * One thing as of a batch, over the documents of the window: a row of {@code entities}.
 *
 * @param id its identifier
 * @param name what most documents call it in full
 * @param type what it is, by most mentions
 * @param aliases all its names, the most frequent first
 * @param countryCode the country that it is or stands for, or null
 * @param mentions how often it is named
 * @param documents how many documents name it
 * @param mergeReasons why its names are one, and what it may be; in order of the alphabet
 * @param describedAs what stands beside its names most often
 * @param beside the names that tell most in its documents
 * @param firstDay first publication day, or null
 * @param lastDay last publication day, or null
 */
public record EntitySummary(
    String id,
    String name,
    EntityType type,
    List<String> aliases,
    String countryCode,
    long mentions,
    long documents,
    List<String> mergeReasons,
    List<String> describedAs,
    List<String> beside,
    LocalDate firstDay,
    LocalDate lastDay) {

  public EntitySummary {
    aliases = List.copyOf(aliases);
    mergeReasons = List.copyOf(mergeReasons);
    describedAs = List.copyOf(describedAs);
    beside = List.copyOf(beside);
  }

  /** The same with one more reason. */
  public EntitySummary with(String reason) {
    List<String> reasons = new ArrayList<>(mergeReasons);
    reasons.add(reason);
    return new EntitySummary(
        id,
        name,
        type,
        aliases,
        countryCode,
        mentions,
        documents,
        reasons.stream().sorted().distinct().toList(),
        describedAs,
        beside,
        firstDay,
        lastDay);
  }
}
