package org.tallywire.pipeline.cli;

import org.slf4j.LoggerFactory;
import org.tallywire.pipeline.lake.LakeInUseException;
import org.tallywire.pipeline.settings.Causes;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a run failed; the stack trace goes to the log. */
final class RunErrors implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    if (error instanceof UsageException) {
      System.err.println("tallywire: " + OneLine.of(error.getMessage()));
      return ExitCodes.USAGE;
    }
    if (error instanceof LakeInUseException) {
      System.err.println("tallywire: " + OneLine.of(error.getMessage()));
      return ExitCodes.LAKE_IN_USE;
    }
    LoggerFactory.getLogger(RunErrors.class).error("the run failed", error);
    String log = System.getProperty("tallywire.log");
    System.err.println(
        "tallywire: the run failed: "
            + OneLine.of(Causes.brief(error))
            + (log == null
                ? ". Spark's log has the details."
                : ". The log has the details: " + log));
    return ExitCodes.FAILED;
  }
}
