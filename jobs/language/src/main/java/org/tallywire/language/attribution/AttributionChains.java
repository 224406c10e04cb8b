package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.text.InOrder;

/**
 * Who stands behind a stretch of text, through whom. Made once a document, asked for each claim.
 */
public final class AttributionChains {
  private final List<Attribution> byBegin;
  private final int[] reach;
  private final Map<String, Attribution> byId = new HashMap<>();

  /** Takes a document's attributions, in any order. */
  public AttributionChains(List<Attribution> attributions) {
    byBegin = new ArrayList<>(attributions);
    byBegin.sort(Comparator.comparingInt(Attribution::contentBegin));
    reach = new int[byBegin.size()];
    int farthest = 0;
    for (int i = 0; i < reach.length; i++) {
      farthest = Math.max(farthest, byBegin.get(i).contentEnd());
      reach[i] = farthest;
      byId.put(byBegin.get(i).id(), byBegin.get(i));
    }
  }

  /**
   * The chain of one stretch of a document; to ask for many, make an instance.
   *
   * @see #at(int, int)
   */
  public static List<Attribution> at(List<Attribution> attributions, int begin, int end) {
    return new AttributionChains(attributions).at(begin, end);
  }

  /**
   * The chain behind a stretch, nearest source first: the attribution with the shortest content
   * around it, then those who reported it. Words that name the source or the cue are not what that
   * source said, and who wants, plans or criticizes something is no source of its figures. Empty
   * for the outlet's own voice.
   *
   * @param begin first char, UTF-16 units
   * @param end after the last char
   */
  public List<Attribution> at(int begin, int end) {
    Attribution nearest = null;
    int last = InOrder.firstFrom(byBegin, Attribution::contentBegin, begin + 1) - 1;
    for (int i = last; i >= 0 && reach[i] >= end; i--) {
      Attribution attribution = byBegin.get(i);
      if (holds(attribution, begin, end) && (nearest == null || isNearer(attribution, nearest))) {
        nearest = attribution;
      }
    }
    List<Attribution> chain = new ArrayList<>();
    if (nearest != null && nearest.rule().equals(Attribution.EXPECTATION)) {
      Attribution teller = parent(nearest);
      nearest = teller != null && speaks(teller) ? teller : nearest;
    }
    Set<Attribution> passed = new HashSet<>();
    for (Attribution at = nearest; at != null && passed.add(at); at = parent(at)) {
      if (speaks(at)) {
        chain.add(at);
      }
    }
    return chain;
  }

  private Attribution parent(Attribution attribution) {
    return attribution.parentId() == null ? null : byId.get(attribution.parentId());
  }

  /** Whether there is a source, and it tells its content rather than wishing or judging it. */
  private static boolean speaks(Attribution attribution) {
    return attribution.source() != null && !attribution.rule().equals(Attribution.LEARNT_CUE);
  }

  private static boolean holds(Attribution attribution, int begin, int end) {
    return speaks(attribution)
        && attribution.contentBegin() <= begin
        && attribution.contentEnd() >= end
        && !overlaps(attribution.source(), begin, end)
        && !overlaps(attribution.cue(), begin, end);
  }

  private static boolean overlaps(Attribution.TextSpan span, int begin, int end) {
    return span != null && span.begin() < end && span.end() > begin;
  }

  /** A shorter content, or of two alike the one that the other reports. */
  private static boolean isNearer(Attribution attribution, Attribution other) {
    int difference = length(attribution) - length(other);
    return difference < 0 || (difference == 0 && other.id().equals(attribution.parentId()));
  }

  private static int length(Attribution attribution) {
    return attribution.contentEnd() - attribution.contentBegin();
  }
}
