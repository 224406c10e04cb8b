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

class EvaluationTest {
  private static final String GOLD =
      """
      {"id": "a", "text": "About 40 boats and 12 rafts sank.", "claims": [
       {"begin": 0, "end": 14, "num_begin": 6, "num_end": 8, "text": "About 40 boats", "value": 40,
        "comparator": "~", "change": null, "unit": null, "concept": "boats"},
       {"begin": 19, "end": 27, "num_begin": 19, "num_end": 21, "text": "12 rafts", "value": 12,
        "comparator": "=", "change": null, "unit": null, "concept": "rafts"}]}
      {"id": "b", "text": "One of them held two men.", "claims": [
       {"begin": 0, "end": 11, "num_begin": 0, "num_end": 3, "text": "One of them", "value": 1,
        "comparator": "=", "change": null, "unit": null, "concept": "boats", "optional": true},
       {"begin": 17, "end": 24, "num_begin": 17, "num_end": 20, "text": "two men", "value": 2,
        "comparator": "=", "change": null, "unit": null, "concept": "men"}]}
      """;

  @TempDir Path folder;

  @Test
  void countsMissedSpuriousAndOptional() throws Exception {
    GoldSet gold = gold();
    // Right; right value with another hedge; a number that is none; the optional one is free.
    Map<String, List<AnnotatedClaim>> answers =
        Map.of(
            "a", List.of(claim(0, 14, 40, "=", "boats"), claim(28, 32, 7, "=", "sank")),
            "b", List.of(claim(0, 3, 1, "=", null), claim(17, 24, 2, "=", "two men")));
    Evaluation evaluation = Evaluation.of(gold, (document, report) -> answers.get(document.id()));

    Map<String, Score> scores = evaluation.scores();
    assertThat(scores.get("value")).isEqualTo(new Score(2, 3, 3));
    assertThat(scores.get("value + comparator, change")).isEqualTo(new Score(1, 3, 3));
    assertThat(scores.get("value + concept, a part")).isEqualTo(new Score(2, 3, 3));
    assertThat(scores.get("value + concept, whole")).isEqualTo(new Score(1, 3, 3));
    assertThat(scores.get("value").f1()).isEqualTo(2.0 / 3);
    assertThat(evaluation.columns().get(ClaimColumn.COMPARATOR)).isEqualTo(0.5);
    assertThat(evaluation.columns()).doesNotContainKey(ClaimColumn.HOLDER);
    assertThat(evaluation.textsRight()).isEqualTo(1);
    assertThat(evaluation.wrong())
        .anyMatch(line -> line.startsWith("missed") && line.contains("[12 rafts]"))
        .anyMatch(line -> line.startsWith("spurious") && line.contains("value 7.0"))
        .anyMatch(line -> line.startsWith("comparator") && line.contains("gold '~', read '='"));
  }

  @Test
  void matchesEachAnswerOnce() throws Exception {
    GoldSet gold = gold();
    List<AnnotatedClaim> twice =
        List.of(claim(0, 14, 40, "~", "boats"), claim(0, 14, 40, "~", "boats"));
    Evaluation evaluation =
        Evaluation.of(gold, (document, report) -> document.id().equals("a") ? twice : List.of());
    assertThat(evaluation.scores().get("value")).isEqualTo(new Score(1, 2, 3));
  }

  /** A phrase that no numeral counts takes no gold number, and is none too many. */
  @Test
  void leavesOutWhatNoNumeralStates() throws Exception {
    AnnotatedClaim implied =
        new AnnotatedClaim(
            17, 24, 17, 24, "two men", 2, false, Map.of(), 0.5, "implied-passive-patient");
    Evaluation evaluation =
        Evaluation.of(
            gold(), (document, report) -> document.id().equals("b") ? List.of(implied) : List.of());
    assertThat(evaluation.scores().get("value")).isEqualTo(new Score(0, 0, 3));
  }

  @Test
  void printsFiguresAndWhatIsWrong() throws Exception {
    Evaluation evaluation = Evaluation.of(gold(), (document, report) -> document.claims());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EvaluationReport(evaluation, Map.of("a reason", 3))
        .print(new PrintStream(out, true, StandardCharsets.UTF_8), true);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("2 texts, 2 of them right in everything (100.0 %)")
        .contains("3 left out: a reason")
        .containsPattern("value +100\\.0 +100\\.0 +100\\.0 +\\(3 right of 3 answers, 3 to find\\)");
  }

  @Test
  void saysWhatIsWrongWithAGoldFile() throws Exception {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\": \"a\", \"text\": \"x\"}\n");
    assertThatThrownBy(() -> GoldFormat.CLAIMS.read(broken))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("broken.jsonl")
        .hasMessageContaining("line 1")
        .hasMessageContaining("'claims' is missing");
    assertThatThrownBy(() -> GoldFormat.CLAIMS.read(folder.resolve("none.jsonl")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("there is no gold file");
  }

  @Test
  void readsTheOtherFormats() throws Exception {
    Path cases = folder.resolve("cases.json");
    Files.writeString(
        cases,
        "[{\"Input\": \"Up to 40 of 90%\", \"Results\": ["
            + "{\"Text\": \"Up to 40\", \"Start\": 0, \"End\": 7, \"Resolution\": {\"value\": \"(,40]\"}},"
            + "{\"Text\": \"90%\", \"Start\": 12, \"End\": 14, \"Resolution\": {\"value\": \"90%\"}}]}]");
    List<AnnotatedClaim> claims = GoldFormat.RECOGNIZERS.read(cases).documents().get(0).claims();
    assertThat(claims.get(0).column(ClaimColumn.HIGH)).isEqualTo("40.0");
    assertThat(claims.get(0).column(ClaimColumn.LOW)).isNull();
    assertThat(claims.get(1).value()).isEqualTo(90);

    Files.writeString(
        cases,
        "[{\"req\": \"It flew 3 miles at 40 kilometres per hour\", \"res\": ["
            + "{\"value\": 3, \"unit\": \"mile\", \"surface\": \"3 miles\"},"
            + "{\"value\": 40, \"unit\": \"kilometre per hour\","
            + " \"surface\": \"40 kilometres per hour\"}]}]");
    List<AnnotatedClaim> units = GoldFormat.QUANTULUM3.read(cases).documents().get(0).claims();
    assertThat(units.get(0).column(ClaimColumn.UNIT)).isEqualTo("[mi_i]");
    assertThat(units.get(1).column(ClaimColumn.UNIT)).isEqualTo("km");
    assertThat(units.get(1).column(ClaimColumn.PER_UNIT)).isEqualTo("h");
  }

  private GoldSet gold() throws Exception {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, GOLD.replaceAll("\\n ", ""));
    return GoldFormat.CLAIMS.read(file);
  }

  private static AnnotatedClaim claim(
      int begin, int end, double value, String comparator, String concept) {
    Map<ClaimColumn, String> columns =
        concept == null
            ? Map.of(ClaimColumn.COMPARATOR, comparator)
            : Map.of(ClaimColumn.COMPARATOR, comparator, ClaimColumn.CONCEPT, concept);
    return new AnnotatedClaim(begin, end, begin, end, "x", value, false, columns, 0.9, "number");
  }
}
