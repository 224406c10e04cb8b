package org.tallywire.pipeline.evaluate;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/** The tolls of a lake's stories, as an example query tells them. */
public final class TollLake {
  private static final Pattern TABLE =
      Pattern.compile("read_parquet\\('lake/(\\w+)/\\*/\\*\\.parquet'\\)");

  private final SparkSession spark;
  private final LakeTables lake;
  private final String query;

  /**
   * @param lake its address
   * @param query file with a query that gives {@code story_id}, {@code what} (killed, injured) and
   *     {@code best}
   * @throws UsageException when there is no such file
   */
  public TollLake(SparkSession spark, String lake, Path query) {
    this.spark = spark;
    this.lake = new LakeTables(spark, lake);
    this.query = read(query);
  }

  /** The text of a query. */
  private static String read(Path query) {
    try {
      return Files.readString(query, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no query '" + query + "'; --query names one.", e);
    } catch (IOException e) {
      throw new UsageException("query '" + query + "' can't be read: " + e.getMessage(), e);
    }
  }

  /** Each document's story, by uri. */
  Map<String, String> stories() {
    Map<String, String> stories = new HashMap<>();
    lake.lastState(Table.STORY_DOCUMENTS)
        .select("doc_id", "story_id")
        .join(lake.table(Table.DOCUMENTS).select("doc_id", "uri"), "doc_id")
        .select("uri", "story_id")
        .orderBy("uri", "story_id")
        .collectAsList()
        .forEach(row -> stories.putIfAbsent(row.getString(0), row.getString(1)));
    return stories;
  }

  /** The figures for what happened, by story. */
  Map<String, Double> figures(String what) {
    Map<String, Double> figures = new HashMap<>();
    tolls()
        .where(col("what").equalTo(what))
        .select(col("story_id"), col("best").cast("double"))
        .collectAsList()
        .forEach(row -> figures.put(row.getString(0), row.getDouble(1)));
    return figures;
  }

  /** The query is DuckDB's; what it reads is a view here. */
  private Dataset<Row> tolls() {
    for (Table table : Table.values()) {
      if (query.contains("'lake/" + table.tableName() + "/")) {
        lake.table(table).createOrReplaceTempView("lake_" + table.tableName());
      }
    }
    return spark.sql(TABLE.matcher(query).replaceAll("lake_$1").strip().replaceAll(";$", ""));
  }
}
