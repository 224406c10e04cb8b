package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.AttributionEvaluation;
import org.tallywire.pipeline.evaluate.AttributionGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate attribution}: who says it.
 *
 * <p>Reads each text of a gold set as a nightly run would and asks the rows of {@code attributions}
 * two things: who the source of each annotated content is, and who, if anybody, stands behind each
 * number of the text. Example: {@code tallywire evaluate attribution --gold polnear.dev.jsonl.gz}.
 */
@Command(
    name = "attribution",
    description =
        "Who says it: the source of each annotated content, and of each number, and what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "A gold file has a JSON object a line, plain or gzipped: uri, published_at, text, attributions,",
      "each of them with source, cue and content as lists of [begin, end], code points of text.",
      "",
      "Example:",
      "  tallywire evaluate attribution --gold polnear.dev.jsonl.gz"
    })
final class EvaluateAttributionCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files with annotated texts; their scores are taken together.")
  private List<Path> gold;

  @Mixin private Listing listing;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() {
    List<AttributionGold> texts = new ArrayList<>();
    gold.forEach(file -> texts.addAll(AttributionGold.read(file)));
    program.run(
        reader -> AttributionEvaluation.of(texts, reader).print(System.out, listing.listed()));
    return 0;
  }
}
