package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private final Map<String, SourceScore> byContent = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int texts;
  private int numbers;
  private int numbersRight;
  private int numbersAnswered;
  private int numbersWithSource;

  private AttributionEvaluation() {
    for (String kind : List.of("all", "with a number", "direct", "mixed", "indirect")) {
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
    byContent.get("all").add(right, read);
    byContent.get(speech(text.text(), gold.content())).add(right, read);
    if (numbered) {
      byContent.get("with a number").add(right, read);
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
              "number  %s: gold '%s' (%s), read '%s', rule %s: %s[%s]%s",
              text.id(),
              words.shown(right),
              words.shown(cue),
              read == null ? "-" : words.shown(read.sources()),
              read == null ? "-" : read.rule(),
              words.part(number.begin() - 150, number.begin()),
              words.part(number.begin(), number.end()),
              words.part(number.end(), number.end() + 150)));
    }
  }

  /** Shares of the numbers: right source of those that got one, of those that have one. */
  Score numberScore() {
    return new Score(numbersRight, numbersAnswered, numbersWithSource);
  }

  SourceScore contentScore(String kind) {
    return byContent.get(kind);
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
    out.printf("%d texts, %d numbers%n%n", texts, numbers);
    out.printf("%-28s %9s %9s %9s%n", "source", "precision", "recall", "F1");
    print(out, "of numbers", numberScore(), "numbers");
    byContent.forEach(
        (kind, score) -> {
          print(out, "of contents, " + kind, score.words(), "words");
          print(out, "  any overlap", score.overlaps(), "contents");
        });
  }

  private static void print(PrintStream out, String what, Score score, String unit) {
    out.printf(
        Locale.ROOT,
        "%-28s %9.1f %9.1f %9.1f   (%d %s right of %d answers, %d to find)%n",
        what,
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1(),
        score.right(),
        unit,
        score.answers(),
        score.gold());
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
