package org.tallywire.pipeline.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.tallywire.language.compare.question.ClaimGroup;
import org.tallywire.language.text.ContentId;

/**
 * Keeps the identifier of a group from night to night. A group that holds more than half of what a
 * group of the night before held goes on under its identifier; no two can, so no identifier is
 * given twice.
 */
final class LastingIds {
  /**
   * @param group the group of the night before
   * @param size how many claims it held
   */
  private record Earlier(String group, long size) {}

  private final Map<String, Earlier> byClaim = new HashMap<>();

  /** Takes in which groups a document's claims were in. */
  void know(Row document) {
    for (Row claim : document.<Row>getList(document.fieldIndex("claims"))) {
      String group = claim.getAs("previous_group");
      if (group != null) {
        byClaim.put(
            claim.getAs("claim_id"), new Earlier(group, claim.<Long>getAs("previous_size")));
      }
    }
  }

  /** The identifier of a group: the one it had, else its own. */
  String of(ClaimGroup group) {
    Map<String, Integer> shared = new TreeMap<>();
    Map<String, Long> sizes = new HashMap<>();
    for (ClaimGroup.Member member : group.members()) {
      Earlier earlier = byClaim.get(member.claim().id());
      if (earlier != null) {
        shared.merge(earlier.group(), 1, Integer::sum);
        sizes.put(earlier.group(), earlier.size());
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : shared.entrySet()) {
      boolean goesOn = 2L * entry.getValue() > sizes.get(entry.getKey());
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
