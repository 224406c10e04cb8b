package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.language.entity.EntityType;

/**
 * One entity of one document, before it is known who or what it is elsewhere.
 *
 * @param docId the document
 * @param localId its identifier in the document
 * @param type what it is
 * @param name its fullest name there
 * @param listed whether a gazetteer knows it; its identifier is settled then
 * @param variants all its names there and how often each stands
 * @param describedAs what stands beside its names: titles, appositions, ages
 * @param day the document's publication day, or null
 * @param country ISO code of the country that the document is about, or null
 * @param beside the other names of the document
 */
public record DocumentEntity(
    String docId,
    String localId,
    EntityType type,
    String name,
    boolean listed,
    Map<String, Integer> variants,
    List<String> describedAs,
    LocalDate day,
    String country,
    List<Neighbour> beside) {

  public DocumentEntity {
    variants = java.util.Collections.unmodifiableMap(new TreeMap<>(variants));
    describedAs = List.copyOf(describedAs);
    beside = List.copyOf(beside);
  }
}
