package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tallywire.pipeline.evaluate.ClaimMatch.Pair;

/** Scores of answers against a gold set. */
public final class Evaluation {
  /** Finds claims in texts. */
  public interface Annotator {
    /**
     * @param document a text; the claims in it are not to be looked at
     * @param report whether it is a whole report, or sentences that are all text
     */
    List<AnnotatedClaim> claims(GoldDocument document, boolean report);
  }

  private final Set<ClaimColumn> annotated;
  private final List<ClaimMatch> matches = new ArrayList<>();

  private Evaluation(Set<ClaimColumn> annotated) {
    this.annotated = annotated;
  }

  /**
   * @param gold what is right
   * @param annotator gives the claims that it finds in a text
   */
  public static Evaluation of(GoldSet gold, Annotator annotator) {
    Evaluation evaluation = new Evaluation(gold.columns());
    for (GoldDocument document : gold.documents()) {
      evaluation.matches.add(
          ClaimMatch.of(document, annotator.claims(document, gold.reports()), gold.exhaustive()));
    }
    return evaluation;
  }

  /** The scores of several sets taken together, over the columns that all of them have. */
  public static Evaluation together(List<Evaluation> parts) {
    Set<ClaimColumn> common = EnumSet.allOf(ClaimColumn.class);
    parts.forEach(part -> common.retainAll(part.annotated));
    Evaluation evaluation = new Evaluation(common);
    parts.forEach(part -> evaluation.matches.addAll(part.matches));
    return evaluation;
  }

  /** Precision, recall and F1 by what has to be right, for what the gold set says. */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    int found = pairs().size();
    int answers = found + count(ClaimMatch::spurious);
    int all = found + count(ClaimMatch::missed);
    for (ScoreLevel level : ScoreLevel.values()) {
      if (level.asksOf(annotated)) {
        int right = (int) pairs().stream().filter(level::right).count();
        scores.put(level.title(), new Score(right, answers, all));
      }
    }
    return scores;
  }

  /** Of the claims found, the share of which each column is right; 1 for a column without any. */
  public Map<ClaimColumn, Double> columns() {
    Map<ClaimColumn, Double> shares = new LinkedHashMap<>();
    List<Pair> pairs = pairs();
    for (ClaimColumn column : ClaimColumn.values()) {
      if (annotated.contains(column)) {
        long right = pairs.stream().filter(p -> Agreement.on(column, p.gold(), p.answer())).count();
        shares.put(column, pairs.isEmpty() ? 1 : (double) right / pairs.size());
      }
    }
    return shares;
  }

  /** Of the claims found that have a source, the share of which it is right; 1 without any. */
  public double sourcesFound() {
    List<Pair> sourced =
        pairs().stream().filter(pair -> pair.gold().column(ClaimColumn.SOURCE) != null).toList();
    long right =
        sourced.stream()
            .filter(pair -> Agreement.on(ClaimColumn.SOURCE, pair.gold(), pair.answer()))
            .count();
    return sourced.isEmpty() ? 1 : (double) right / sourced.size();
  }

  /** Texts of which every claim was found with every column right, and nothing else. */
  public long textsRight() {
    return matches.stream().filter(this::allRight).count();
  }

  /** All texts. */
  public int texts() {
    return matches.size();
  }

  private boolean allRight(ClaimMatch match) {
    return match.missed().isEmpty()
        && match.spurious().isEmpty()
        && match.pairs().stream()
            .allMatch(
                p ->
                    annotated.stream()
                        .allMatch(column -> Agreement.on(column, p.gold(), p.answer())));
  }

  /**
   * The answers with the program's confidence, and whether value, unit and comparator are right.
   */
  public List<Judged> judged() {
    List<Judged> judged = new ArrayList<>();
    for (ClaimMatch match : matches) {
      for (Pair pair : match.pairs()) {
        boolean right =
            List.of(
                    ClaimColumn.UNIT,
                    ClaimColumn.COMPARATOR,
                    ClaimColumn.CHANGE,
                    ClaimColumn.CONCEPT_HEAD)
                .stream()
                .filter(annotated::contains)
                .allMatch(column -> Agreement.on(column, pair.gold(), pair.answer()));
        judged.add(judged(pair.answer(), right));
      }
      match.spurious().forEach(claim -> judged.add(judged(claim, false)));
    }
    return judged;
  }

  private static Judged judged(AnnotatedClaim claim, boolean right) {
    String kind = String.valueOf(claim.column(ClaimColumn.KIND));
    return new Judged(claim.confidence(), kind, claim.rule(), right);
  }

  /**
   * An answer.
   *
   * @param confidence of the program, 0 to 1
   * @param kind of the quantity
   * @param rule of the program
   * @param right whether it is right in value, unit, comparator, change and head of the concept
   */
  public record Judged(double confidence, String kind, String rule, boolean right) {}

  /** What is wrong, text by text. */
  public List<String> wrong() {
    List<String> lines = new ArrayList<>();
    for (ClaimMatch match : matches) {
      new WrongClaims(match, annotated).addTo(lines);
    }
    return lines;
  }

  private List<Pair> pairs() {
    return matches.stream().flatMap(match -> match.pairs().stream()).toList();
  }

  private int count(Function<ClaimMatch, List<AnnotatedClaim>> list) {
    return matches.stream().mapToInt(match -> list.apply(match).size()).sum();
  }
}
