package org.tallywire.pipeline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program: {@code tallywire COMMAND …}. Exit code 0 when the command did its work, 2 when the
 * person who called it can put something right (one line says what), 1 when a run failed, 3 when
 * another run is writing into the lake, 4 when what was checked is not sound.
 */
@Command(
    name = "tallywire",
    description =
        "Reads the news every night and keeps tally: who says how many, of what, where, when.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      NightlyCommand.class,
      BackfillCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      CheckCommand.class,
      GenerateCommand.class,
      CompactCommand.class,
      EvaluateCommand.class,
      LearnCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire nightly",
      "  tallywire nightly --input /news/2021-12-06 --lake /lake --batch-date 2021-12-06",
      "  tallywire explain 1b4f0e98",
      "  tallywire diff lake --batch 2021-12-06 --batch 2021-12-07",
      "  tallywire check lake",
      "  tallywire generate --documents 100000 --out /tmp/news",
      "  tallywire evaluate quantities --gold data/gold/quantities/development.jsonl",
      "  tallywire nightly --help"
    })
public final class Tallywire {
  private static final int HELP_WIDTH = 104;

  private Tallywire() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command; gives its exit code. */
  static int run(String... arguments) {
    CommandLine line = new CommandLine(new Tallywire());
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new RunErrors());
    line.setUsageHelpWidth(HELP_WIDTH);
    ExitCodes.explain(line);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    if (arguments.length == 0) {
      line.usage(System.out);
      return ExitCodes.DONE;
    }
    return line.execute(arguments);
  }
}
