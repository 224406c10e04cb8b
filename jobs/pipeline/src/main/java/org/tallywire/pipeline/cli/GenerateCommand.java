package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.generate.CorpusOptions;
import org.tallywire.pipeline.generate.CorpusWriter;
import org.tallywire.pipeline.generate.GeneratedCorpus;
import org.tallywire.pipeline.generate.GeneratedDocument;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code tallywire generate}: a corpus of any size, to try a run on.
 *
 * <p>Output: files that {@code tallywire nightly --input} reads. Example: {@code tallywire generate
 * --documents 100000 --out /tmp/news}.
 */
@Command(
    name = "generate",
    description = {
      "Makes up news, as many documents as are asked for: stories of several outlets whose figures agree, differ",
      "and are revised, copies, skewed outlets and days, a few giant documents, broken records.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "The same options make the same files, and the first documents of a larger corpus are those of a smaller",
      "one. All names are invented.",
      "",
      "Example:",
      "  tallywire generate --documents 100000 --out /tmp/news"
    })
final class GenerateCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1 << 20;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "N",
      description = "How many records.")
  private long documents;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where to write; made where it is missing, and must be empty.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "jsonl, text (a file each) or parquet. Default: jsonl.")
  private CorpusWriter.Format format = CorpusWriter.Format.JSONL;

  @Option(
      names = "--file-megabytes",
      paramLabel = "N",
      description = "About how large a file of jsonl or parquet is. Default: ${DEFAULT-VALUE}.")
  private long fileMegabytes = 32;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "Over how many days. Default: ${DEFAULT-VALUE}.")
  private int days = 30;

  @Option(
      names = "--first-day",
      paramLabel = "yyyy-MM-dd",
      description = "The first of them. Default: ${DEFAULT-VALUE}.")
  private LocalDate firstDay = LocalDate.of(2026, 3, 1);

  @Option(
      names = "--outlets",
      paramLabel = "N",
      description = "How many publish. Default: ${DEFAULT-VALUE}.")
  private int outlets = 60;

  @Option(
      names = "--broken",
      paramLabel = "SHARE",
      description = "The share of broken records, 0 to 1. Default: ${DEFAULT-VALUE}.")
  private double broken = 0.002;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another number makes other news. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Override
  public Integer call() {
    GeneratedCorpus corpus = corpus();
    Map<Truth, Long> written = new EnumMap<>(Truth.class);
    try {
      makeFolder();
      try (CorpusWriter writer = format.into(out, fileMegabytes * MEGABYTE)) {
        for (GeneratedDocument document : corpus) {
          writer.write(document);
          written.merge(document.truth(), 1L, Long::sum);
        }
        System.out.printf("%,d records in %,d files%n", documents, writer.files());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't write into '" + out + "': " + e.getMessage(), e);
    }
    written.forEach(
        (truth, n) ->
            System.out.printf("  %-10s %,d%n", truth.name().toLowerCase(java.util.Locale.ROOT), n));
    return 0;
  }

  private GeneratedCorpus corpus() {
    if (fileMegabytes < 1) {
      throw new UsageException("files must have at least 1 megabyte, not " + fileMegabytes + ".");
    }
    try {
      return new GeneratedCorpus(
          new CorpusOptions(documents, days, outlets, broken, seed, firstDay));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + ".", e);
    }
  }

  private void makeFolder() throws IOException {
    Files.createDirectories(out);
    try (DirectoryStream<Path> there = Files.newDirectoryStream(out)) {
      if (there.iterator().hasNext()) {
        throw new UsageException(
            "folder '" + out + "' is not empty; name another one, or empty it.");
      }
    }
  }
}
