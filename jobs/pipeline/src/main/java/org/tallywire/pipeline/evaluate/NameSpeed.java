package org.tallywire.pipeline.evaluate;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How fast a system finds names: tokens a second of one core. Counts the processor time of the
 * whole program, so that neither what else runs on the machine nor threads of a system's own make a
 * difference.
 */
final class NameSpeed {
  private static final long ROUND = TimeUnit.SECONDS.toNanos(2);
  private static final int MOST_ROUNDS = 15;

  /** Measuring ends when so many rounds in a row are no faster than those before, */
  private static final int STEADY_ROUNDS = 3;

  /** by more than this share. */
  private static final double FASTER = 0.02;

  private final OperatingSystemMXBean processors =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final NameSystem system;
  private final List<NameText> texts;

  /**
   * @param texts are read one after the other, again and again, at least one of them
   */
  NameSpeed(NameSystem system, List<NameText> texts) {
    this.system = system;
    this.texts = texts;
  }

  /**
   * The gold set's tokens that are read in a second of processor time, in the best of several
   * rounds: the first ones warm up, and others may be disturbed.
   */
  double tokensASecond() {
    double best = 0;
    int steady = 0;
    for (int round = 0; round < MOST_ROUNDS && steady < STEADY_ROUNDS; round++) {
      double tokens = read(ROUND);
      steady = tokens > best * (1 + FASTER) ? 0 : steady + 1;
      best = Math.max(best, tokens);
    }
    return best;
  }

  private double read(long nanoseconds) {
    long start = processors.getProcessCpuTime();
    long tokens = 0;
    long spent = 0;
    for (int i = 0; spent < nanoseconds; i = (i + 1) % texts.size()) {
      var unused = system.alone().apply(texts.get(i).text());
      tokens += texts.get(i).tokens();
      spent = processors.getProcessCpuTime() - start;
    }
    return tokens * (double) TimeUnit.SECONDS.toNanos(1) / spent;
  }
}
