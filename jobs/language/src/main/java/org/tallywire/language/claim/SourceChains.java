package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.attribution.Attribution;

/**
 * Who stands behind a stretch of text: the attribution with the shortest content around it, then
 * its parents.
 */
final class SourceChains {
  /** Longest chain that is followed: a guard against parents in a circle. */
  private static final int LONGEST = 8;

  private final List<Attribution> attributions;
  private final Map<String, Attribution> byId = new HashMap<>();

  SourceChains(List<Attribution> attributions) {
    this.attributions = attributions;
    for (Attribution attribution : attributions) {
      byId.put(attribution.id(), attribution);
    }
  }

  /** The chain, nearest source first; empty for the outlet's own voice. */
  List<Attribution> at(int begin, int end) {
    Attribution nearest = null;
    for (Attribution attribution : attributions) {
      boolean around = attribution.contentBegin() <= begin && attribution.contentEnd() >= end;
      if (around && (nearest == null || length(attribution) < length(nearest))) {
        nearest = attribution;
      }
    }
    List<Attribution> chain = new ArrayList<>();
    while (nearest != null && chain.size() < LONGEST && !chain.contains(nearest)) {
      chain.add(nearest);
      nearest = nearest.parentId() == null ? null : byId.get(nearest.parentId());
    }
    return chain;
  }

  private static int length(Attribution attribution) {
    return attribution.contentEnd() - attribution.contentBegin();
  }
}
