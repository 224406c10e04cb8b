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

  /** Another run is writing into the lake: nothing is wrong, and a later try may do. */
  static final int LAKE_IN_USE = 3;

  /** What was checked is not sound. */
  static final int UNSOUND = 4;

  private ExitCodes() {}

  /** Adds the meanings to the help of a command and of all its subcommands. */
  static void explain(CommandLine command) {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + DONE, "it did its work");
    meanings.put(" " + FAILED, "it failed, the log says why; nothing was published");
    meanings.put(" " + USAGE, "something to put right was named: an option, a setting, a file");
    meanings.put(" " + LAKE_IN_USE, "another run is writing into the lake; try again later");
    meanings.put(" " + UNSOUND, "check: the lake breaks an invariant");
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(meanings);
    command.getSubcommands().values().forEach(ExitCodes::explain);
  }
}
