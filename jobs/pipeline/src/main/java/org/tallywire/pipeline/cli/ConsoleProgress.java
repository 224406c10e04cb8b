package org.tallywire.pipeline.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tallywire.pipeline.batch.RunListener;

/**
 * Shows how a run gets on: on a terminal one line that is drawn again and again, with a bar where
 * the total is known; elsewhere a line for each step and one every few seconds within it.
 */
final class ConsoleProgress implements RunListener {
  private static final int BAR = 24;
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final PrintStream out;
  private final boolean terminal;
  private final long started = System.nanoTime();
  private final ScheduledExecutorService ticker;
  private String step = "Starting";
  private long done;
  private long total = -1;
  private boolean over;

  private ConsoleProgress(PrintStream out, boolean terminal, int seconds) {
    this.out = out;
    this.terminal = terminal;
    this.ticker =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    long every = terminal ? 200 : seconds * 1000L;
    var unused = ticker.scheduleAtFixedRate(this::tick, every, every, TimeUnit.MILLISECONDS);
  }

  /** On standard error, so that standard output holds the summary alone. */
  static ConsoleProgress onStandardError(int seconds) {
    ConsoleProgress progress = new ConsoleProgress(System.err, onTerminal(), seconds);
    progress.step("Starting Spark");
    return progress;
  }

  private static boolean onTerminal() {
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  @Override
  public synchronized void step(String name) {
    step = name;
    done = 0;
    total = -1;
    if (terminal) {
      draw();
    } else {
      out.println(line());
    }
  }

  @Override
  public synchronized void documents(long soMany, long ofAll) {
    done = soMany;
    total = ofAll;
  }

  @Override
  public synchronized void note(String message) {
    if (terminal) {
      out.print(CLEAR_LINE);
    }
    out.println("  note: " + message);
  }

  @Override
  public synchronized void finished() {
    if (!over) {
      over = true;
      ticker.shutdownNow();
      if (terminal) {
        out.print(CLEAR_LINE);
        out.flush();
      }
    }
  }

  private synchronized void tick() {
    if (over) {
      return;
    }
    if (terminal) {
      draw();
    } else {
      out.println(line());
    }
  }

  private void draw() {
    out.print(CLEAR_LINE + line());
    out.flush();
  }

  private String line() {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(java.util.Locale.ROOT, "%3d:%02d  %s", seconds / 60, seconds % 60, step));
    if (total > 0) {
      if (terminal) {
        int full = (int) (done * BAR / total);
        line.append("  ").append("█".repeat(full)).append("░".repeat(BAR - full));
      }
      line.append("  ").append(Numbers.grouped(done)).append(" of ").append(Numbers.grouped(total));
    }
    return line.toString();
  }
}
