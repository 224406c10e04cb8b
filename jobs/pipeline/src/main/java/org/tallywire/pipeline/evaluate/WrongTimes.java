package org.tallywire.pipeline.evaluate;

import java.util.List;
import org.tallywire.pipeline.evaluate.TimeMatch.Pair;

/** Says what is wrong with the time expressions of one text, a line each. */
final class WrongTimes {
  private static final int BEFORE = 70;
  private static final int AFTER = 50;

  private final TimeMatch match;
  private final Excerpt text;

  WrongTimes(TimeMatch match) {
    this.match = match;
    this.text = new Excerpt(match.document().text(), BEFORE, AFTER);
  }

  void addTo(List<String> lines) {
    for (AnnotatedTime time : match.missed()) {
      lines.add("missed     " + at(time) + "  " + time.type() + " " + time.value());
    }
    for (AnnotatedTime time : match.spurious()) {
      lines.add(
          "spurious   " + at(time) + "  " + time.type() + " " + time.value() + rule(time.rule()));
    }
    for (Pair pair : match.pairs()) {
      AnnotatedTime gold = pair.gold();
      AnnotatedTime answer = pair.answer();
      if (!pair.sameSpan()) {
        add(lines, "span", pair, gold.text(), answer.text());
      }
      if (!pair.sameType()) {
        add(lines, "type", pair, gold.type(), answer.type());
      }
      if (!pair.sameValue()) {
        add(lines, "value", pair, gold.value(), answer.value());
      }
    }
  }

  private void add(List<String> lines, String what, Pair pair, String gold, String answer) {
    lines.add(
        String.format(
            "%-10s %s  gold '%s', read '%s'%s",
            what, at(pair.gold()), gold, answer, rule(pair.answer().rule())));
  }

  private static String rule(String rule) {
    return ", rule " + rule;
  }

  private String at(AnnotatedTime time) {
    return match.document().id()
        + " ("
        + match.document().publishedAt()
        + "): "
        + text.around(time.begin(), time.end());
  }
}
