package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.ask.ClaimPage;
import org.tallywire.pipeline.ask.GroupPage;
import org.tallywire.pipeline.ask.IdFinder;
import org.tallywire.pipeline.ask.LakeAt;
import org.tallywire.pipeline.ask.PageWriter;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.BatchDate;
import org.tallywire.pipeline.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code tallywire explain ID}: why a number is what it is and stands where it stands.
 *
 * <p>Shows a claim in its sentence with the evidence marked, or a group of claims with who stands
 * on which side. Example: {@code tallywire explain 1b4f0e98}.
 */
@Command(
    name = "explain",
    description =
        "Explains a claim, or a question that several claims answer: the evidence in its sentence, who "
            + "says it, and why it was tied to others or kept apart.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire explain 1b4f0e98",
      "      a claim_id or group_id, or its beginning; 'tallywire diff' and notebooks/sql show some",
      "  tallywire explain 1b4f0e98 --lake /srv/lake --batch-date 2021-12-06",
      "      as it was after that night"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      description = "A claim_id or group_id; its first four letters or more are enough.")
  private String id;

  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description = "Folder or URI of the tables. Default: lake.")
  private String lake;

  @Option(
      names = "--batch-date",
      paramLabel = "yyyy-MM-dd",
      description = "As it was after that night. Default: the last.")
  private String batchDate;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "So many other claims are shown at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Mixin private AskedLake asked;

  @Override
  public Integer call() {
    IdFinder.check(id);
    AskedLake.checkLimit(limit);
    Settings settings = asked.settings(lake);
    Lake opened = AskedLake.open(settings);
    LocalDate batch =
        batchDate == null ? opened.last() : BatchDate.parse("--batch-date", batchDate);
    opened.require(batch);
    try (SparkSession spark = AskedLake.spark(settings, "explain")) {
      LakeAt at = new LakeAt(spark, opened, batch);
      IdFinder.Found found = new IdFinder(at).find(id);
      PageWriter page = Screen.page();
      if (found.group()) {
        new GroupPage(at, page, limit).print(found.id());
      } else {
        new ClaimPage(at, page, limit).print(found.id());
      }
    }
    return 0;
  }
}
