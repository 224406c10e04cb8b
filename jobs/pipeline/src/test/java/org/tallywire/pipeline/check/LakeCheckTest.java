package org.tallywire.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tallywire.pipeline.check.SmallLake.MONDAY;
import static org.tallywire.pipeline.check.SmallLake.TUESDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** A sound lake passes, and each way to break it is found, named and shown. */
class LakeCheckTest {
  @TempDir private Path folder;
  private SmallLake lake;

  @BeforeEach
  void sound() {
    lake = new SmallLake(folder);
  }

  @Test
  void aSoundLakePasses() {
    List<Finding> findings = check(lake.write());

    assertThat(findings).hasSizeGreaterThan(200).allMatch(Finding::isSound);
    assertThat(findings.stream().map(Finding::table))
        .contains("documents", "claim_links", "runs", "_staging");
  }

  @Test
  void onlyTheBatchesNamedAreLookedAt() {
    lake.row(MONDAY, Table.NUMERIC_CLAIMS, 0).set("value", 900.0);
    Lake written = lake.write();

    assertThat(check(written, TUESDAY)).allMatch(Finding::isSound);
    assertThat(check(written, MONDAY)).anyMatch(finding -> !finding.isSound());
  }

  @Test
  void fiveExamplesStandForAll() {
    for (int i = 0; i < 7; i++) {
      lake.rows(MONDAY, Table.SENTENCES).add(sentence("gone" + i));
    }

    assertThat(broken(new References().check(looked())))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.violations()).isEqualTo(7);
              assertThat(finding.examples())
                  .hasSize(5)
                  .contains("2024-05-06: gone0 9 names gone0 2024-05-06");
            });
  }

  static Stream<Arguments> brokenRows() {
    return Stream.of(
        row(Table.NUMERIC_CLAIMS, row -> row.set("kind", "number"), "`kind` is one of its values."),
        row(
            Table.NUMERIC_CLAIMS,
            row -> row.set("value", 900.0).set("comparator", "~"),
            "`value` lies in its interval."),
        row(
            Table.NUMERIC_CLAIMS,
            row -> row.set("end_char", 0).set("number_begin_char", 0).set("number_end_char", 0),
            "`begin_char` is before `end_char`."),
        row(Table.NUMERIC_CLAIMS, row -> row.set("unit", "EUR"), "A count has no unit."),
        row(
            Table.NUMERIC_CLAIMS,
            row -> row.set("source_kind", null),
            "A claim has a source where its chain has one."),
        row(
            Table.NUMERIC_CLAIMS,
            row -> row.set("high", 10.0),
            "`=` has `low` and `high` at `value`."),
        row(Table.NUMERIC_CLAIMS, row -> row.set("confidence", 1.1), "`confidence` is 0 to 1."),
        row(
            Table.NUMERIC_CLAIMS,
            row -> row.set("derived_from", "c1").set("derivation", "x"),
            "No claim is derived from itself."),
        row(
            Table.DOCUMENTS,
            row -> row.set("content_sha256", "00"),
            "`content_sha256` is that of `text`."),
        row(Table.DOCUMENTS, row -> row.set("duplicate_of", "d2"), "A copy says of what and how."),
        row(
            Table.CLAIM_GROUPS,
            row -> row.set("best", 10.0),
            "`best` lies between `low` and `high`."),
        row(
            Table.CLAIM_GROUPS,
            row -> row.set("verdict", "agree"),
            "One claim is `single`, and more are not."),
        row(
            Table.TIME_MENTIONS,
            row -> row.set("end_date", MONDAY.minusDays(1)),
            "The first day is not after the last."),
        row(
            Table.ATTRIBUTIONS,
            row -> row.set("parent_attribution_id", "a1"),
            "Nobody reports themselves."));
  }

  @ParameterizedTest
  @MethodSource("brokenRows")
  void whatBreaksARowIsNamed(Table table, Consumer<RowBuilder> change, String invariant) {
    change.accept(lake.row(MONDAY, table, 0));
    lake.without(TUESDAY);

    assertThat(broken(new RowRules().check(looked())))
        .extracting(Finding::table, Finding::invariant)
        .contains(tuple(table.tableName(), invariant))
        .allMatch(found -> found.toList().get(0).equals(table.tableName()));
  }

  static Stream<Arguments> orphans() {
    return Stream.of(
        row(
            Table.SENTENCES,
            row -> row.set("doc_id", "dx"),
            "`doc_id, published_date` names a row of documents."),
        row(
            Table.ENTITY_MENTIONS,
            row -> row.set("published_date", TUESDAY),
            "`doc_id, published_date` names a row of documents."),
        row(
            Table.ENTITY_MENTIONS,
            row -> row.set("sentence_no", 7),
            "`doc_id, sentence_no` names a row of sentences."),
        row(
            Table.ENTITY_MENTIONS,
            row -> row.set("entity_id", "ex"),
            "`entity_id` names a row of entities."),
        row(
            Table.ATTRIBUTIONS,
            row -> row.set("parent_attribution_id", "ax"),
            "`parent_attribution_id, doc_id` names a row of attributions."),
        row(
            Table.NUMERIC_CLAIMS,
            row -> row.set("derived_from", "cx"),
            "`derived_from, doc_id` names a row of numeric_claims."),
        row(
            Table.DOCUMENTS,
            row -> row.set("duplicate_of", "dx"),
            "`duplicate_of` names a row of documents."),
        row(
            Table.DOCUMENTS,
            row -> row.set("supersedes", "d2"),
            "`supersedes, uri` names a row of documents."),
        row(
            Table.CLAIM_GROUPS,
            row -> row.set("story_id", "sx"),
            "`story_id` names a row of story_documents."),
        row(
            Table.CLAIM_GROUP_MEMBERS,
            row -> row.set("group_id", "gx"),
            "`group_id` names a row of claim_groups."),
        row(
            Table.CLAIM_GROUP_MEMBERS,
            row -> row.set("claim_id", "c2").set("doc_id", "d2").set("published_date", TUESDAY),
            "`claim_id, doc_id` names a row of numeric_claims."));
  }

  @ParameterizedTest
  @MethodSource("orphans")
  void whatNamesNothingIsNamed(Table table, Consumer<RowBuilder> change, String invariant) {
    change.accept(lake.row(MONDAY, table, 0));

    assertThat(broken(new References().check(looked())))
        .extracting(Finding::invariant)
        .contains(invariant);
  }

  static Stream<Arguments> brokenGroups() {
    return Stream.of(
        row(
            Table.CLAIM_GROUPS,
            row -> row.set("claim_count", 3L),
            "`claim_count` is the number of its members."),
        row(
            Table.CLAIM_GROUPS,
            row -> row.set("document_count", 1L),
            "`document_count` is that of its members."),
        row(
            Table.CLAIM_GROUPS,
            row -> row.set("verdict", "compatible"),
            "Claims of a `single`, `agree` or `compatible` question stand on one side."),
        row(
            Table.CLAIM_GROUPS,
            row -> row.set("verdict", "dispute"),
            "An `update` stands in a `revised` question alone."),
        row(
            Table.CLAIM_GROUP_MEMBERS,
            row -> row.set("side", 1),
            "Claims of a `dispute` or `revised` question stand on several sides."),
        row(
            Table.CLAIM_GROUP_MEMBERS,
            row -> row.set("side", 2),
            "Sides are numbered from 0 without a gap."),
        row(
            Table.STORY_DOCUMENTS,
            row -> row.set("story_id", "s2"),
            "Each document of its claims stands in its story."));
  }

  @ParameterizedTest
  @MethodSource("brokenGroups")
  void aQuestionThatIsNotItsClaimsIsNamed(
      Table table, Consumer<RowBuilder> change, String invariant) {
    change.accept(lake.row(TUESDAY, table, 0));

    assertThat(broken(new GroupMembership().check(looked())))
        .extracting(Finding::invariant)
        .contains(invariant);
  }

  @Test
  void positionsThatGiveAnotherTextAreNamed() {
    lake.row(MONDAY, Table.TIME_MENTIONS, 0).set("text", "Sunday");
    lake.row(MONDAY, Table.ATTRIBUTIONS, 0).set("content_end_char", 500);

    assertThat(broken(new Positions().check(looked())))
        .extracting(Finding::table, Finding::violations)
        .containsExactly(tuple("time_mentions", 1L), tuple("attributions", 1L));
  }

  @Test
  void sentencesThatOverlapAndFactsOutsideOfTheirsAreNamed() {
    lake.row(TUESDAY, Table.SENTENCES, 1).set("begin_char", 5);
    lake.row(TUESDAY, Table.NUMERIC_CLAIMS, 0).set("sentence_no", 1);
    CheckedLake looked = looked();

    assertThat(broken(new SentenceOrder().check(looked)))
        .extracting(Finding::invariant)
        .containsExactly("Sentences do not overlap.");
    assertThat(broken(new FactsInSentences().check(looked)))
        .extracting(Finding::table)
        .containsExactly("numeric_claims");
  }

  @Test
  void rowsThatShareAKeyAreNamed() {
    lake.rows(TUESDAY, Table.NUMERIC_CLAIMS).add(lake.row(MONDAY, Table.NUMERIC_CLAIMS, 0));
    lake.rows(TUESDAY, Table.CLAIM_LINKS).add(lake.row(TUESDAY, Table.CLAIM_LINKS, 0));

    assertThat(broken(new UniqueKeys().check(looked())))
        .extracting(Finding::table, Finding::examples)
        .containsExactly(
            tuple("numeric_claims", List.of("2024-05-06, 2024-05-07: c1")),
            tuple("claim_links", List.of("2024-05-07: c1 c2")));
  }

  @Test
  void aBatchThatIsNotWhatRunsSaysIsNamed() throws IOException {
    Lake written = lake.write();
    FileUtils.deleteDirectory(lake.batch(TUESDAY, Table.CLAIM_LINKS).toFile());
    FileUtils.deleteDirectory(lake.batch(MONDAY, Table.RUNS).toFile());
    FileUtils.deleteDirectory(lake.batch(TUESDAY, Table.SENTENCES).toFile());
    lake.write(TUESDAY, Table.SENTENCES, List.of(lake.row(TUESDAY, Table.SENTENCES, 0)), 9);

    assertThat(broken(quick(written)))
        .extracting(finding -> finding.table() + " " + finding.examples())
        .contains(
            "claim_links [2024-05-07: it is not there]",
            "sentences [2024-05-07: 1 rows, and runs says 2]",
            "documents [2024-05-06]");
  }

  @Test
  void countsThatDoNotAddUpAreNamed() throws IOException {
    Lake written = lake.write();
    FileUtils.deleteDirectory(lake.batch(MONDAY, Table.RUNS).toFile());
    lake.write(MONDAY, Table.RUNS, List.of(lake.run(MONDAY).set("records_out", 5L)), 9);

    assertThat(broken(quick(written)))
        .extracting(Finding::invariant)
        .containsExactlyInAnyOrder(
            "Records read are those skipped, rejected and written.",
            "What was read is what was written and rejected.");
  }

  @Test
  void filesOfAnotherMakeAreNamed() throws IOException {
    Lake written = lake.write();
    Path entities = lake.batch(MONDAY, Table.ENTITIES);
    SmallLake.spark()
        .read()
        .parquet(lake.batch(TUESDAY, Table.ENTITIES).toString())
        .selectExpr("*", "1 as more")
        .drop("name")
        .withColumnRenamed("mention_count", "mention")
        .coalesce(1)
        .write()
        .mode("overwrite")
        .option("compression", "snappy")
        .parquet(entities.toString());
    Files.writeString(folder.resolve("entities/notes.txt"), "in the way");

    assertThat(broken(new FileFormat(TableFiles.read(at(written))).check()))
        .extracting(Finding::table, Finding::violations)
        .containsExactly(tuple("entities", 1L), tuple("entities", 9L), tuple("entities", 1L));
  }

  @Test
  void aFileThatIsNoneEndsTheCheckWithItsName() throws IOException {
    Lake written = lake.write();
    Files.writeString(
        lake.batch(MONDAY, Table.RUNS).resolve("part-9.parquet"), "no Parquet at all");

    assertThat(broken(check(written)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.examples())
                    .singleElement()
                    .asString()
                    .contains("part-9.parquet"));
  }

  @Test
  void filesThatGoBackInTimeAreNamed() {
    Lake written = lake.write();
    lake.row(MONDAY, Table.SENTENCES, 0).set("published_date", TUESDAY);
    DateRange monday = new DateRange(1, 1, false);

    assertThat(new DateRange(0, 0, false).mayFollow(monday)).isFalse();
    assertThat(new DateRange(1, 2, true).mayFollow(monday)).isTrue();
    assertThat(new DateRange(2, 2, false).mayFollow(new DateRange(1, 1, true))).isFalse();
    assertThat(new DateRange(null, null, true).mayFollow(monday)).isTrue();
    assertThat(broken(new FileFormat(TableFiles.read(at(written))).check())).isEmpty();
  }

  @Test
  void whatARunHasLeftIsNamedUnlessOneIsAtWork() throws IOException {
    Lake written = lake.write();
    Path left = Files.createDirectories(folder.resolve("_staging/batch_date=2024-05-08"));
    assertThat(Leftovers.check(written.folder()).examples())
        .containsExactly(left.getFileName().toString());

    try (LakeLock lock = LakeLock.take(written.folder(), "a test")) {
      Finding meanwhile = Leftovers.check(written.folder());
      assertThat(meanwhile.isSound()).isTrue();
      assertThat(meanwhile.invariant()).contains("a run holds the lake", "a test");
    }
  }

  @Test
  void whatRetentionHasDroppedNeedNotBeThere() throws IOException {
    Lake written = lake.write();
    for (Table table : Table.values()) {
      if (table != Table.RUNS) {
        FileUtils.deleteDirectory(lake.batch(MONDAY, table).toFile());
      }
    }
    assertThat(broken(check(written))).isNotEmpty();

    FileUtils.deleteDirectory(lake.batch(MONDAY, Table.RUNS).toFile());
    List<String> dropped =
        Stream.of(Table.values())
            .filter(table -> table != Table.RUNS)
            .map(Table::tableName)
            .toList();
    lake.write(
        MONDAY, Table.RUNS, List.of(lake.run(MONDAY).set("dropped_tables", Rows.seq(dropped))), 9);
    assertThat(broken(check(written))).isEmpty();
  }

  private static RowBuilder sentence(String document) {
    return Table.SENTENCES
        .row()
        .set("doc_id", document)
        .set("sentence_no", 9)
        .set("begin_char", 0)
        .set("end_char", 1)
        .set("section", "body")
        .set("text", "x")
        .set("published_date", MONDAY);
  }

  private static Arguments row(Table table, Consumer<RowBuilder> change, String invariant) {
    return Arguments.of(table, change, invariant);
  }

  private CheckedLake looked() {
    return at(lake.write());
  }

  private static CheckedLake at(Lake written) {
    return new CheckedLake(SmallLake.spark(), written, List.of());
  }

  private static List<Finding> check(Lake written, LocalDate... batches) {
    return new LakeCheck(SmallLake.spark(), written, List.of(batches), false, 365).run(step -> {});
  }

  private static List<Finding> quick(Lake written) {
    return new LakeCheck(SmallLake.spark(), written, List.of(), true, 365).run(step -> {});
  }

  private static List<Finding> broken(List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.isSound()).toList();
  }
}
