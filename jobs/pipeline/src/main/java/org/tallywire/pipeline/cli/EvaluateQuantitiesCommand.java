package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.AnnotatedClaim;
import org.tallywire.pipeline.evaluate.CalibrationPlot;
import org.tallywire.pipeline.evaluate.ConfidenceTable;
import org.tallywire.pipeline.evaluate.Differences;
import org.tallywire.pipeline.evaluate.Evaluation;
import org.tallywire.pipeline.evaluate.EvaluationReport;
import org.tallywire.pipeline.evaluate.GoldDocument;
import org.tallywire.pipeline.evaluate.GoldFormat;
import org.tallywire.pipeline.evaluate.GoldSet;
import org.tallywire.pipeline.evaluate.ProgramAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate quantities}: numbers, units, hedges, what is counted.
 *
 * <p>Reads each text of a gold set as a nightly run would, matches the rows of {@code
 * numeric_claims} one to one with the gold claims, prints precision, recall and F1, and lists what
 * is wrong. Example: {@code tallywire evaluate quantities --gold
 * data/gold/quantities/development.jsonl}.
 */
@Command(
    name = "quantities",
    description =
        "Numbers, units, hedges and what is counted: precision, recall, F1, and what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire evaluate quantities --gold data/gold/quantities/development.jsonl",
      "  tallywire evaluate quantities --gold NumberModel.json --format recognizers",
      "  tallywire evaluate quantities --gold data/gold/quantities/first-pass.jsonl \\",
      "      --answers data/gold/quantities/second-pass.jsonl",
      "      how far two annotators agree"
    })
final class EvaluateQuantitiesCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files with annotated texts, all of one format; their scores are taken together.")
  private List<Path> gold;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How they are written: ${COMPLETION-CANDIDATES}. Default: claims, JSON lines with the "
              + "columns of numeric_claims.")
  private GoldFormat format = GoldFormat.CLAIMS;

  @Option(
      names = "--answers",
      paramLabel = "PATH",
      description = "Score these annotations of the same texts in place of the program's.")
  private Path answers;

  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description = "Write how often claims of each confidence are right, as a picture (SVG).")
  private Path calibration;

  @Option(
      names = "--confidence",
      paramLabel = "FILE",
      description =
          "Write how often claims are right by kind and rule: the table that gives claims their "
              + "confidence (confidence.tsv). For development sets.")
  private Path confidence;

  @Mixin private Listing listing;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() {
    if (answers != null) {
      report(ofAnnotator());
      return 0;
    }
    program.run(reader -> report(new ProgramAnnotator(reader)::claims));
    return 0;
  }

  private Evaluation.Annotator ofAnnotator() {
    Map<String, List<AnnotatedClaim>> claims = new LinkedHashMap<>();
    for (GoldDocument document : format.read(answers).documents()) {
      claims.put(document.id(), document.claims());
    }
    return (document, report) -> claims.getOrDefault(document.id(), List.of());
  }

  private void report(Evaluation.Annotator annotator) {
    List<Evaluation> evaluations = new ArrayList<>();
    Map<String, Integer> leftOut = new LinkedHashMap<>();
    for (Path file : gold) {
      Differences differences = new Differences(file.getFileName().toString());
      GoldSet kept = differences.without(format.read(file));
      differences.counts().forEach((reason, count) -> leftOut.merge(reason, count, Integer::sum));
      evaluations.add(Evaluation.of(kept, annotator));
    }
    Evaluation all = Evaluation.together(evaluations);
    new EvaluationReport(all, leftOut).print(System.out, listing.listed());
    if (calibration != null) {
      CalibrationPlot.of(all.judged()).write(calibration);
    }
    if (confidence != null) {
      ConfidenceTable.of(all.judged()).write(confidence);
    }
  }
}
