package org.tallywire.pipeline.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** How many documents a second a step does, over the last minute. */
final class Rate {
  private static final double WINDOW_SECONDS = 60;

  /** One sample a second is enough. */
  private static final double APART_SECONDS = 1;

  private record Sample(double at, long done) {}

  private final Deque<Sample> samples = new ArrayDeque<>();

  /** A new step begins. */
  void restart() {
    samples.clear();
  }

  /**
   * @param at seconds, by any clock that only goes forward
   * @param done documents so far
   */
  void sample(double at, long done) {
    if (samples.isEmpty() || at - samples.peekLast().at() >= APART_SECONDS) {
      samples.addLast(new Sample(at, done));
    }
    // The oldest that is kept is the last one that is a window old.
    while (samples.size() > 2 && at - second().at() >= WINDOW_SECONDS) {
      samples.removeFirst();
    }
  }

  /**
   * Documents a second, or -1 while nothing can be said.
   *
   * @param at now, by the clock of the samples
   */
  double perSecond(double at, long done) {
    if (samples.isEmpty() || done <= samples.peekFirst().done()) {
      return -1;
    }
    double seconds = at - samples.peekFirst().at();
    return seconds < APART_SECONDS ? -1 : (done - samples.peekFirst().done()) / seconds;
  }

  private Sample second() {
    var all = samples.iterator();
    all.next();
    return all.next();
  }
}
