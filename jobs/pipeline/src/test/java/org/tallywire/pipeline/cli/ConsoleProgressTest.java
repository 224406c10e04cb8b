package org.tallywire.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person, or a log collector, sees of a run while it goes. */
class ConsoleProgressTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long seconds;

  @Test
  void aLineTellsRateAndTimeLeft() {
    ConsoleProgress progress = progress(ProgressFormat.TEXT, false);
    progress.step("Reading facts");
    run(progress, 30, 50);
    progress.tick();

    assertThat(lines())
        .containsExactly(
            "  0:00  Reading facts",
            "  0:30  Reading facts  1,500 of 60,000, 50.0 a second, 20 min left");
  }

  @Test
  void theRateIsTheLastMinutes() {
    ConsoleProgress progress = progress(ProgressFormat.TEXT, false);
    progress.step("Reading facts");
    run(progress, 300, 100);
    long done = 30_000;
    for (int i = 1; i <= 60; i++) {
      seconds++;
      progress.documents(done + 10L * i, 60_000);
    }
    progress.tick();

    assertThat(lines().get(1)).endsWith("30,600 of 60,000, 10.0 a second, 49 min left");
  }

  @Test
  void aTerminalHasABar() {
    ConsoleProgress progress = progress(ProgressFormat.TEXT, true);
    progress.step("Reading facts");
    run(progress, 600, 50);
    progress.tick();

    assertThat(text())
        .endsWith("████████████░░░░░░░░░░░░  30,000 of 60,000, 50.0 a second, 10 min left");
  }

  @Test
  void nothingIsSaidOfARateThatNobodyKnows() {
    ConsoleProgress progress = progress(ProgressFormat.TEXT, false);
    progress.step("Reading facts");
    progress.documents(0, 40);
    progress.tick();

    assertThat(lines().get(1)).isEqualTo("  0:00  Reading facts  0 of 40");
  }

  @Test
  void jsonIsOneObjectALine() throws IOException {
    ConsoleProgress progress = progress(ProgressFormat.JSON, true);
    progress.step("Reading");
    progress.identified("6ba782bd");
    progress.step("Reading facts");
    run(progress, 30, 50);
    progress.tick();
    progress.note("\"quoted\"\n\u0001 and \\ more");

    List<String> lines = lines();
    assertThat(lines).hasSize(4);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.get("batch").asText()).isEqualTo("2026-03-14");
    assertThat(first.get("run").isNull()).isTrue();
    assertThat(first.get("total").isNull()).isTrue();
    JsonNode third = new ObjectMapper().readTree(lines.get(2));
    assertThat(third.get("run").asText()).isEqualTo("6ba782bd");
    assertThat(third.get("step").asText()).isEqualTo("Reading facts");
    assertThat(third.get("done").asLong()).isEqualTo(1500);
    assertThat(third.get("total").asLong()).isEqualTo(60_000);
    assertThat(third.get("rate").asDouble()).isEqualTo(50.0);
    assertThat(third.get("seconds_left").asLong()).isEqualTo(1170);
    assertThat(new ObjectMapper().readTree(lines.get(3)).get("note").asText())
        .isEqualTo("\"quoted\" \u0001 and \\ more");
  }

  private void run(ConsoleProgress progress, int forSeconds, int perSecond) {
    progress.documents(0, 60_000);
    for (int i = 1; i <= forSeconds; i++) {
      seconds++;
      progress.documents((long) i * perSecond, 60_000);
    }
  }

  private ConsoleProgress progress(ProgressFormat format, boolean terminal) {
    return new ConsoleProgress(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        format,
        terminal,
        LocalDate.of(2026, 3, 14),
        () -> seconds * 1_000_000_000L);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    return text().lines().toList();
  }
}
