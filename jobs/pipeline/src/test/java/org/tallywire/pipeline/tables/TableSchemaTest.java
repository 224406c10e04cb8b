package org.tallywire.pipeline.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.document.DateSource;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.time.TimeType;
import org.tallywire.pipeline.ingest.Reject;

class TableSchemaTest {

  @ParameterizedTest
  @EnumSource
  void keyAndOrderNameColumnsThatAreThere(Table table) {
    TableSchema schema = table.schema();

    assertThat(schema.columnNames()).containsAll(schema.key()).containsAll(schema.order());
    assertThat(schema.columnNames()).doesNotHaveDuplicates();
    assertThat(schema.order()).as("sorting leaves no ties").containsAll(schema.key());
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsDescribedWithAnExampleOfItsOwnValues(Table table) {
    assertThat(table.schema().columns())
        .allSatisfy(
            column -> {
              assertThat(column.description()).endsWith(".");
              assertThat(column.example()).isNotNull();
              if (!column.values().isEmpty()) {
                assertThat(column.values()).contains(column.example().textValue());
              }
            });
  }

  static Stream<Arguments> enumerations() {
    Function<Enum<?>, String> lower = value -> value.name().toLowerCase(Locale.ROOT);
    return Stream.of(
        values(Table.DOCUMENTS, "date_source", DateSource.values(), DateSource::tableName),
        values(Table.SENTENCES, "section", SectionType.values(), SectionType::tableName),
        values(Table.ENTITY_MENTIONS, "type", EntityType.values(), EntityType::name),
        values(Table.TIME_MENTIONS, "type", TimeType.values(), TimeType::name),
        values(Table.ATTRIBUTIONS, "source_kind", Attribution.SourceKind.values(), lower),
        values(Table.ATTRIBUTIONS, "speech", Attribution.Speech.values(), lower),
        values(Table.ATTRIBUTIONS, "stance", Attribution.Stance.values(), lower),
        values(Table.NUMERIC_CLAIMS, "comparator", Comparator.values(), Comparator::sign),
        values(Table.NUMERIC_CLAIMS, "kind", QuantityKind.values(), QuantityKind::tableName),
        values(Table.NUMERIC_CLAIMS, "status", ClaimStatus.values(), ClaimStatus::tableName),
        values(Table.NUMERIC_CLAIMS, "source_kind", Attribution.SourceKind.values(), lower),
        values(Table.REJECTED_DOCUMENTS, "stage", Reject.Stage.values(), Reject.Stage::tableName));
  }

  private static <E extends Enum<?>> Arguments values(
      Table table, String column, E[] constants, Function<? super E, String> name) {
    return Arguments.of(table, column, Arrays.stream(constants).map(name).toList());
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void theResourceNamesExactlyTheValuesThatTheCodeWrites(
      Table table, String column, List<String> written) {
    assertThat(
            table.schema().columns().stream()
                .filter(there -> there.name().equals(column))
                .flatMap(there -> there.values().stream()))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void descriptionsTravelIntoSparksSchema() {
    assertThat(Table.NUMERIC_CLAIMS.structType().apply("concept").getComment().get())
        .isEqualTo("What is counted or measured, as written.");
  }
}
