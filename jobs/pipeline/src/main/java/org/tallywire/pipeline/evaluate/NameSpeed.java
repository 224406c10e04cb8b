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
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(4);
  private static final long MEASURED = TimeUnit.SECONDS.toNanos(4);

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

  /** The gold set's tokens that are read in a second of processor time, after some warming up. */
  double tokensASecond() {
    read(WARM_UP);
    return read(MEASURED);
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
