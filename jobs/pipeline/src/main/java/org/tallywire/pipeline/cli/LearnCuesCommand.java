package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.language.attribution.CueLearner;
import org.tallywire.pipeline.evaluate.AttributionGold;
import org.tallywire.pipeline.evaluate.CueTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire learn cues}: words that report.
 *
 * <p>Counts in texts with annotated attributions how often each verb and noun, by what it takes,
 * was marked as a cue, and writes those that mostly are: a list of words, without a sentence of the
 * texts. Example: {@code tallywire learn cues --gold polnear.train.jsonl.gz --out learnt-cues.tsv}.
 */
@Command(
    name = "cues",
    description = "Words that report, from texts with annotated attributions.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "The format of the texts is that of tallywire evaluate attribution.",
      "",
      "Example:",
      "  tallywire learn cues --gold polnear.train.jsonl.gz --out learnt-cues.tsv"
    })
final class LearnCuesCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files with annotated texts.")
  private List<Path> gold;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
  private Path out;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      description =
          "How much of a word's occurrences must be marked; half of the F1 hoped for serves best. "
              + "Default: ${DEFAULT-VALUE}.")
  private double share = 0.35;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "How often a word must be marked. Default: ${DEFAULT-VALUE}.")
  private int least = 3;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() {
    List<AttributionGold> texts = new ArrayList<>();
    gold.forEach(file -> texts.addAll(AttributionGold.read(file)));
    program.run(reader -> write(CueTraining.of(texts, reader).learnt(share, least)));
    return 0;
  }

  private void write(List<CueLearner.Learnt> words) {
    List<String> lines = new ArrayList<>();
    lines.add("# Made by tallywire learn cues: what reports, lemma, what it takes, marked, seen.");
    for (CueLearner.Learnt learnt : words) {
      String word = learnt.word().replace(' ', '\t');
      lines.add(word + "\t" + learnt.marked() + "\t" + learnt.seen());
    }
    try {
      Files.write(out, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't write '" + out + "'; --out names the file", e);
    }
  }
}
