package org.tallywire.language.entity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.entity.EntityType;

class SpellingSuspectsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private final SpellingSuspects suspects = new SpellingSuspects();

  @Test
  void theRarerOfTwoNamesOneLetterApartIsFlagged() {
    assertThat(flagged("Baltic administration", "Baltuc administration"))
        .containsExactly(
            "suspected variant of Baltic administration: one letter apart, same days, shares Narva");
    assertThat(flagged("Mari Velikov", "Mari Velikvo")).hasSize(1);
    assertThat(flagged("Mari Velikov", "Mari Veliko")).hasSize(1);
  }

  @Test
  void shortWordsPluralsAndTwoLettersAreLeftAlone() {
    assertThat(flagged("Mari Tamm", "Mari Tamn")).isEmpty();
    assertThat(flagged("Harbour Board", "Harbour Boards")).isEmpty();
    assertThat(flagged("Baltic Board", "Balkin Board")).isEmpty();
  }

  @Test
  void withoutCommonDaysOrNeighboursNothingIsSuspected() {
    EntitySummary often = summary("often", "Mari Velikov", 5, "Narva", DAY);
    assertThat(reasons(often, summary("rare", "Mari Velikav", 1, "Riga", DAY))).isEmpty();
    assertThat(reasons(often, summary("rare", "Mari Velikav", 1, "Narva", DAY.plusDays(9))))
        .isEmpty();
  }

  private List<String> flagged(String often, String rare) {
    return reasons(
        summary("often", often, 5, "Narva", DAY), summary("rare", rare, 1, "Narva", DAY));
  }

  private List<String> reasons(EntitySummary often, EntitySummary rare) {
    List<EntitySummary> flagged = suspects.flag(List.of(often, rare));
    assertThat(flagged.get(0).mergeReasons()).isEmpty();
    return flagged.get(1).mergeReasons();
  }

  private static EntitySummary summary(
      String id, String name, long mentions, String beside, LocalDate day) {
    EntityTally tally = new EntityTally(id);
    tally.addMentions(EntityType.PERSON, name, name, null, mentions);
    tally.addDocuments(1, day, day);
    tally.addBeside(beside, 1);
    return tally.summary(Countries.known());
  }
}
