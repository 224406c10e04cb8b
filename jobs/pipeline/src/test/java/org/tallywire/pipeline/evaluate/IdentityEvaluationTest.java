package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.evaluate.IdentityGold.Mention;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Table;

class IdentityEvaluationTest {
  @TempDir private Path folder;

  @Test
  void countsPairsAndCubesByHand() {
    // One thing is a a b, another b; a third is c. Pairs made: aa, bb; gold: the three of the
    // first thing; in both: aa.
    StoryScores scores =
        StoryScores.of(List.of("a", "a", "b", "b", "c"), List.of("1", "1", "1", "2", "3"));
    assertThat(scores.pairPrecision()).isEqualTo(1 / 2.0);
    assertThat(scores.pairRecall()).isEqualTo(1 / 3.0);
    // (1 + 1 + 1/2 + 1/2 + 1) / 5 and (2/3 + 2/3 + 1/3 + 1 + 1) / 5
    assertThat(scores.cubedPrecision()).isCloseTo(0.8, within(1e-9));
    assertThat(scores.cubedRecall()).isCloseTo(11 / 15.0, within(1e-9));
    assertThat(scores.cubedF1()).isCloseTo(2 * 0.8 * 11 / 15 / (0.8 + 11 / 15.0), within(1e-9));
  }

  @Test
  void scoresNamesWithinAndAcrossDocuments() {
    IdentityGold gold =
        gold(
            mention("d1", 0, "Tamm", "T"),
            mention("d1", 10, "Mari Tamm", "T"),
            mention("d1", 30, "Narva", "N"),
            mention("d2", 0, "Tamm", "T"),
            mention("d2", 10, "Narva", "N"));
    IdentityEvaluation evaluation =
        IdentityEvaluation.of(
            gold,
            List.of(
                made("d1", 0, "Tamm", "PERSON", "e1"),
                made("d1", 10, "Mari Tamm", "PERSON", "e1"),
                made("d1", 30, "Narva", "GPE", "e2"),
                made("d2", 0, "Tamm", "PERSON", "e3")));

    // Found, within: T T | N and T: all right.
    StoryScores within = evaluation.scores(IdentityWay.TALLYWIRE, false, false);
    assertThat(within).isEqualTo(new StoryScores(3, 1, 1, 1, 1));
    // Found, across: T T | N | T, gold T T T | N.
    StoryScores across = evaluation.scores(IdentityWay.TALLYWIRE, true, false);
    assertThat(across.pairPrecision()).isEqualTo(1);
    assertThat(across.pairRecall()).isEqualTo(1 / 3.0);
    assertThat(across.cubedPrecision()).isEqualTo(1);
    assertThat(across.cubedRecall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
    // All, across: the Narva that was missed stands alone; gold T T T | N N.
    StoryScores all = evaluation.scores(IdentityWay.TALLYWIRE, true, true);
    assertThat(all.pairRecall()).isEqualTo(1 / 4.0);
    assertThat(all.cubedRecall()).isCloseTo((5 / 3.0 + 1 / 2.0 + 1 / 2.0) / 5, within(1e-9));
    // The same last word puts all Tamms together, the same text only two of them.
    assertThat(evaluation.scores(IdentityWay.SAME_HEAD, true, false).pairRecall()).isEqualTo(1);
    assertThat(evaluation.scores(IdentityWay.SAME_TEXT, true, false).pairRecall())
        .isEqualTo(1 / 3.0);
  }

  @Test
  void findsTheNameInAPhrase() {
    assertThat(found("Defence Minister Pavel Orsik", "Defence", "Pavel Orsik"))
        .isEqualTo("Pavel Orsik");
    assertThat(found("Pavel Orsik, head of Sea Command", "Pavel Orsik", "Sea Command"))
        .isEqualTo("Pavel Orsik");
    assertThat(found("the chief of Narva Rail, Ms Ada Brook", "Narva Rail", "Ada Brook"))
        .isEqualTo("Ada Brook");
    assertThat(found("Baltic Ports Agency (BPA", "BPA", "Baltic Ports Agency"))
        .isEqualTo("Baltic Ports Agency");
    assertThat(found("the Port Authority of Narva", "Port Authority of Narva", ""))
        .isEqualTo("Port Authority of Narva");
    assertThat(found("Lindholm airport", "Lindholm")).isEqualTo("Lindholm");
    assertThat(found("Narva's new ferry", "Narva")).isNull();
    assertThat(found("…", "Narva")).isNull();
  }

  @Test
  void aNameIsGivenToOneInstanceTheBestFirst() {
    Mention inner = mention("d", 8, "Orsik", "O");
    Mention around = mention("d", 0, "General Orsik", "O");
    Mention other = mention("d", 8, "Orsik and Brook", "P");
    MadeMention orsik = made("d", 8, "Orsik", "PERSON", "e");

    NamedMentionFinder finder = new NamedMentionFinder(List.of(orsik));
    assertThat(finder.find(List.of(other, around, inner))).containsExactly(null, orsik, orsik);
    assertThat(finder.find(List.of(mention("elsewhere", 8, "Orsik", "O"))))
        .containsExactly((MadeMention) null);
  }

  @Test
  void readsNamedMentionsThatHaveAnInstance() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("meantime.jsonl"),
            """
            {"uri": "d1", "published_at": "2023-05-17", "text": "🚢 Orsik met her.", "entities": [\
            {"begin": 2, "end": 7, "text": "Orsik", "syntactic_type": "NAM", "instance": "O"}, \
            {"begin": 2, "end": 7, "text": "Orsik", "syntactic_type": "NAM", "instance": null}, \
            {"begin": 12, "end": 15, "text": "her", "syntactic_type": "PRO", "instance": "B"}]}
            """);
    IdentityGold gold = IdentityGold.read(file);
    assertThat(gold.documents()).extracting(StoryGold::publishedAt).containsExactly("2023-05-17");
    assertThat(gold.mentions()).containsExactly(mention("d1", 2, "Orsik", "O"));

