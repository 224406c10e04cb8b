package org.tallywire.language.entity.gazetteer;

import org.tallywire.language.entity.EntityType;

/**
 * What a gazetteer knows of one thing.
 *
 * @param id its identity for ever ({@code country:UA}, {@code geonames:703448}); null where a name
 *     has a known type and means another thing in another report ("Foreign Ministry")
 * @param type what it is
 * @param canonical the name that stands for all its names
 * @param country ISO 3166 code of the country it is, lies in or is the people of; null where
 *     unknown
 * @param population people who live there; 0 where unknown
 * @param settlesType whether its names are of its type wherever they stand as a name; else it
 *     counts only where a recognizer saw that type (Nice, Reading and Jordan are cities)
 */
public record GazetteerEntry(
    String id,
    EntityType type,
    String canonical,
    String country,
    int population,
    boolean settlesType) {

  /** The same with what is unknown here taken from another row about the same thing. */
  GazetteerEntry completedBy(GazetteerEntry other) {
    return new GazetteerEntry(
        id,
        type,
        canonical,
        country == null ? other.country : country,
        population == 0 ? other.population : population,
        settlesType || other.settlesType);
  }
}
