package org.tallywire.language.entity;

import org.tallywire.language.text.ContentId;

/** Identifiers of entities as long as nothing but the name is known of them. */
public final class LocalIds {
  private LocalIds() {}

  /** The identifier that type and fullest name make, equal in all documents. */
  public static String of(EntityType type, String canonicalName) {
    return ContentId.of("entity", type, NameForms.key(canonicalName));
  }
}
