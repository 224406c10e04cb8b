package org.tallywire.pipeline.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Which batches are too old to keep. Days are counted back from the last batch, never from today,
 * so that a lake that gets no news loses nothing.
 *
 * @param stateDays how many days of states are kept, besides the last of each month; 0 for all
 * @param factDays how many days of batches are kept at all; 0 for all
 */
public record RetentionPolicy(int stateDays, int factDays) {
  /** Whether anything is ever dropped. */
  public boolean isOn() {
    return stateDays > 0 || factDays > 0;
  }

  /**
   * The batches whose states go. The last state of each month stays, so that every name and claim
   * of the month is still in one; and so does a state that was made after it, since a night that
   * was run late is not in it.
   *
   * @param states batches that have states, with the time that each was made
   */
  public List<LocalDate> states(NavigableMap<LocalDate, Instant> states) {
    List<LocalDate> old = new ArrayList<>();
    if (stateDays == 0 || states.isEmpty()) {
      return old;
    }
    LocalDate first = states.lastKey().minusDays(stateDays - 1L);
    for (Map.Entry<LocalDate, Instant> state : states.headMap(first, false).entrySet()) {
      LocalDate endOfMonth = YearMonth.from(state.getKey()).atEndOfMonth();
      Map.Entry<LocalDate, Instant> last = states.floorEntry(endOfMonth);
      if (!last.getKey().equals(state.getKey()) && state.getValue().isBefore(last.getValue())) {
        old.add(state.getKey());
      }
    }
    return old;
  }

  /**
   * The batches that go altogether, but for their row of {@code runs}.
   *
   * @param batches those that have facts, ascending
   */
  public List<LocalDate> facts(List<LocalDate> batches) {
    if (factDays == 0 || batches.isEmpty()) {
      return List.of();
    }
    LocalDate first = batches.get(batches.size() - 1).minusDays(factDays - 1L);
    return batches.stream().filter(batch -> batch.isBefore(first)).toList();
  }
}
