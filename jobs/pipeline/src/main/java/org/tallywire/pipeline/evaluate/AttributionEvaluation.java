package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.evaluate.AttributionGold.GoldAttribution;
import org.tallywire.pipeline.evaluate.ProgramReader.Reading;
import org.tallywire.pipeline.tables.Table;

/**
 * Scores of the rows of {@code attributions} against annotated texts.
 *
 * <p>Of each annotated content: the source of the row whose content shares most with it, by words.
 * Of each number: the source of the largest content around it, the end of the chain, since the gold
 * sets mark nothing inside a content; a number in the author's own voice that gets one counts as a
 * wrong answer.
 */
public final class AttributionEvaluation {
  /** Code points shown on each side of a number. */
  private static final int AROUND = 150;

  private final Map<String, SourceScore> byContent = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int texts;
  private int numbers;
  private int numbersRight;
  private int numbersAnswered;
  private int numbersWithSource;

  AttributionEvaluation() {
    for (String kind : List.of("content", "content with number", "direct", "mixed", "indirect")) {
      byContent.put(kind, new SourceScore());
    }
  }

  /** Reads every text and scores what is read. */
  public static AttributionEvaluation of(List<AttributionGold> gold, ProgramReader reader) {
    AttributionEvaluation evaluation = new AttributionEvaluation();
    for (AttributionGold text : gold) {
      List<Answer> answers = reader.read(text, true).map(Answer::of).orElse(List.of());
      evaluation.add(text, answers);
    }
    return evaluation;
  }

  /**
   * One row of {@code attributions} in the gold text's positions.
   *
   * @param source who, or null
   */
  record Answer(Span source, Span content, String rule) {
    static List<Answer> of(Reading reading) {
      List<Answer> answers = new ArrayList<>();
      for (Row row : reading.rows(Table.ATTRIBUTIONS)) {
        answers.add(
            new Answer(
                reading.span(row, "source_begin_char", "source_end_char"),
                reading.span(row, "content_begin_char", "content_end_char"),
                row.getAs("rule")));
      }
      return answers;
    }

    List<Span> sources() {
      return source == null ? List.of() : List.of(source);
    }
  }

  void add(AttributionGold text, List<Answer> answers) {
    texts++;
    TextWords words = new TextWords(text.text());
    for (GoldAttribution gold : text.attributions()) {
      if (!gold.content().isEmpty()) {
        addContent(text, words, gold, answers);
      }
    }
    for (Span number : words.numbers()) {
      addNumber(text, words, number, answers);
    }
  }

  private void addContent(
      AttributionGold text, TextWords words, GoldAttribution gold, List<Answer> answers) {
    Answer answer = nearest(words, gold.content(), answers);
    Set<Integer> right = words.in(gold.source());
    Set<Integer> read = answer == null ? Set.of() : words.in(answer.sources());
    boolean numbered =
        words.numbers().stream()
            .anyMatch(number -> gold.content().stream().anyMatch(c -> c.contains(number)));
    byContent.get("content").add(right, read);
    byContent.get(speech(text.text(), gold.content())).add(right, read);
    if (numbered) {
      byContent.get("content with number").add(right, read);
      if (!right.equals(read)) {
        String line = "content %s: %s [%s] %s  read '%s', rule %s";
        wrong.add(
            String.format(
                line,
                text.id(),
                words.shown(gold.source()),
                words.shown(gold.cue()),
                words.shown(gold.content()),
                answer == null ? "-" : words.shown(answer.sources()),
                answer == null ? "-" : answer.rule()));
      }
    }
  }

  private static Answer nearest(TextWords words, List<Span> content, List<Answer> answers) {
    Set<Integer> sought = words.in(content);
    Answer best = null;
    double most = 0;
    for (Answer answer : answers) {
      Set<Integer> shared = words.in(List.of(answer.content()));
      int all = shared.size();
      shared.retainAll(sought);
      double f1 = 2.0 * shared.size() / (all + sought.size());
      if (f1 > most) {
        most = f1;
        best = answer;
      }
    }
    return best;
  }

