package org.tallywire.pipeline.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallywire.language.claim.Facts;
import org.tallywire.language.text.AnnotatedDocument;

class TableRowsTest {

  @ParameterizedTest
  @EnumSource(
      value = Table.class,
      names = {"SENTENCES", "ENTITY_MENTIONS", "TIME_MENTIONS", "NUMERIC_CLAIMS"})
  void positionsCountCodePointsAndGiveTheText(Table table) {
    AnnotatedDocument document = SampleFacts.document("d1");
    int[] codePoints = document.text().codePoints().toArray();

    List<Row> rows = new TableRows(document, SampleFacts.facts(document)).rows(table);

    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              int begin = row.getAs("begin_char");
              int end = row.getAs("end_char");
              assertThat(new String(codePoints, begin, end - begin)).isEqualTo(row.getAs("text"));
            });
  }

  @Test
  void partsOfAClaimHaveTheirOwnPositions() {
    AnnotatedDocument document = SampleFacts.document("d1");
    int[] codePoints = document.text().codePoints().toArray();

    Row claim =
        new TableRows(document, SampleFacts.facts(document)).rows(Table.NUMERIC_CLAIMS).get(0);

    assertThat(part(codePoints, claim, "concept")).isEqualTo("dockers");
    assertThat(part(codePoints, claim, "number")).isEqualTo("1,200");
    assertThat(part(codePoints, claim, "holder")).isEqualTo("the port of Velm");
    assertThat(claim.<String>getAs("source_text")).isEqualTo("Velm");
    assertThat(claim.<Object>getAs("source_kind")).isEqualTo("organization");
    assertThat(claim.<Row>getList(claim.fieldIndex("source_chain")))
        .extracting(row -> row.mkString("|"))
        .containsExactly("Velm|e-velm|said|says");
  }

  @ParameterizedTest
  @EnumSource(
      value = Table.class,
      names = {"ENTITY_MENTIONS", "TIME_MENTIONS", "ATTRIBUTIONS", "NUMERIC_CLAIMS"})
  void everyFactNamesTheRuleThatFoundIt(Table table) {
    AnnotatedDocument document = SampleFacts.document("d1");

    assertThat(new TableRows(document, SampleFacts.facts(document)).rows(table))
        .allSatisfy(row -> assertThat(row.<String>getAs("rule")).isNotBlank());
  }

  @Test
  void anAttributionIsNamedApartInEveryDocument() {
    AnnotatedDocument one = SampleFacts.document("d1");
    AnnotatedDocument two = SampleFacts.document("d2");

    String first = attributionId(one);

    assertThat(first).isEqualTo(attributionId(SampleFacts.document("d1")));
    assertThat(first).isNotEqualTo(attributionId(two));
  }

  @Test
  void aDocumentWithoutFactsMakesNoRows() {
    AnnotatedDocument document = SampleFacts.document("d1");
    Facts none = new Facts(List.of(), List.of(), List.of(), List.of());

    assertThat(new TableRows(document, none).rows(Table.NUMERIC_CLAIMS)).isEmpty();
  }

  @Test
  void aMissingRequiredValueIsNamed() {
    RowBuilder row = Table.REJECTED_DOCUMENTS.row().set("uri", "x").set("stage", "read");

    assertThatThrownBy(row::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("rejected_documents.reason_code has no value");
    assertThatThrownBy(() -> row.set("reason", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason_code");
  }

  private static String attributionId(AnnotatedDocument document) {
    return new TableRows(document, SampleFacts.facts(document))
        .rows(Table.ATTRIBUTIONS)
        .get(0)
        .getAs("attribution_id");
  }

  private static String part(int[] codePoints, Row row, String prefix) {
    int begin = row.getAs(prefix + "_begin_char");
    int end = row.getAs(prefix + "_end_char");
    return new String(codePoints, begin, end - begin);
  }
}
