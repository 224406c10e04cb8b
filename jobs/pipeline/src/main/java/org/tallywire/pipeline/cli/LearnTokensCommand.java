package org.tallywire.pipeline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.TrainingTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code tallywire learn tokens}: sentences as the pipeline sees them.
 *
 * <p>The first step of training the name recognizer ({@code data/models/names/README.md}): it
 * learns from the tokens, parts of speech and first guesses that it will be given. Example: {@code
 * tallywire learn tokens --texts sentences.txt --out tokens.tsv}.
 */
@Command(
    name = "tokens",
    description = "Sentences as the pipeline sees them: tokens, parts of speech, NLP4J's names.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {"", "Example:", "  tallywire learn tokens --texts sentences.txt --out tokens.tsv"})
final class LearnTokensCommand implements Callable<Integer> {
  @Option(
      names = "--texts",
      required = true,
      paramLabel = "FILE",
      description = "A sentence a line, UTF-8.")
  private Path texts;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
  private Path out;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "The converted models. Default: " + NlpOptions.DEFAULT_MODELS + ".")
  private Path models = Home.file(NlpOptions.DEFAULT_MODELS);

  @Override
  public Integer call() {
    try (BufferedReader sentences = Files.newBufferedReader(texts, StandardCharsets.UTF_8);
        Writer tokens = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      new TrainingTokens(models).write(sentences.lines().iterator(), tokens);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "can't make tokens of '" + texts + "' into '" + out + "': " + e.getMessage(), e);
    }
  }
}
