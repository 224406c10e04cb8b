package org.tallywire.pipeline.cli;

import picocli.CommandLine.Command;

/** {@code tallywire learn WHAT}: makes data of the rules from annotated texts. */
@Command(
    name = "learn",
    description = "Makes data of the rules from annotated texts.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {LearnCuesCommand.class, LearnTokensCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class)
final class LearnCommand {}
