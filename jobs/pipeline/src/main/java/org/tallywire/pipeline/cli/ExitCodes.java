package org.tallywire.pipeline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** What the exit code of a command means: the same for all, and told by the help of each. */
final class ExitCodes {
  /** The command did its work. */
  static final int DONE = 0;

  /** A run failed; the log says why. */
  static final int FAILED = 1;

  /** The person who called it can put something right. */
  static final int USAGE = 2;

  private ExitCodes() {}

  /** Adds the meanings to the help of a command and of all its subcommands. */
  static void explain(CommandLine command) {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + DONE, "it did its work");
    meanings.put(" " + FAILED, "it failed, the log says why; nothing was published");
    meanings.put(" " + USAGE, "something to put right was named: an option, a setting, a file");
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(meanings);
    command.getSubcommands().values().forEach(ExitCodes::explain);
  }
}