  /** Direct where all of it stands in quotation marks, mixed where a part does, else indirect. */
  private static String speech(String text, List<Span> content) {
    int inside = 0;
    int outside = 0;
    for (Span span : content) {
      boolean quoted = false;
      int[] points = text.codePoints().skip(span.begin()).limit(span.length()).toArray();
      for (int i = 0; i < points.length; i++) {
        boolean pair = i + 1 < points.length && points[i] == '\'' && points[i + 1] == '\'';
        if (points[i] == '"' || points[i] == '“' || points[i] == '”' || pair) {
          quoted = points[i] != '”' && !quoted;
          i += pair ? 1 : 0;
        } else if (Character.isLetterOrDigit(points[i])) {
          inside += quoted ? 1 : 0;
          outside += quoted ? 0 : 1;
        }
      }
    }
    return inside == 0 ? "indirect" : outside == 0 ? "direct" : "mixed";
  }

  private void addNumber(AttributionGold text, TextWords words, Span number, List<Answer> answers) {
    List<Span> right = List.of();
    List<Span> cue = List.of();
    boolean attributed = false;
    int least = Integer.MAX_VALUE;
    for (GoldAttribution gold : text.attributions()) {
      int length = gold.content().stream().mapToInt(Span::length).sum();
      if (length < least && gold.content().stream().anyMatch(c -> c.contains(number))) {
        right = gold.source();
        cue = gold.cue();
        attributed = true;
        least = length;
      }
    }
    if (attributed && right.isEmpty()) {
      return;
    }
    Answer read = null;
    for (Answer answer : answers) {
      boolean around = answer.source() != null && answer.content().contains(number);
      if (around && (read == null || answer.content().length() > read.content().length())) {
        read = answer;
      }
    }
    numbers++;
    numbersWithSource += right.isEmpty() ? 0 : 1;
    numbersAnswered += read == null ? 0 : 1;
    boolean same = read != null && SourceScore.meet(words.in(right), words.in(read.sources()));
    numbersRight += same ? 1 : 0;
    if (!same && !(right.isEmpty() && read == null)) {
      wrong.add(
          String.format(
              "number  %s: gold '%s' (%s), read '%s', rule %s: %s",
              text.id(),
              words.shown(right),
              words.shown(cue),
              read == null ? "-" : words.shown(read.sources()),
              read == null ? "-" : read.rule(),
              new Excerpt(text.text(), AROUND, AROUND).around(number.begin(), number.end())));
    }
  }

  /**
   * Of the numbers, the right source of those that got one and of those that have one; of the
   * contents by kind, words of the sources, and sources with any word in common.
   */
  Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("number: source", new Score(numbersRight, numbersAnswered, numbersWithSource));
    byContent.forEach(
        (kind, score) -> {
          scores.put(kind + ": words", score.words());
          scores.put(kind + ": overlap", score.overlaps());
        });
    return scores;
  }

  /** What is wrong, a line each: numbers, and contents with a number. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /**
   * Prints the scores.
   *
   * @param listed whether to list what is wrong, too: numbers, and contents with a number
   */
  public void print(PrintStream out, boolean listed) {
    if (listed) {
      wrong.forEach(out::println);
      out.println();
    }
    out.printf("%d texts, %d numbers%n", texts, numbers);
    ScoreTable.print(out, scores());
  }

  /** Sources against sources, by words and by any word in common. */
  static final class SourceScore {
    private int wordsRight;
    private int wordsRead;
    private int wordsGold;
    private int right;
    private int read;
    private int gold;

    void add(Set<Integer> goldWords, Set<Integer> readWords) {
      Set<Integer> shared = new TreeSet<>(goldWords);
      shared.retainAll(readWords);
      wordsRight += shared.size();
      wordsRead += readWords.size();
      wordsGold += goldWords.size();
      right += shared.isEmpty() ? 0 : 1;
      read += readWords.isEmpty() ? 0 : 1;
      gold += goldWords.isEmpty() ? 0 : 1;
    }

    static boolean meet(Set<Integer> one, Set<Integer> other) {
      return one.stream().anyMatch(other::contains);
    }

    Score words() {
      return new Score(wordsRight, wordsRead, wordsGold);
    }

    Score overlaps() {
      return new Score(right, read, gold);
    }
  }
}
