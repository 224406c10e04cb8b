package org.tallywire.pipeline.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.pipeline.evaluate.NameMatch.Pair;

/** Says what is wrong with the names of one text, a line each. */
final class WrongNames {
  private final String where;
  private final NameText text;
  private final NameMatch match;

  /**
   * @param where the system and the set, for people
   */
  WrongNames(String where, NameText text, NameMatch match) {
    this.where = where;
    this.text = text;
    this.match = match;
  }

  void addTo(List<String> lines) {
    for (Pair pair : match.pairs()) {
      if (!pair.sameSpan()) {
        lines.add(line("span", pair.gold()) + "  read '" + text.words(pair.answer()) + "'");
      }
    }
    Set<LabelledName> told = new HashSet<>();
    for (LabelledName gold : match.missed()) {
      Optional<LabelledName> other =
          match.spurious().stream()
              .filter(answer -> answer.span().overlap(gold.span()) > 0 && told.add(answer))
              .findFirst();
      lines.add(
          other.isEmpty()
              ? line("missed", gold)
              : line("type", gold)
                  + "  read "
                  + other.get().label()
                  + " '"
                  + text.words(other.get())
                  + "'");
    }
    match.spurious().stream()
        .filter(answer -> !told.contains(answer))
        .forEach(answer -> lines.add(line("spurious", answer)));
  }

  private String line(String what, LabelledName name) {
    return String.format("%-9s %-7s %s %s", what, name.label(), where, text.around(name.span()));
  }
}
