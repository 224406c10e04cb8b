package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.EntityFormat;
import org.tallywire.pipeline.evaluate.EntityLake;
import org.tallywire.pipeline.evaluate.IdentityEvaluation;
import org.tallywire.pipeline.evaluate.IdentityGold;
import org.tallywire.pipeline.evaluate.IdentityReport;
import org.tallywire.pipeline.evaluate.NameReport;
import org.tallywire.pipeline.evaluate.NameSet;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate entities}: names, and which of them mean one thing.
 *
 * <p>Reads the sentences of gold sets and compares the names with those marked there, the
 * recognizer's and the program's side by side; or runs a night over a gold set's documents and
 * compares which of its names have one {@code entity_id} with what they mean. Example: {@code
 * tallywire evaluate entities --gold wikigold.conll}.
 */
@Command(
    name = "entities",
    description =
        "Names: precision, recall and F1 of spans with their types, of the recognizer alone and of the "
            + "program, and tokens a second; or which names mean one thing, pairwise and B3, beside simple "
            + "ways; and what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Formats, plain or gzipped:",
      "  conll     a token, a tab and its tag a line, an empty line between sentences; further columns are",
      "            left out. Labels of many sets are known, and what they are scored as: PERSON, ORG, PLACE",
      "            (GPE, LOC, FAC), MISC (NORP, EVENT, PRODUCT, MISC); others are not scored.",
      "  spans     of a file like that, which --texts names: a sentence's number from 0, a tab, the first 8",
      "            digits of the SHA-256 of its tokens with a space between them, a tab, its names as",
      "            begin-end:TYPE, in tokens and with the tables' types.",
      "  meantime  a JSON object a line: uri, published_at, text, and entities with begin, end, text,",
      "            syntactic_type (NAM is scored) and instance, the same in all documents.",
      "",
      "Examples:",
      "  tallywire evaluate entities --gold wikigold.conll --gold btc.dev.conll --scores-only",
      "  tallywire evaluate entities --gold names.tsv --format spans --texts news.conll.gz --wrong wrong.txt",
      "  tallywire evaluate entities --gold meantime.jsonl --format meantime --lake meantime-lake",
      "      keeps the tables; called again, it only scores them anew"
    })
final class EvaluateEntitiesCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files with names, all of one format; each is scored, then all together. One for meantime.")
  private List<Path> gold;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How they are written: ${COMPLETION-CANDIDATES}. Default: conll.")
  private EntityFormat format = EntityFormat.CONLL;

  @Option(
      names = "--texts",
      paramLabel = "PATH",
      description = "File of format conll whose tokens the spans count in.")
  private Path texts;

  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description =
          "Folder for the tables of meantime; kept, and scored as it is when it is there already. "
              + "Default: a temporary one.")
  private Path lake;

  @Option(
      names = "--wrong",
      paramLabel = "FILE",
      description = "List what is wrong in this file. Default: before the scores.")
  private Path wrong;

  @Mixin private Listing listing;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() throws IOException {
    check();
    if (format == EntityFormat.MEANTIME) {
      IdentityGold set = IdentityGold.read(gold.get(0));
      try (OutputStream file = wrongFile()) {
        identity(set, list(file));
      }
    } else {
      List<NameSet> sets = gold.stream().map(this::names).toList();
      try (OutputStream file = wrongFile()) {
        PrintStream list = list(file);
        program.runSystems(systems -> new NameReport(sets, systems).print(System.out, list));
      }
    }
    return 0;
  }

  private void check() {
    boolean spans = format == EntityFormat.SPANS;
    boolean meantime = format == EntityFormat.MEANTIME;
    if (spans && texts == null) {
      throw new UsageException("format spans counts in a file of format conll; --texts names it.");
    }
    if (!spans && texts != null) {
      throw new UsageException("--texts belongs to format spans.");
    }
    if (!meantime && lake != null) {
      throw new UsageException("--lake belongs to format meantime.");
    }
    if (meantime && gold.size() > 1) {
      throw new UsageException("format meantime takes one file; give --gold once.");
    }
    if (wrong != null && !listing.listed()) {
      throw new UsageException("--wrong lists what --scores-only leaves out; give one of them.");
    }
  }

  private NameSet names(Path file) {
    return format == EntityFormat.SPANS ? NameSet.ofSpans(file, texts) : NameSet.ofTokens(file);
  }

  private void identity(IdentityGold set, PrintStream list) throws IOException {
    program.readOnce(
        set.documents(),
        lake,
        (spark, folder) ->
            new IdentityReport(IdentityEvaluation.of(set, new EntityLake(spark, folder)))
                .print(System.out, list));
  }

  private OutputStream wrongFile() {
    try {
      return wrong == null ? OutputStream.nullOutputStream() : Files.newOutputStream(wrong);
    } catch (IOException e) {
      throw new UsageException(
          "the list '" + wrong + "' can't be written: " + e + "; --wrong names a file.", e);
    }
  }

  private PrintStream list(OutputStream file) {
    return wrong == null && listing.listed()
        ? System.out
        : new PrintStream(file, true, StandardCharsets.UTF_8);
  }
}
