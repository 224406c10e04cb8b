package org.tallywire.pipeline.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.tallywire.language.compare.question.ClaimGroup;
import org.tallywire.language.text.ContentId;

/**
 * Keeps the identifier of a group from night to night. Of what a group of the night before held and
 * the window still has, a group that holds more than half goes on under its identifier, or one that
 * holds half with the first claim among it; no two can, so no identifier is given twice.
 */
final class LastingIds {
  /**
   * @param group the group of the night before
   * @param size how many claims of it the window has
   * @param first whether the claim is the first of these
   */
  private record Earlier(String group, long size, boolean first) {}

  private final Map<String, Earlier> byClaim = new HashMap<>();

  /** Takes in which groups a document's claims were in. */
  void know(Row document) {
    for (Row claim : document.<Row>getList(document.fieldIndex("claims"))) {
      String group = claim.getAs("previous_group");
      if (group != null) {
        byClaim.put(
            claim.getAs("claim_id"),
            new Earlier(
                group, claim.<Long>getAs("previous_size"), claim.<Boolean>getAs("previous_first")));
      }
    }
  }

  /** The identifier of a group: the one it had, else its own. */
  String of(ClaimGroup group) {
    Map<String, Integer> shared = new TreeMap<>();
    Map<String, Long> sizes = new HashMap<>();
    Set<String> led = new HashSet<>();
    for (ClaimGroup.Member member : group.members()) {
      Earlier earlier = byClaim.get(member.claim().id());
      if (earlier != null) {
        shared.merge(earlier.group(), 1, Integer::sum);
        sizes.put(earlier.group(), earlier.size());
        if (earlier.first()) {
          led.add(earlier.group());
        }
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : shared.entrySet()) {
      long more = 2L * entry.getValue() - sizes.get(entry.getKey());
      boolean goesOn = more > 0 || more == 0 && led.contains(entry.getKey());
      if (goesOn && (most == null || entry.getValue() > shared.get(most))) {
        most = entry.getKey();
      }
    }
    if (most != null) {
      return most;
    }
    // Its own identifier may live on with the claims that left it.
    Earlier left = byClaim.get(group.members().get(0).claim().id());
    return left == null ? group.id() : ContentId.of("group", group.id(), "apart", left.group());
  }
}
