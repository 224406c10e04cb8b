package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.NlpPipeline;

class NameSystemTest {
  private static final String TEXT =
      "Defence Minister Pavel Orsik met Mr. Smith in London on Friday .\n"
          + "The Kremlin says that 40 soldiers of Russia left Crimea .";

  private final List<NameSystem> systems =
      NameSystem.standard(
          "nlp4j",
          NlpPipeline.of(
              SparkForTests.session(),
              NlpOptions.builtIn(System.getProperty("tallywire.nlp.models"))));

  @Test
  void comparesTheRecognizerWithWhatTheTableHolds() {
    assertThat(systems).extracting(NameSystem::name).containsExactly("nlp4j", "tallywire");
    assertThat(systems)
        .allSatisfy(
            system ->
                assertThat(system.names().apply(TEXT))
                    .extracting(EntityMention::text, EntityMention::type)
                    .contains(
                        tuple("Pavel Orsik", EntityType.PERSON), tuple("London", EntityType.GPE)));
  }

  @Test
  void whatIsTimedFindsTheSameNames() {
    assertThat(systems)
        .allSatisfy(
            system -> assertThat(system.alone().apply(TEXT)).isEqualTo(system.names().apply(TEXT)));
  }
}
