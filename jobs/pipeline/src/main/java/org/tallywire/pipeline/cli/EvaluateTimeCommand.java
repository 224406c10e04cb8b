package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.ProgramAnnotator;
import org.tallywire.pipeline.evaluate.TimeEvaluation;
import org.tallywire.pipeline.evaluate.TimeFormat;
import org.tallywire.pipeline.evaluate.TimeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate time}: time expressions and what they mean.
 *
 * <p>Reads each text of a gold set as a nightly run would, with its publication day given as
 * metadata, matches the rows of {@code time_mentions} one to one with the gold expressions, prints
 * the scores of TempEval-3 for each set and for all together, and lists what is wrong. Example:
 * {@code tallywire evaluate time --gold timebank.jsonl}.
 */
@Command(
    name = "time",
    description =
        "Time expressions: strict and relaxed spans, types and TIMEX3 values as in TempEval-3, "
            + "and what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire evaluate time --gold timebank.jsonl aquaint.jsonl --scores-only",
      "  tallywire evaluate time --gold meantime.jsonl --format meantime"
    })
final class EvaluateTimeCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files with annotated texts, all of one format; each is scored, then all together.")
  private List<Path> gold;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How they are written: ${COMPLETION-CANDIDATES}. Default: timeml-lines, JSON lines with "
              + "uri, published_at, text and times (begin, end, text, type, value).")
  private TimeFormat format = TimeFormat.TIMEML_LINES;

  @Mixin private Listing listing;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() {
    program.run(reader -> report(new ProgramAnnotator(reader)));
    return 0;
  }

  private void report(ProgramAnnotator annotator) {
    List<TimeEvaluation> evaluations = new ArrayList<>();
    for (Path file : gold) {
      String name = file.getFileName().toString();
      evaluations.add(TimeEvaluation.of(name, format.read(file), annotator::times));
    }
    new TimeReport(evaluations).print(System.out, listing.listed());
  }
}
