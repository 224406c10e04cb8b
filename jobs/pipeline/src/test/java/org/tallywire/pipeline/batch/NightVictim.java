package org.tallywire.pipeline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.SparkForTests;

/**
 * A program that runs Tuesday's batch over and over until it is killed, each time in a new copy of
 * a lake: one that lacks Tuesday, then one that has an earlier state of it and a newer batch.
 */
final class NightVictim {
  private NightVictim() {}

  /**
   * Arguments: the folder of the news; the folders of the two lakes; a folder for the copies, in
   * which the file {@code current} has the number of the one in use.
   */
  public static void main(String[] arguments) throws IOException {
    Path news = Path.of(arguments[0]);
    Path work = Path.of(arguments[3]);
    SparkSession spark = SparkForTests.session();
    for (int night = 0; ; night++) {
      Path lake = work.resolve("night-" + night);
      FileUtils.copyDirectory(Path.of(arguments[1 + night % 2]).toFile(), lake.toFile());
      Files.writeString(work.resolve("next"), "" + night);
      Files.move(work.resolve("next"), work.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
      FerryNews.run(
          spark, news.resolve("" + FerryNews.TUESDAY), lake.toString(), FerryNews.TUESDAY);
      if (night > 0) {
        FileUtils.deleteDirectory(work.resolve("night-" + (night - 1)).toFile());
      }
    }
  }
}
