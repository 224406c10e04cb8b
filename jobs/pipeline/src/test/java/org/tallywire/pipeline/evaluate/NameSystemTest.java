package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.NlpPipeline;
import org.tallywire.pipeline.tables.Table;

class NameSystemTest {
  private static final String TEXT =
      "Defence Minister Pavel Orsik met Mr. Smith in London on Friday .\n"
          + "The Kremlin says that 40 soldiers of Russia left Crimea .";

  private final NlpPipeline nlp =
      NlpPipeline.of(
          SparkForTests.session(), NlpOptions.builtIn(System.getProperty("tallywire.nlp.models")));
  private final List<NameSystem> systems =
      NameSystem.standard("nlp4j", nlp, nlp, Gazetteer.builtIn());

  @Test
  void comparesTheRecognizerWithWhatTheTableHolds() {
    assertThat(systems)
        .extracting(NameSystem::name)
        .containsExactly("nlp4j", "recognized", "tallywire");
    assertThat(systems)
        .allSatisfy(
            system ->
                assertThat(system.names().apply(TEXT))
                    .extracting(EntityMention::text, EntityMention::type)
                    .contains(
                        tuple("Pavel Orsik", EntityType.PERSON), tuple("London", EntityType.GPE)));
  }

  @Test
  void theLastHasTheRowsOfTheTable() {
    GoldText text = new GoldDocument("t", null, null, TEXT, List.of());
    List<String> rows =
        new ProgramReader(nlp.oneByOne(), FactExtractor.standard())
            .read(text, false).orElseThrow().rows(Table.ENTITY_MENTIONS).stream()
                .map(
                    row ->
                        row.getAs("begin_char") + " " + row.getAs("text") + " " + row.getAs("type"))
                .toList();
    assertThat(systems.get(2).names().apply(TEXT))
        .extracting(mention -> mention.begin() + " " + mention.text() + " " + mention.type())
        .isEqualTo(rows);
  }

  @Test
  void whatIsTimedFindsTheSameNames() {
    assertThat(systems)
        .allSatisfy(
            system -> assertThat(system.alone().apply(TEXT)).isEqualTo(system.names().apply(TEXT)));
  }
}