    Files.writeString(file, "{\"uri\": \"d1\", \"text\": \"x\"}\n");
    assertThatThrownBy(() -> IdentityGold.read(file))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("format meantime: line 1: field 'entities' is missing");
  }

  @Test
  void readsNamesOfALakeInThePositionsOfTheTextAsItCame() {
    write(Table.DOCUMENTS, document("1", "d1", "🚢 Orsik slept."), document("2", "dx", "Narva"));
    write(Table.ENTITY_MENTIONS, row("1", 2, "Orsik", "e1"), row("2", 0, "Narva", "e2"));
    StoryGold raw = new StoryGold("d1", null, null, null, "\n\n🚢  Orsik slept.", null);
    EntityLake lake = new EntityLake(SparkForTests.session(), folder.toUri().toString());

    assertThat(lake.of(List.of(raw))).containsExactly(made("d1", 5, "Orsik", "PERSON", "e1"));
    assertThatThrownBy(() -> lake.of(List.of()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--lake");
  }

  @Test
  void printsScoresAndWhatIsWrong() {
    IdentityGold gold =
        new IdentityGold(
            List.of(new StoryGold("d1", null, null, null, "Tamm met Mari Tamm in Narva.", null)),
            List.of(
                mention("d1", 0, "Tamm", "T"),
                mention("d1", 9, "Mari Tamm", "T"),
                mention("d1", 22, "Narva", "N")));
    IdentityEvaluation evaluation =
        IdentityEvaluation.of(
            gold,
            List.of(
                made("d1", 0, "Tamm", "PERSON", "e1"), made("d1", 9, "Mari Tamm", "PERSON", "e2")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream wrong = new ByteArrayOutputStream();
    new IdentityReport(evaluation).print(stream(out), stream(wrong));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "1 documents, 3 names of 2 entities; found 66.7 % (2), at the same place 66.7 % (2)")
        .containsPattern("across documents, found +entities .* B3 F1\\s+tallywire +2 +100.0 +0.0");
    assertThat(wrong.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Names that were not found:",
            "  Tamm met Mari Tamm in [Narva].  [d1]",
            "",
            "One thing as several entities:",
            "  T",
            "    e1, 1",
            "      [Tamm] met Mari Tamm in Narva.  read PERSON 'Tamm'  [d1]",
            "    e2, 1",
            "      Tamm met [Mari Tamm] in Narva.  read PERSON 'Mari Tamm'  [d1]",
            "",
            "Several things as one entity:",
            "");
  }

  private static PrintStream stream(ByteArrayOutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  /** The one of some names in a phrase that is taken for it. */
  private static String found(String phrase, String... names) {
    List<MadeMention> made = new ArrayList<>();
    for (String name : names) {
      int begin = phrase.indexOf(name);
      if (!name.isEmpty() && begin >= 0) {
        made.add(made("d", 100 + begin, name, "ORG", "e"));
      }
    }
    MadeMention found =
        new NamedMentionFinder(made).find(List.of(mention("d", 100, phrase, "x"))).get(0);
    return found == null ? null : found.text();
  }

  private static IdentityGold gold(Mention... mentions) {
    return new IdentityGold(List.of(), Arrays.asList(mentions));
  }

  private static Mention mention(String uri, int begin, String text, String instance) {
    return new Mention(uri, new Span(begin, begin + text.length()), text, instance);
  }

  private static MadeMention made(String uri, int begin, String text, String type, String entity) {
    return new MadeMention(uri, new Span(begin, begin + text.length()), text, type, entity);
  }

  private void write(Table table, RowBuilder... rows) {
    List<Row> built = Arrays.stream(rows).map(RowBuilder::build).toList();
    SparkForTests.session()
        .createDataFrame(built, table.structType())
        .coalesce(1)
        .write()
        .parquet(folder.resolve(table.tableName()).resolve("batch_date=2020-01-01").toString());
  }

  private static RowBuilder document(String id, String uri, String text) {
    return Table.DOCUMENTS
        .row()
        .set("doc_id", id)
        .set("uri", uri)
        .set("source_format", "jsonl")
        .set("date_source", "none")
        .set("language", "en")
        .set("language_score", 1.0)
        .set("text", text)
        .set("content_sha256", id);
  }

  private static RowBuilder row(String document, int begin, String text, String entity) {
    return Table.ENTITY_MENTIONS
        .row()
        .set("doc_id", document)
        .set("sentence_no", 0)
        .set("begin_char", begin)
        .set("end_char", begin + text.length())
        .set("text", text)
        .set("type", "PERSON")
        .set("entity_id", entity)
        .set("confidence", 1.0)
        .set("rule", "recognized");
  }
}
