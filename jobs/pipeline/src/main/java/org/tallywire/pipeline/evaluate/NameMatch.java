package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of one text against the gold ones of the same label: those at the same place, and those
 * that overlap, one to one in order of position.
 *
 * @param pairs gold names and answers that overlap, or are the same
 * @param missed gold names in no pair
 * @param spurious answers in no pair
 */
record NameMatch(List<Pair> pairs, List<LabelledName> missed, List<LabelledName> spurious) {

  /** A gold name and an answer that overlaps it. */
  record Pair(LabelledName gold, LabelledName answer) {
    boolean sameSpan() {
      return gold.span().equals(answer.span());
    }
  }

  /**
   * @param gold in order, without overlap
   * @param answers in order, without overlap: then taking the first free one leaves most pairs
   */
  static NameMatch of(List<LabelledName> gold, List<LabelledName> answers) {
    Set<LabelledName> free = new HashSet<>(answers);
    List<Pair> pairs = new ArrayList<>();
    List<LabelledName> missed = new ArrayList<>();
    for (LabelledName name : gold) {
      Optional<LabelledName> answer =
          answers.stream().filter(free::contains).filter(a -> overlap(name, a)).findFirst();
      if (answer.isPresent()) {
        free.remove(answer.get());
        pairs.add(new Pair(name, answer.get()));
      } else {
        missed.add(name);
      }
    }
    return new NameMatch(pairs, missed, answers.stream().filter(free::contains).toList());
  }

  /** How many pairs stand at the very same place. */
  int same() {
    return (int) pairs.stream().filter(Pair::sameSpan).count();
  }

  private static boolean overlap(LabelledName one, LabelledName other) {
    return one.label().equals(other.label()) && one.span().overlap(other.span()) > 0;
  }
}
