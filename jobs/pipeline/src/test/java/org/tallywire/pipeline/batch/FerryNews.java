package org.tallywire.pipeline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.settings.Settings;

/** Three short nights of invented news, and the nightly run over one of them. */
final class FerryNews {
  static final LocalDate MONDAY = LocalDate.of(2021, 12, 6);
  static final LocalDate TUESDAY = LocalDate.of(2021, 12, 7);
  static final LocalDate WEDNESDAY = LocalDate.of(2021, 12, 8);

  private FerryNews() {}

  /** Writes the news of each night; of Tuesday an earlier state too. */
  static void write(Path folder) throws IOException {
    night(
        folder.resolve("" + MONDAY),
        "The ferry Alda sank off Port Sibran on Monday. At least 40 people were killed, the coast guard said.",
        "Nine ferries sailed from Port Sibran, the harbour office said. Fares rose by 4 percent.");
    night(
        folder.resolve(TUESDAY + "-early"),
        "About 50 people were killed when the ferry Alda sank, Minister Pavel Orsik said on Tuesday.");
    night(
        folder.resolve("" + TUESDAY),
        "At least 52 people were killed when the ferry Alda sank off Port Sibran, Minister Pavel Orsik said on Tuesday.",
        "The operator will pay 3 million euros, its lawyer Teresa Lim said. Divers found 7 bodies.",
        "");
    night(
        folder.resolve("" + WEDNESDAY),
        "The number of dead rose to 55, the coast guard said on Wednesday. Some 200 people were rescued.");
  }

  private static void night(Path folder, String... texts) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(folder.resolve("report-" + i + ".txt"), texts[i]);
    }
  }

  /** One night into a lake, a path or URI, without models. */
  static RunReport run(SparkSession spark, Path input, String lake, LocalDate date) {
    Settings settings = Settings.of(Map.of("lake", lake)).withInput(List.of(input.toString()));
    NightlyInput news = NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration());
    return new NightlyRun(spark, settings, news, date, RunListener.silent(), new WordAnnotation())
        .run();
  }
}
