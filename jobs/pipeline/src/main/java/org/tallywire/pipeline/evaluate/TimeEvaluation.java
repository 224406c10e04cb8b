package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tallywire.pipeline.evaluate.TimeMatch.Pair;

/** Scores of time expressions against a gold set, as TempEval-3 has them. */
public final class TimeEvaluation {
  private final String name;
  private final List<TimeMatch> matches;

  private TimeEvaluation(String name, List<TimeMatch> matches) {
    this.name = name;
    this.matches = matches;
  }

  /**
   * @param name of the set, for reports
   * @param documents what is right
   * @param annotator gives the expressions that it finds in a text, without looking at those in it
   */
  public static TimeEvaluation of(
      String name,
      List<TimedDocument> documents,
      Function<TimedDocument, List<AnnotatedTime>> annotator) {
    List<TimeMatch> matches = new ArrayList<>();
    for (TimedDocument document : documents) {
      matches.add(TimeMatch.of(document, annotator.apply(document)));
    }
    return new TimeEvaluation(name, matches);
  }

  /** Several sets taken as one. */
  public static TimeEvaluation together(List<TimeEvaluation> parts) {
    return new TimeEvaluation(
        "together", parts.stream().flatMap(part -> part.matches.stream()).toList());
  }

  /** The set's name. */
  public String name() {
    return name;
  }

  /** Number of texts. */
  public int texts() {
    return matches.size();
  }

  /**
   * Precision, recall and F1: of spans that are the same ({@code strict}), of those that overlap
   * ({@code relaxed}), and of those that overlap and have the same type, or the same value.
   */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("strict span", score(Pair::sameSpan));
    scores.put("relaxed span", score(pair -> true));
    scores.put("relaxed span + type", score(Pair::sameType));
    scores.put("relaxed span + value", score(Pair::sameValue));
    return scores;
  }

  private Score score(Predicate<Pair> right) {
    int found = 0;
    int answers = 0;
    int gold = 0;
    for (TimeMatch match : matches) {
      found += (int) match.pairs().stream().filter(right).count();
      answers += match.pairs().size() + match.spurious().size();
      gold += match.pairs().size() + match.missed().size();
    }
    return new Score(found, answers, gold);
  }

  /** What is wrong, text by text. */
  public List<String> wrong() {
    List<String> lines = new ArrayList<>();
    for (TimeMatch match : matches) {
      new WrongTimes(match).addTo(lines);
    }
    return lines;
  }
}
