package org.tallywire.pipeline.cli;

import picocli.CommandLine.Command;

/** {@code tallywire evaluate WHAT}: scores of what the program reads against annotated texts. */
@Command(
    name = "evaluate",
    description = "Scores what the program reads against texts annotated by hand.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      EvaluateQuantitiesCommand.class,
      EvaluateEntitiesCommand.class,
      EvaluateAttributionCommand.class,
      EvaluateTimeCommand.class,
      EvaluateStoriesCommand.class,
      EvaluateGroupsCommand.class,
      EvaluateTollsCommand.class,
      EvaluatePagesCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class)
final class EvaluateCommand {}
