package org.tallywire.language.entity;

import java.util.Locale;
import java.util.Optional;

/** The recognizer's labels in terms of the tables' types. */
public final class LabelTypes {
  private LabelTypes() {}

  /**
   * The type of a label: OntoNotes names and the four of CoNLL; nothing for times and numbers,
   * which other rooms read.
   */
  public static Optional<EntityType> of(String label) {
    return Optional.ofNullable(
        switch (label.toUpperCase(Locale.ROOT)) {
          case "PERSON", "PER" -> EntityType.PERSON;
          case "ORG", "ORGANIZATION" -> EntityType.ORG;
          case "GPE" -> EntityType.GPE;
          case "LOC", "LOCATION" -> EntityType.LOC;
          case "NORP" -> EntityType.NORP;
          case "FAC", "FACILITY" -> EntityType.FAC;
          case "EVENT" -> EntityType.EVENT;
          case "PRODUCT" -> EntityType.PRODUCT;
          case "WORK_OF_ART", "LAW", "LANGUAGE", "MISC" -> EntityType.MISC;
          default -> null;
        });
  }
}
