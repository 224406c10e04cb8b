package org.tallywire.pipeline.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.tallywire.pipeline.batch.RunListener;
import org.tallywire.pipeline.settings.Settings;

/**
 * Shows how a run gets on: on a terminal one line that is drawn again and again, with a bar where
 * the total is known; elsewhere, and always as JSON, a line for each step and one every few seconds
 * within it.
 */
final class ConsoleProgress implements RunListener {
  private static final String CLEAR_LINE = "\r\u001b[2K";
  private static final long REDRAW_MILLIS = 200;

  private final PrintStream out;
  private final ProgressFormat format;
  private final boolean drawn;
  private final String batch;
  private final LongSupplier nanos;
  private final long started;
  private final Rate rate = new Rate();
  private ScheduledExecutorService ticker;
  private String run;
  private String step = "Starting";
  private long done;
  private long total = -1;
  private boolean over;

  /**
   * @param terminal whether {@code out} is one, whose line can be drawn again
   * @param nanos a clock that only goes forward
   */
  ConsoleProgress(
      PrintStream out,
      ProgressFormat format,
      boolean terminal,
      LocalDate batch,
      LongSupplier nanos) {
    this.out = out;
    this.format = format;
    this.drawn = terminal && format == ProgressFormat.TEXT;
    this.batch = batch.toString();
    this.nanos = nanos;
    this.started = nanos.getAsLong();
  }

  /**
   * On standard error, so that standard output holds the summary alone.
   *
   * @param settings say how, and how often where no line is drawn again
   */
  static ConsoleProgress onStandardError(Settings settings, LocalDate batch) {
    ProgressFormat format = settings.progressAsJson() ? ProgressFormat.JSON : ProgressFormat.TEXT;
    ConsoleProgress progress =
        new ConsoleProgress(System.err, format, onTerminal(), batch, System::nanoTime);
    progress.step("Starting Spark");
    progress.tickEvery(progress.drawn ? REDRAW_MILLIS : settings.progressSeconds() * 1000L);
    return progress;
  }

  private static boolean onTerminal() {
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  private synchronized void tickEvery(long millis) {
    ticker =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    var unused = ticker.scheduleAtFixedRate(this::tick, millis, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void step(String name) {
    step = name;
    done = 0;
    total = -1;
    rate.restart();
    tick();
  }

  @Override
  public synchronized void identified(String runId) {
    run = runId;
  }

  @Override
  public synchronized void documents(long soMany, long ofAll) {
    done = soMany;
    total = ofAll;
    rate.sample(seconds(), done);
  }

  @Override
  public synchronized void note(String message) {
    if (drawn) {
      out.print(CLEAR_LINE);
    }
    out.println(format.note(state(), OneLine.of(message)));
  }

  @Override
  public synchronized void finished() {
    if (!over) {
      over = true;
      if (ticker != null) {
        ticker.shutdownNow();
      }
      if (drawn) {
        out.print(CLEAR_LINE);
        out.flush();
      }
    }
  }

  /** Writes how far the run is now. */
  synchronized void tick() {
    if (over) {
      return;
    }
    if (drawn) {
      out.print(CLEAR_LINE + ProgressFormat.bar(state()));
      out.flush();
    } else {
      out.println(format.line(state()));
    }
  }

  private ProgressState state() {
    double perSecond = total < 0 ? -1 : rate.perSecond(seconds(), done);
    long left = perSecond <= 0 ? -1 : (long) Math.ceil((total - done) / perSecond);
    return new ProgressState((long) seconds(), batch, run, step, done, total, perSecond, left);
  }

  private double seconds() {
    return (nanos.getAsLong() - started) / 1e9;
  }
}
