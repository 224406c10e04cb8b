package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.settings.UsageException;

class TimeEvaluationTest {
  private static final String GOLD =
      """
      {"uri": "a", "published_at": "2023-05-17", "text": "It sank early on Friday, in March, now.", \
      "times": [\
      {"begin": 8, "end": 23, "text": "early on Friday", "type": "DATE", "value": "2023-05-12"}, \
      {"begin": 28, "end": 33, "text": "March", "type": "DATE", "value": "2023-03"}]}
      {"uri": "b", "published_at": "2023-05-17", "text": "He waited two weeks.", "times": [\
      {"begin": 10, "end": 19, "text": "two weeks", "type": "DURATION", "value": "P2W"}]}
      """;

  @TempDir private Path folder;

  @Test
  void scoresSpansTypesAndValuesAsTempEvalDoes() throws Exception {
    // A part of the first with its value, the second whole with another value, one too many, and
    // nothing in the other text.
    List<AnnotatedTime> answers =
        List.of(
            time(17, 23, "Friday", "DATE", "2023-05-12"),
            time(28, 33, "March", "DATE", "2024-03"),
            time(35, 38, "now", "DATE", "PRESENT_REF"));
    TimeEvaluation evaluation =
        TimeEvaluation.of(
            "gold", gold(), document -> document.id().equals("a") ? answers : List.of());

    assertThat(evaluation.scores())
        .isEqualTo(
            Map.of(
                "strict span", new Score(1, 3, 3),
                "relaxed span", new Score(2, 3, 3),
                "relaxed span + type", new Score(2, 3, 3),
                "relaxed span + value", new Score(1, 3, 3)));
    assertThat(evaluation.wrong())
        .containsExactly(
            "spurious   a (2023-05-17): It sank early on Friday, in March, [now].  DATE PRESENT_REF, rule r",
            "value      a (2023-05-17): It sank early on Friday, in [March], now."
                + "  gold '2023-03', read '2024-03', rule r",
            "span       a (2023-05-17): It sank [early on Friday], in March, now."
                + "  gold 'early on Friday', read 'Friday', rule r",
            "missed     b (2023-05-17): He waited [two weeks].  DURATION P2W");
  }

  @Test
  void anUnresolvedAnswerHasNoRightValue() throws Exception {
    List<AnnotatedTime> answers = List.of(time(10, 19, "two weeks", "DURATION", null));
    TimeEvaluation evaluation = TimeEvaluation.of("gold", gold().subList(1, 2), d -> answers);
    assertThat(evaluation.scores().get("strict span")).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.scores().get("relaxed span + value")).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void prefersTheAnswerOfTheSameSpanAndTakesEachOnce() throws Exception {
    List<AnnotatedTime> answers =
        List.of(
            time(0, 12, "It sank earl", "DATE", "x"),
            time(8, 23, "early on Friday", "DATE", "2023-05-12"),
            time(24, 40, "in March, now", "DATE", "2023-03"));
    TimeEvaluation evaluation = TimeEvaluation.of("gold", gold().subList(0, 1), d -> answers);
    assertThat(evaluation.scores().get("strict span")).isEqualTo(new Score(1, 3, 2));
    assertThat(evaluation.scores().get("relaxed span + value")).isEqualTo(new Score(2, 3, 2));
  }

  @Test
  void printsEachSetAndAllTogether() throws Exception {
    TimeEvaluation right = TimeEvaluation.of("one.jsonl", gold(), TimedDocument::times);
    TimeEvaluation empty = TimeEvaluation.of("two.jsonl", gold(), document -> List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TimeReport(List.of(right, empty))
        .print(new PrintStream(out, true, StandardCharsets.UTF_8), false);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("one.jsonl: 2 texts", "two.jsonl: 2 texts", "together: 4 texts")
        .containsPattern(
            "together: 4 texts\\s+right in +precision +recall +F1\\s+"
                + "strict span +100\\.0 +50\\.0 +66\\.7 +\\(3 right of 3 answers, 6 to find\\)")
        .doesNotContain("missed");
  }

  @Test
  void readsMeantimesMarksUpToTheLastOne() throws Exception {
    Path file = folder.resolve("meantime.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"m\", \"published_at\": \"2023-05-17\", \"text\": \"May 17, 2023. It sank in"
            + " March with 40 boats. It rose in April.\", \"times\": ["
            + "{\"begin\": 0, \"end\": 12, \"text\": \"May 17, 2023\", \"type\": \"DATE\","
            + " \"value\": \"2023-05-17\", \"dct\": \"CREATION_TIME\"},"
            + "{\"begin\": 25, \"end\": 30, \"text\": \"March\", \"type\": \"DATE\","
            + " \"value\": \"2023-03\", \"dct\": \"NONE\"}],"
            + " \"values\": [{\"begin\": 36, \"end\": 38, \"text\": \"40\"}]}\n");
    List<TimedDocument> documents = TimeFormat.MEANTIME.read(file);
    assertThat(documents.get(0).times()).extracting(AnnotatedTime::text).containsExactly("March");
    // The publication day and what stands after the last mark count neither way.
    List<AnnotatedTime> answers =
        List.of(
            time(0, 12, "May 17, 2023", "DATE", "2023-05-17"),
            time(25, 30, "March", "DATE", "2023-03"),
            time(57, 62, "April", "DATE", "2023-04"));
    assertThat(TimeEvaluation.of("m", documents, document -> answers).scores().get("strict span"))
        .isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void saysWhatIsWrongWithAGoldFile() throws Exception {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"uri\": \"a\", \"text\": \"x\"}\n");
    assertThatThrownBy(() -> TimeFormat.TIMEML_LINES.read(broken))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no gold file of format timeml-lines")
        .hasMessageContaining("line 1: field 'times' is missing");
  }

  private List<TimedDocument> gold() throws Exception {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, GOLD);
    return TimeFormat.TIMEML_LINES.read(file);
  }

  private static AnnotatedTime time(int begin, int end, String text, String type, String value) {
    return new AnnotatedTime(begin, end, text, type, value, "r");
  }
}
