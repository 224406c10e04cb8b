package org.tallywire.pipeline.cli;

import org.tallywire.pipeline.ask.PageWriter;
import org.tallywire.pipeline.ask.Style;
import picocli.CommandLine.Model.CommandSpec;

/** How wide the terminal is, and whether it shows colours. */
final class Screen {
  private static final int WIDTH = 100;

  private Screen() {}

  /** Writes to standard output. */
  static PageWriter page() {
    boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
    boolean colours = terminal && System.getenv("NO_COLOR") == null;
    return new PageWriter(
        System.out, terminal ? width() : WIDTH, colours ? Style.COLOURS : Style.PLAIN);
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("[0-9]{2,4}")) {
      return Integer.parseInt(columns);
    }
    // picocli asks the terminal where it can.
    CommandSpec asked = CommandSpec.create();
    asked.usageMessage().width(WIDTH).autoWidth(true);
    return asked.usageMessage().width();
  }
}
