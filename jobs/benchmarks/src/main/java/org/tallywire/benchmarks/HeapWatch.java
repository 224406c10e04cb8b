package org.tallywire.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import org.tallywire.pipeline.cli.Tallywire;

/**
 * Tallywire with an eye on its heap: collects all garbage every so often and says on standard error
 * what is left, which is what the run really holds at that moment.
 */
public final class HeapWatch {
  /** How the lines begin that say how many bytes are left. */
  static final String LINE = "heap after collection: ";

  private static final long MILLISECONDS = 15_000;

  private HeapWatch() {}

  /** Runs a command, with the arguments of {@link Tallywire}. */
  public static void main(String[] arguments) {
    Thread watch = new Thread(HeapWatch::watch, "heap-watch");
    watch.setDaemon(true);
    watch.start();
    Tallywire.main(arguments);
  }

  /**
   * As the last collection left it: a moment later tasks have filled hundreds of megabytes anew.
   */
  private static long afterCollection() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }

  private static void watch() {
    try {
      while (true) {
        Thread.sleep(MILLISECONDS);
        System.gc();
        System.err.println(LINE + afterCollection());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
