package org.tallywire.language.entity;

/** Types of names, as in the tables. */
public enum EntityType {
  PERSON,
  ORG,
  GPE,
  LOC,
  NORP,
  FAC,
  EVENT,
  PRODUCT,
  MISC
}
