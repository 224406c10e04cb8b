package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.text.InOrder;

/** The names of one document, by position. */
final class Mentions {
  /** How many names back one is still looked for: in a long list none is meant. */
  private static final int MOST = 100;

  private final List<EntityMention> all;

  Mentions(List<EntityMention> all) {
    this.all = all;
  }

  /** Names that lie inside a stretch of text, in order. */
  List<EntityMention> within(int begin, int end) {
    List<EntityMention> found = new ArrayList<>();
    for (int i = InOrder.firstFrom(all, EntityMention::begin, begin);
        i < all.size() && all.get(i).begin() < end;
        i++) {
      if (all.get(i).end() <= end) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /** The last name before a position that a test accepts. */
  Optional<EntityMention> lastBefore(int position, Predicate<EntityMention> accepts) {
    int first = InOrder.firstFrom(all, EntityMention::begin, position) - 1;
    for (int i = first; i >= 0 && i > first - MOST; i--) {
      if (all.get(i).end() <= position && accepts.test(all.get(i))) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }
}
