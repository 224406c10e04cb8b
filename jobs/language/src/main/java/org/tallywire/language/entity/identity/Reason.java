package org.tallywire.language.entity.identity;

import java.util.List;

/** Sentences of {@code merge_reasons}: a rule, what it joined, and in brackets by what evidence. */
final class Reason {
  private Reason() {}

  /** "transliteration: Oleksii Tarasiuk = Oleksiy Tarasyuk". */
  static String same(String rule, String form, String name) {
    return rule + ": " + form + " = " + name;
  }

  /** "surname alone: Tamm (only bearer in the window, shares Narva, BGB)". */
  static String alone(String rule, String form, String why, List<String> shared) {
    String shares = shared.isEmpty() ? "" : ", shares " + String.join(", ", shared);
    return rule + ": " + form + " (" + why + shares + ")";
  }

  /** "apart from 1b4f0e98…: different middle names". */
  static String apart(String id, String why) {
    return "kept apart from " + id + " of the same name: " + why;
  }

  /** "suspected same as 1b4f0e98…: …". */
  static String suspected(String id, String why) {
    return "suspected same as " + id + ": " + why;
  }
}
