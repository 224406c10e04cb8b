package org.tallywire.language.entity.identity;

import java.util.Collection;
import java.util.List;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.NameForms;

/**
 * Which longer name a short one stands for. "BGB" is the Baltic Grain Board where a document writes
 * both, or where its reports name what the board's reports name; "Nordvik" is Nordvik Shipping
 * where a document uses both and the reports have something in common. Of two boards of the same
 * initials neither is meant, unless one has nearly all the documents or the report is plainly on
 * one.
 */
final class LongForms {
  /** Part of the documents that one long form must have to be the one that is meant. */
  private static final double CLEARLY = 0.8;

  /** What a word that a document uses for a longer name has to share with that name. */
  private static final double SOME = 3;

  /** "Nordvik" in so many times the documents of "Nordvik Ferries" is the whole of it. */
  private static final int PART = 3;

  /** An acronym of two letters stands for too much. */
  private static final int LONG_ACRONYM = 3;

  private final Collection<Bearer> longForms;

  LongForms(Collection<Bearer> longForms) {
    this.longForms = longForms;
  }

  /** The one that an acronym means in every document, or null. */
  Bearer meantByAll(List<DocumentEntity> members) {
    List<DocumentEntity> open = members.stream().filter(entity -> !entity.listed()).toList();
    if (open.isEmpty() || !NameForms.isAcronym(open.get(0).name())) {
      return null;
    }
    Bearer clear = clear(open.get(0));
    if (clear == null) {
      return null;
    }
    long close = open.stream().filter(entity -> clear.shared(entity.beside()).enough()).count();
    boolean longEnough = Folding.key(open.get(0).name()).length() >= LONG_ACRONYM;
    return together(open.get(0), clear) || (longEnough && 2 * close >= open.size()) ? clear : null;
  }

  /**
   * The one that a document means, or null.
   *
   * @param members how many documents have the short name alone: where far more do than have the
   *     long one, the long one names a part of it
   */
  Bearer meant(DocumentEntity entity, int members) {
    Bearer clear = clear(entity);
    if (clear != null && together(entity, clear)) {
      boolean whole = clear.documents() * PART >= members;
      double needed = isBeginning(entity, clear) ? SOME : Shared.ENOUGH;
      return whole && clear.shared(entity.beside()).weight() >= needed ? clear : null;
    }
    Bearer closest = null;
    double weight = 0;
    for (Bearer bearer : longForms) {
      double shared = bearer.shared(entity.beside()).weight();
      if (isShortFor(entity, bearer)
          && together(entity, bearer)
          && bearer.documents() * PART >= members
          && shared > weight) {
        closest = bearer;
        weight = shared;
      }
    }
    return weight >= Shared.ENOUGH ? closest : null;
  }

  private Bearer clear(DocumentEntity entity) {
    long documents = 0;
    Bearer most = null;
    for (Bearer bearer : longForms) {
      if (isShortFor(entity, bearer)) {
        documents += bearer.documents();
        most = most == null || bearer.documents() > most.documents() ? bearer : most;
      }
    }
    return most != null && most.documents() >= CLEARLY * documents ? most : null;
  }

  private static boolean isShortFor(DocumentEntity entity, Bearer bearer) {
    return (entity.type() == EntityType.ORG || NameForms.isAcronym(entity.name()))
        && !Folding.key(entity.name()).equals(Folding.key(bearer.name()));
  }

  /** "Nordvik" of "Nordvik Shipping" says more than "Post" of "Harbour Post". */
  private static boolean isBeginning(DocumentEntity entity, Bearer bearer) {
    return Folding.key(bearer.name()).startsWith(Folding.key(entity.name()) + " ");
  }

  /** Whether a document has both names for one thing. */
  static boolean together(DocumentEntity entity, Bearer bearer) {
    String key = Folding.key(entity.name());
    return bearer.forms().stream().anyMatch(form -> Folding.key(form).equals(key));
  }
}
