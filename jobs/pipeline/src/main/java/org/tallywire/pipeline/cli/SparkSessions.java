package org.tallywire.pipeline.cli;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.LocalDisk;
import org.tallywire.pipeline.settings.Settings;
import scala.Tuple2;

/** Starts Spark with the settings at hand. */
final class SparkSessions {
  /** What rows would differ by if it were left to each machine; nobody can set these. */
  private static final Map<String, String> FIXED =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.datetime.java8API.enabled", "true",
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          // News speaks of years before 1582 too: java.time's calendar, as every other reader has
          // it.
          "spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED",
          "spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED",
          "spark.sql.ansi.enabled", "false",
          "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");

  private SparkSessions() {}

  /** Whether spark-submit started this process: it names the master as a system property. */
  static boolean underSparkSubmit() {
    return System.getProperty("spark.master") != null;
  }

  /** How Hadoop's file systems are reached, without a Spark session. */
  static Configuration hadoop(Settings settings) {
    Configuration hadoop = new Configuration();
    for (Tuple2<String, String> entry : conf(settings).getAllWithPrefix("spark.hadoop.")) {
      hadoop.set(entry._1(), entry._2());
    }
    return hadoop;
  }

  /** What spark-submit was told wins over the settings, as with any Spark program. */
  static SparkSession open(Settings settings, String name) {
    SparkConf conf = conf(settings);
    conf.setIfMissing("spark.master", settings.sparkMaster());
    conf.setIfMissing("spark.app.name", name);
    conf.setIfMissing("spark.log.callerContext", name);
    FIXED.forEach(conf::set);
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /**
   * Of Spark's own settings an option of the command wins, then what spark-submit was told, its
   * properties file included, then profile and settings file.
   */
  static SparkConf conf(Settings settings) {
    SparkConf conf = new SparkConf();
    settings.spark().forEach(conf::setIfMissing);
    settings.sparkOptions().forEach(conf::set);
    if (!underSparkSubmit() && inThisProcess(settings.sparkMaster())) {
      conf.setIfMissing("spark.hadoop." + LocalDisk.SETTING, LocalDisk.class.getName());
    }
    return conf;
  }

  /** Elsewhere Hadoop may look for the class before a worker has the program's jar. */
  private static boolean inThisProcess(String master) {
    return master.equals("local") || master.startsWith("local[");
  }
}
