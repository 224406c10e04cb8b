package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.Map;

/**
 * What a lake says of a gold set's documents across them.
 *
 * @param documents by uri
 * @param claims of these documents
 * @param groups by id
 * @param bases why two claims were tied or kept apart, by the claims' ids
 */
record MadeGroups(
    Map<String, Document> documents,
    List<Claim> claims,
    Map<String, Group> groups,
    Map<List<String>, String> bases) {

  /**
   * A row of {@code documents}.
   *
   * @param id of the document
   * @param text cleaned
   * @param copyOf the id of what it copies, or null
   * @param copyKind how, or null
   * @param story its story's id, or null
   */
  record Document(String id, String text, String copyOf, String copyKind, String story) {
    /** The first of its copies. */
    String original() {
      return copyOf == null ? id : copyOf;
    }
  }

  /**
   * A row of {@code numeric_claims}.
   *
   * @param id of the claim
   * @param uri its document's
   * @param span in the cleaned text
   * @param text the words
   * @param value the number
   * @param unit its unit, or null
   * @param noun head of what it counts or measures, or null
   * @param group the group's id; null where it is in none
   */
  record Claim(
      String id,
      String uri,
      Span span,
      String text,
      double value,
      String unit,
      String noun,
      String group) {
    /** Its group, or for a claim without one a name of its own. */
    String groupOrItself() {
      return group == null ? "none:" + id : group;
    }
  }

  /**
   * A row of {@code claim_groups}.
   *
   * @param verdict how its claims stand to each other
   * @param sources independent ones
   * @param best the best figure
   */
  record Group(String verdict, long sources, double best) {}

  /** Why two claims were tied or kept apart, or null where the lake doesn't say. */
  String basis(Claim a, Claim b) {
    String basis = bases.get(List.of(a.id, b.id));
    return basis != null ? basis : bases.get(List.of(b.id, a.id));
  }
}
