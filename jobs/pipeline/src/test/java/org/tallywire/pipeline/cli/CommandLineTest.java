package org.tallywire.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees who mistypes something: one line, exit code 2, no stack trace. */
class CommandLineTest {
  private final PrintStream standardError = System.err;
  private final PrintStream standardOut = System.out;
  private final ByteArrayOutputStream error = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(standardError);
    System.setOut(standardOut);
  }

  @Test
  void anUnknownOptionNamesTheNearest() {
    assertThat(Tallywire.run("nightly", "--lkae", "x")).isEqualTo(2);
    assertThat(line())
        .isEqualTo(
            "tallywire: unknown option '--lkae'; did you mean '--lake'?"
                + " See 'tallywire nightly --help'.");
  }

  @Test
  void anUnknownCommandNamesTheNearest() {
    assertThat(Tallywire.run("nigthly")).isEqualTo(2);
    assertThat(line()).contains("unknown command 'nigthly'").contains("'nightly'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2021-02-30", "06.12.2021", "2021-12-6"})
  void aBatchDateThatIsNoDateSaysHowToWriteOne(String date) {
    assertThat(Tallywire.run("nightly", "--batch-date", date)).isEqualTo(2);
    assertThat(line()).contains("'" + date + "'").contains("yyyy-MM-dd");
  }

  @Test
  void anUnknownFormatOfAGoldSetNamesTheKnownOnes() {
    assertThat(Tallywire.run("evaluate", "time", "--gold", "x", "--format", "tml")).isEqualTo(2);
    assertThat(line()).contains("timeml-lines").endsWith("See 'tallywire evaluate time --help'.");
  }

  @Test
  void aMissingGoldSetIsNamedBeforeSparkStarts() {
    String missing = folder.resolve("no-gold.jsonl").toString();
    assertThat(Tallywire.run("evaluate", "groups", "--gold", missing)).isEqualTo(2);
    assertThat(line()).contains(missing).contains("--gold");
  }

  @Test
  void spansWithoutTheTextsThatTheyCountInAreNoSet() {
    assertThat(Tallywire.run("evaluate", "entities", "--gold", "x", "--format", "spans"))
        .isEqualTo(2);
    assertThat(line()).contains("--texts names it");
  }

  @Test
  void aListOfWhatIsWrongNeedsAPlace() throws Exception {
    Path gold = Files.writeString(folder.resolve("gold.conll"), "Narva\tB-LOC\n");
    String list = folder.resolve("none/wrong.txt").toString();
    assertThat(Tallywire.run("evaluate", "entities", "--gold", gold.toString(), "--wrong", list))
        .isEqualTo(2);
    assertThat(line()).contains(list).contains("--wrong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "../etc", "%"})
  void whatIsNoIdIsNamedBeforeSparkStarts(String id) {
    assertThat(Tallywire.run("explain", id)).isEqualTo(2);
    assertThat(line()).contains("'" + id + "'").contains("claim_id and group_id");
  }

  @Test
  void aLakeThatIsNoneIsNamedBeforeSparkStarts() {
    assertThat(Tallywire.run("explain", "abcdef", "--lake", folder + "/none")).isEqualTo(2);
    assertThat(line()).contains(folder + "/none").contains("tallywire nightly");
  }

  @Test
  void aBatchThatIsNotThereNamesThoseThatAre() throws Exception {
    Files.createDirectories(folder.resolve("documents/batch_date=2024-05-06"));

    assertThat(Tallywire.run("diff", folder.toString(), "--batch", "2024-05-07")).isEqualTo(2);
    assertThat(line()).contains("no batch 2024-05-07").contains("it has 2024-05-06");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void aLimitShowsOneAtLeast(String limit) {
    assertThat(Tallywire.run("explain", "abcdef", "--limit", limit)).isEqualTo(2);
    assertThat(line()).contains("--limit must be at least 1, not " + limit);
    error.reset();
    assertThat(Tallywire.run("diff", folder.toString(), "--limit", limit)).isEqualTo(2);
    assertThat(line()).contains("--limit must be at least 1, not " + limit);
  }

  @Test
  void oneBatchIsNotEnoughToCompare() throws Exception {
    Files.createDirectories(folder.resolve("documents/batch_date=2024-05-06"));

    assertThat(Tallywire.run("diff", folder.toString())).isEqualTo(2);
    assertThat(line()).contains("give --batch twice");
  }

  @Test
  void aFolderThatIsNoLakeCanNeitherBeCheckedNorCompacted() {
    assertThat(Tallywire.run("check", folder.toString())).isEqualTo(2);
    assertThat(line()).contains(folder.toString()).contains("tallywire nightly");
    error.reset();
    assertThat(Tallywire.run("compact", folder.toString())).isEqualTo(2);
    assertThat(line()).contains(folder.toString());
  }

  @Test
  void aBatchThatRetentionDroppedIsTold() throws Exception {
    Files.createDirectories(folder.resolve("documents/batch_date=2024-05-07"));
    Files.createDirectories(folder.resolve("runs/batch_date=2024-05-06"));

    assertThat(Tallywire.run("check", folder.toString(), "--batch-date", "2024-05-06"))
        .isEqualTo(2);
    assertThat(line()).contains("2024-05-06 is no longer kept").contains("retention.fact-days");
  }

  @Test
  void aBackfillWhoseInputIsTheSameEachNightIsNone() {
    assertThat(backfill("2021-12-01", "2021-12-02", "news/*.txt")).isEqualTo(2);
    assertThat(line()).contains("'news/*.txt'").contains("{date}");
  }

  @Test
  void aBackfillNeedsAllItsInputBeforeAnythingIsRun() throws Exception {
    Files.createDirectories(folder.resolve("2021/12/01"));

    assertThat(backfill("2021-12-01", "2021-12-02", folder + "/{yyyy}/{MM}/{dd}")).isEqualTo(2);
    assertThat(line()).contains("2021-12-02: ").contains("2021/12/02").contains("--skip-missing");
    error.reset();
    assertThat(backfill("2021-12-03", "2021-12-02", folder + "/{date}")).isEqualTo(2);
    assertThat(line()).contains("--to 2021-12-02 is before --from 2021-12-03");
    assertThat(folder.resolve("lake")).doesNotExist();
  }

  private int backfill(String from, String to, String input) {
    return Tallywire.run(
        "backfill", "--from", from, "--to", to, "--input", input, "--lake", folder + "/lake");
  }

  @Test
  void retentionDropsNothingInIceberg() {
    assertThat(
            Tallywire.run(
                "nightly", "--set", "table.format=iceberg", "--set", "retention.fact-days=900"))
        .isEqualTo(2);
    assertThat(line()).contains("retention.fact-days").contains("catalog");
  }

  @Test
  void retentionMayNotDropWhatIsStillComparedWith() {
    assertThat(Tallywire.run("compact", "--set", "retention.fact-days=30")).isEqualTo(2);
    assertThat(line()).contains("retention.fact-days").contains("reconcile.window-days");
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    assertThat(Tallywire.run("nightly", "--lake")).isEqualTo(2);
    assertThat(line()).contains("--lake");
  }

  @Test
  void anUnknownSettingNamesTheNearest() {
    assertThat(Tallywire.run("nightly", "--set", "batch.partition=7")).isEqualTo(2);
    assertThat(line()).contains("did you mean 'batch.partitions'?");
  }

  @Test
  void aMissingSettingsFileIsNamed() {
    assertThat(Tallywire.run("nightly", "--conf", folder.resolve("no.conf").toString()))
        .isEqualTo(2);
    assertThat(line()).contains("no.conf").contains("--conf");
  }

  @Test
  void aMissingInputIsNamedBeforeSparkStarts() {
    String missing = folder.resolve("no-such-news").toString();

    assertThat(Tallywire.run("nightly", "--input", missing, "--lake", folder + "/lake"))
        .isEqualTo(2);
    assertThat(line()).contains(missing);
    assertThat(folder.resolve("lake")).doesNotExist();
  }

  @Test
  void aLakeThatCannotBeWrittenIsNamedBeforeSparkStarts() throws Exception {
    Path news = Files.writeString(folder.resolve("a.txt"), "Four ferries sailed on Monday.");
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    assertThat(Tallywire.run("nightly", "--input", news.toString(), "--lake", file + "/lake"))
        .isEqualTo(2);
    assertThat(line()).contains(file + "/lake").contains("--lake");
  }

  @Test
  void helpExplainsEveryOptionWithAnExample() {
    assertThat(Tallywire.run("nightly", "--help")).isZero();
    String help = out.toString(StandardCharsets.UTF_8);
    assertThat(help)
        .contains("--input", "--lake", "--batch-date", "--conf", "--profile", "--master", "--set");
    assertThat(help.split("Example:", -1)).hasSize(9);
    assertThat(error.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nightly", "explain", "diff", "evaluate", "evaluate quantities"})
  void helpTellsTheExitCodes(String command) {
    String[] words = (command + " --help").split(" ", -1);
    assertThat(Tallywire.run(words)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("Exit codes:\\R +0 +it did its work\\R +1 +it failed.*\\R +2 +something");
  }

  @Test
  void theVersionIsTheBuilt() {
    assertThat(Tallywire.run("--version")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).matches("Tallywire \\d+\\.\\d+\\.\\d+\\R");
  }

  /** Standard error, which must be one line. */
  private String line() {
    String text = error.toString(StandardCharsets.UTF_8);
    assertThat(text.strip().lines()).as(text).hasSize(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    return text.strip();
  }
}
