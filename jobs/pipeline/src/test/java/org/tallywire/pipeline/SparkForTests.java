package org.tallywire.pipeline;

import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.LocalDisk;

/**
 * The one small Spark session that all tests of a JVM share: two threads, no user interface. Rows
 * are few and plans are many, so plans are interpreted and not compiled; the integration tests run
 * compiled ones.
 */
public final class SparkForTests {
  private SparkForTests() {}

  /** The session; started on first use, stopped with the JVM. */
  public static SparkSession session() {
    return Holder.SESSION;
  }

  /**
   * A session like it whose plans are compiled: Spark NLP's annotators can be decoded in no other
   * way.
   */
  public static SparkSession compiled() {
    return Compiled.SESSION;
  }

  private static final class Compiled {
    static final SparkSession SESSION = session().newSession();

    static {
      SESSION.conf().set("spark.sql.codegen.wholeStage", true);
      SESSION.conf().set("spark.sql.codegen.factoryMode", "FALLBACK");
    }
  }

  private static final class Holder {
    static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2]")
            .appName("tests")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
            .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
            .config("spark.hadoop." + LocalDisk.SETTING, LocalDisk.class.getName())
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .getOrCreate();
  }
}
