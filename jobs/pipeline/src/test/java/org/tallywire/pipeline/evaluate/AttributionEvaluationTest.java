package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.evaluate.AttributionEvaluation.Answer;
import org.tallywire.pipeline.evaluate.AttributionGold.GoldAttribution;
import org.tallywire.pipeline.settings.UsageException;

class AttributionEvaluationTest {
  private static final String TEXT =
      "Mari Tamm, a pilot, said 40 boats sank. The port has 12 cranes. \"Nine are lost,\" he said.";

  @TempDir private Path folder;

  @Test
  void scoresSourcesOfContentsByTheirWords() {
    AttributionEvaluation evaluation = evaluated(answer("Mari Tamm", "40 boats sank"));

    // Two of four words of the first source, and nothing of the second.
    assertThat(evaluation.scores().get("content: words")).isEqualTo(new Score(2, 2, 5));
    assertThat(evaluation.scores().get("content: overlap")).isEqualTo(new Score(1, 1, 2));
    assertThat(evaluation.scores().get("indirect: words")).isEqualTo(new Score(2, 2, 4));
    assertThat(evaluation.scores().get("direct: words")).isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void aSourceForTheAuthorsOwnNumberIsWrong() {
    AttributionEvaluation evaluation =
        evaluated(
            answer("Mari Tamm", "40 boats sank"), answer("Mari Tamm", "The port has 12 cranes"));

    assertThat(evaluation.scores().get("number: source")).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.wrong())
        .anyMatch(line -> line.startsWith("number  a: gold '-' (-), read 'Mari Tamm'"));
  }

  @Test
  void aNumberTakesTheLargestContentAroundIt() {
    AttributionEvaluation evaluation =
        evaluated(answer("a pilot", "40 boats"), answer("Mari Tamm, a pilot", "40 boats sank"));

    assertThat(evaluation.scores().get("number: source").right()).isEqualTo(1);
  }

  @Test
  void readsGzippedLinesAndPrintsOneTable() throws Exception {
    Path file = folder.resolve("gold.jsonl.gz");
    String line =
        "{\"uri\":\"a\",\"published_at\":\"2024-05-01\",\"text\":\"Tamm said so.\","
            + "\"attributions\":[{\"source\":[[0,4]],\"cue\":[[5,9]],\"content\":[[10,12]]}]}\n";
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    List<AttributionGold> read = AttributionGold.read(file);

    assertThat(read).hasSize(1);
    assertThat(read.get(0).attributions())
        .containsExactly(
            new GoldAttribution(
                List.of(new Span(0, 4)), List.of(new Span(5, 9)), List.of(new Span(10, 12))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    evaluated(answer("Mari Tamm", "40 boats sank"))
        .print(new PrintStream(out, true, StandardCharsets.UTF_8), false);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("1 texts, 3 numbers", "number: source")
        .doesNotContain("gold '");
  }

  @Test
  void saysWhichLineIsNoGold() throws Exception {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file, "{\"uri\":\"a\",\"text\":\"x\",\"attributions\":[]}\n{\"uri\":\"b\"}\n");
    assertThatThrownBy(() -> AttributionGold.read(file))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("attributions");
  }

  private static AttributionEvaluation evaluated(Answer... answers) {
    AttributionEvaluation evaluation = new AttributionEvaluation();
    evaluation.add(
        new AttributionGold(
            "a",
            null,
            "2024-05-01",
            TEXT,
            List.of(
                gold("Mari Tamm, a pilot", "said", "40 boats sank"),
                gold("he", "said", "\"Nine are lost,\""))),
        List.of(answers));
    return evaluation;
  }

  private static GoldAttribution gold(String source, String cue, String content) {
    return new GoldAttribution(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
  }

  private static Answer answer(String source, String content) {
    return new Answer(span(source), span(content), "rule");
  }

  /** Where words stand; "he" is the pronoun. */
  private static Span span(String words) {
    int begin = words.equals("he") ? TEXT.lastIndexOf("he said") : TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
