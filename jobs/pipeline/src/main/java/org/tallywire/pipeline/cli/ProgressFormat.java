package org.tallywire.pipeline.cli;

import java.util.Locale;

/** How progress is written: for people, or for what collects logs. */
enum ProgressFormat {
  /** A line to read. */
  TEXT {
    @Override
    String line(ProgressState state) {
      StringBuilder line = new StringBuilder(clockAndStep(state));
      if (state.total() > 0) {
        line.append("  ").append(figures(state));
      }
      return line.toString();
    }

    @Override
    String note(ProgressState state, String message) {
      return "  note: " + message;
    }
  },

  /** One JSON object a line; what is not known is null. */
  JSON {
    @Override
    String line(ProgressState state) {
      return new JsonLine()
          .number("seconds", state.seconds())
          .text("batch", state.batch())
          .text("run", state.run())
          .text("step", state.step())
          .number("done", state.total() < 0 ? null : state.done())
          .number("total", state.total() < 0 ? null : state.total())
          .number("rate", state.rate() < 0 ? null : Math.round(state.rate() * 10) / 10.0)
          .number("seconds_left", state.secondsLeft() < 0 ? null : state.secondsLeft())
          .toString();
    }

    @Override
    String note(ProgressState state, String message) {
      return new JsonLine()
          .number("seconds", state.seconds())
          .text("batch", state.batch())
          .text("run", state.run())
          .text("step", state.step())
          .text("note", message)
          .toString();
    }
  };

  private static final int BAR = 24;

  /** A line that says how far the run is. */
  abstract String line(ProgressState state);

  /** A line that says one thing to a person. */
  abstract String note(ProgressState state, String message);

  /** The line of a terminal, with a bar where the total is known. */
  static String bar(ProgressState state) {
    if (state.total() <= 0) {
      return clockAndStep(state);
    }
    int full = (int) (state.done() * BAR / state.total());
    return clockAndStep(state)
        + "  "
        + "█".repeat(full)
        + "░".repeat(BAR - full)
        + "  "
        + figures(state);
  }

  private static String clockAndStep(ProgressState state) {
    long seconds = state.seconds();
    return String.format(Locale.ROOT, "%3d:%02d  %s", seconds / 60, seconds % 60, state.step());
  }

  private static String figures(ProgressState state) {
    StringBuilder figures = new StringBuilder();
    figures
        .append(Numbers.grouped(state.done()))
        .append(" of ")
        .append(Numbers.grouped(state.total()));
    if (state.rate() >= 0) {
      figures.append(String.format(Locale.ROOT, ", %,.1f a second", state.rate()));
    }
    if (state.secondsLeft() >= 0) {
      figures.append(", ").append(left(state.secondsLeft()));
    }
    return figures.toString();
  }

  private static String left(long seconds) {
    if (seconds < 60) {
      return seconds + " s left";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 60
        ? minutes + " min left"
        : String.format(Locale.ROOT, "%d h %02d min left", minutes / 60, minutes % 60);
  }
}
