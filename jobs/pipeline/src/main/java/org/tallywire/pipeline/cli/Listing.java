package org.tallywire.pipeline.cli;

import picocli.CommandLine.Option;

/** Whether an evaluation lists what is wrong beside its scores. */
final class Listing {
  @Option(
      names = "--scores-only",
      description = "Do not list what is wrong: for sets that nobody should learn from.")
  private boolean scoresOnly;

  /** Whether to list what is wrong. */
  boolean listed() {
    return !scoresOnly;
  }
}
