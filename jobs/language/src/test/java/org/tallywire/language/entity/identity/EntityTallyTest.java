package org.tallywire.language.entity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.entity.EntityType;

class EntityTallyTest {
  private final EntityTally tally = new EntityTally("id");

  @Test
  void theFullestFrequentNameStandsForAll() {
    tally.addMentions(EntityType.PERSON, "Tamm", "Tamm", null, 9);
    tally.addMentions(EntityType.PERSON, "Mari Tamm", "Mari Tamm", null, 3);
    tally.addMentions(EntityType.PERSON, "Mari A. Tamm", "Mari A. Tamm", null, 1);

    EntitySummary summary = tally.summary(Countries.known());
    assertThat(summary.name()).isEqualTo("Mari Tamm");
    assertThat(summary.aliases()).containsExactly("Tamm", "Mari Tamm", "Mari A. Tamm");
    assertThat(summary.mentions()).isEqualTo(13);
  }

  @Test
  void aMetonymTellsItsCountry() {
    tally.addMentions(EntityType.ORG, "Kremlin", "Kremlin", null, 1);

    assertThat(tally.summary(Countries.known()).countryCode()).isEqualTo("RU");
  }

  @Test
  void aReasonIsToldOnceHoweverItsEvidenceReads() {
    tally.addMentions(EntityType.PERSON, "Tamm", "Tamm", null, 1);
    tally.addReason("surname alone: Tamm (Mari Tamm, shares Riga)");
    tally.addReason("surname alone: Tamm (Mari Tamm, shares Narva)");
    tally.know(
        List.of("suspected variant of Tamme: one letter apart", "nickname: Mia Tamm = Mari Tamm"),
        List.of());

    assertThat(tally.summary(Countries.known()).mergeReasons())
        .containsExactly(
            "nickname: Mia Tamm = Mari Tamm", "surname alone: Tamm (Mari Tamm, shares Narva)");
  }
}
