package org.tallywire.pipeline.settings;

import java.time.Duration;

/**
 * How runs wait for each other.
 *
 * @param patience how long a run waits for one that holds the lake; zero: it is refused at once
 * @param staleAfter after how long without a sign of life a holder on another machine counts as
 *     dead
 */
public record LockOptions(Duration patience, Duration staleAfter) {
  /** What the settings have as defaults. */
  public static final LockOptions STANDARD = new LockOptions(Duration.ZERO, Duration.ofMinutes(10));

  /** Signs of life come often enough that a late one is no death, and not all the time. */
  private static final int BEATS = 6;

  private static final Duration LONGEST_BEAT = Duration.ofSeconds(10);

  public LockOptions {
    if (patience.isNegative() || staleAfter.isNegative() || staleAfter.isZero()) {
      throw new IllegalArgumentException(
          "patience " + patience + " or staleAfter " + staleAfter + " is too short");
    }
  }

  /** Time between two signs of life of a holder. */
  public Duration beat() {
    Duration beat = staleAfter.dividedBy(BEATS);
    return beat.compareTo(LONGEST_BEAT) < 0 ? beat : LONGEST_BEAT;
  }
}
