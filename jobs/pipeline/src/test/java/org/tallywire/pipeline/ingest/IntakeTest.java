package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.Table;

class IntakeTest {
  @TempDir Path temporary;
  private Raw raw;

  @BeforeEach
  void folder() {
    raw = new Raw(temporary);
  }

  @Test
  void aRecordBecomesADocumentWithItsMetadataAndSections() {
    raw.file(
        "feed.jsonl",
        "{\"uri\":\"wire/7\",\"title\":\"Lock gate opens\",\"published_at\":\"2021-12-05T10:00:00Z\","
            + "\"publisher\":\"River Post\",\"text\":\"The \uD83D\uDEA2 lock gate opened on Sunday."
            + " Some 30 barges had waited for days.\"}\n");

    Row document = intake().get(0).getAs("document");

    assertThat(document.<String>getAs("uri")).isEqualTo("wire/7");
    assertThat(document.<String>getAs("publisher")).isEqualTo("River Post");
    assertThat(document.<Object>getAs("published_date")).hasToString("2021-12-05");
    assertThat(document.<Object>getAs("published_at")).hasToString("2021-12-05T10:00:00Z");
    assertThat(document.<String>getAs("date_source")).isEqualTo("metadata");
    assertThat(document.<String>getAs("text")).contains("\uD83D\uDEA2 lock gate");
    assertThat(document.<Row>getList(document.fieldIndex("sections"))).isNotEmpty();
  }

  @Test
  void aDocumentHasAllColumnsOfItsTableThatNeedNoOther() {
    assertThat(Intake.documentType().fieldNames())
        .contains("sections")
        .doesNotContain("duplicate_of", "duplicate_kind", "supersedes");
    assertThat(Table.DOCUMENTS.schema().columnNames())
        .containsAll(
            List.of(Intake.documentType().fieldNames()).stream()
                .filter(name -> !name.equals("sections"))
                .toList());
  }

  @Test
  void nothingDisappears() {
    raw.file("a.txt", "Boats left.\n\nNine boats left the harbour on Monday morning.");
    raw.file("b.txt", " \r\n\u3000\n").file("c.txt", "");
    raw.file("d.jsonl", "{\"uri\":\"d/1\",\"text\":\"\"}\n{\n");

    List<Row> rows = intake();

    assertThat(rows).hasSize(5);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getAs("document") == null)
                    .isNotEqualTo(row.getAs("rejected") == null));
    assertThat(rejects(rows))
        .containsExactlyInAnyOrder(
            "raw/b.txt clean no-text",
            "raw/c.txt read empty-file",
            "d/1 clean no-text",
            "raw/d.jsonl:2 read bad-json");
  }

  @Test
  void theSameDocumentHasTheSameIdWhereverTheInputLies(@TempDir Path elsewhere) {
    String text = "Boats left.\n\nNine boats left the harbour on Monday morning.";
    raw.file("a.txt", text);
    String here = intake().get(0).<Row>getAs("document").getAs("doc_id");
    raw = new Raw(elsewhere).file("a.txt", text);

    assertThat(intake().get(0).<Row>getAs("document").<String>getAs("doc_id")).isEqualTo(here);
  }

  private static List<String> rejects(List<Row> rows) {
    return rows.stream()
        .map(row -> row.<Row>getAs("rejected"))
        .filter(row -> row != null)
        .map(row -> row.getAs("uri") + " " + row.getAs("stage") + " " + row.getAs("reason_code"))
        .toList();
  }

  private List<Row> intake() {
    Dataset<Row> read =
        RawReader.read(SparkForTests.session(), IngestOptions.of(raw.folder().toString()));
    return Intake.documents(read).collectAsList();
  }
}
