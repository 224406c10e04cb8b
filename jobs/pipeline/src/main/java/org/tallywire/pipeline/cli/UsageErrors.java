package org.tallywire.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.pipeline.settings.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what was wrong with a command line, and what to do. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    String message =
        error instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : OneLine.of(error.getMessage());
    System.err.println(
        "tallywire: "
            + message
            + (message.endsWith(".") || message.endsWith("?") ? " " : ". ")
            + "See '"
            + command.getCommandSpec().qualifiedName()
            + " --help'.");
    return ExitCodes.USAGE;
  }

  private static String unmatched(UnmatchedArgumentException error, CommandLine command) {
    String argument = error.getUnmatched().get(0);
    if (argument.startsWith("-")) {
      String option =
          argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
      return "unknown option '" + option + "'" + NearestName.hint(option, options(command));
    }
    if (command.getParent() == null) {
      return "unknown command '"
          + argument
          + "'"
          + NearestName.hint(argument, command.getSubcommands().keySet());
    }
    return "'" + argument + "' belongs to no option.";
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }
}
