package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.PageEvaluation;
import org.tallywire.pipeline.evaluate.PageGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate pages}: the report, its title and its date on pages of HTML.
 *
 * <p>Reads each page as a nightly run would and compares with what is on it. Example: {@code
 * tallywire evaluate pages --gold fundus/test_data}.
 */
@Command(
    name = "pages",
    description =
        "Pages of HTML: titles and days that are right, words of the report that are found (F1, mean "
            + "over pages), pages a second; and the worst pages.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "A title is right when it has the same words, or three quarters of them in common: pages call one",
      "report by several headlines.",
      "",
      "Example:",
      "  tallywire evaluate pages --gold fundus/test_data --scores-only"
    })
final class EvaluatePagesCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description =
          "Folder laid out as the tests of Fundus: OUTLET.json (objects with title, publishing_date and "
              + "body, one a page) with OUTLET_DAY.html.gz beside it, in folders of any depth.")
  private Path gold;

  @Mixin private Listing listing;

  @Override
  public Integer call() throws IOException {
    PageEvaluation.of(PageGold.read(gold)).print(System.out, listing.listed());
    return 0;
  }
}
