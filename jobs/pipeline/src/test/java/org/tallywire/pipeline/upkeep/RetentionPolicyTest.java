package org.tallywire.pipeline.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {
  private final TreeMap<LocalDate, Instant> nights = new TreeMap<>();

  @Test
  void ofOldStatesTheLastOfEachMonthStays() {
    nights("2024-01-30", "2024-01-31", "2024-02-01", "2024-02-27", "2024-03-01", "2024-03-02");

    assertThat(new RetentionPolicy(2, 0).states(nights))
        .isEqualTo(dates("2024-01-30", "2024-02-01"));
    assertThat(new RetentionPolicy(1, 0).states(nights))
        .isEqualTo(dates("2024-01-30", "2024-02-01", "2024-03-01"));
  }

  @Test
  void daysCountFromTheLastBatch() {
    nights("2010-05-01", "2010-05-02", "2010-05-03");

    assertThat(new RetentionPolicy(3, 0).states(nights)).isEmpty();
    assertThat(new RetentionPolicy(2, 0).states(nights)).isEqualTo(dates("2010-05-01"));
  }

  @Test
  void aNightThatWasRunLateKeepsItsState() {
    nights("2024-01-10", "2024-01-31", "2024-03-01");
    nights.put(LocalDate.parse("2024-01-10"), Instant.parse("2024-02-20T00:00:00Z"));

    assertThat(new RetentionPolicy(1, 0).states(nights)).isEmpty();
  }

  @Test
  void factsGoByAgeAlone() {
    List<LocalDate> batches = dates("2023-01-31", "2023-02-01", "2024-02-01");

    assertThat(new RetentionPolicy(0, 366).facts(batches)).isEqualTo(dates("2023-01-31"));
    assertThat(new RetentionPolicy(0, 0).facts(batches)).isEmpty();
    assertThat(new RetentionPolicy(0, 1).facts(List.of())).isEmpty();
  }

  private void nights(String... dates) {
    for (LocalDate date : dates(dates)) {
      nights.put(date, Instant.parse(date + "T22:00:00Z"));
    }
  }

  private static List<LocalDate> dates(String... dates) {
    return List.of(dates).stream().map(LocalDate::parse).toList();
  }
}
