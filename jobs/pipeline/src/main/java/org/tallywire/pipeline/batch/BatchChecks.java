package org.tallywire.pipeline.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.check.FileFooter;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.StagedBatch;
import org.tallywire.pipeline.tables.Table;

/** What has to hold of a batch before anybody may read it. */
final class BatchChecks {
  private final SparkSession spark;
  private final Lake lake;
  private final StagedBatch batch;
  private final List<String> failures = new ArrayList<>();

  BatchChecks(SparkSession spark, Lake lake, StagedBatch batch) {
    this.spark = spark;
    this.lake = lake;
    this.batch = batch;
  }

  /**
   * Checks the staged tables against what was counted before they were written.
   *
   * @throws IllegalStateException naming each check that failed
   */
  void run(RecordCounts records, FactsAudit facts, Map<Table, Long> expectedRows) {
    if (!records.addUp()) {
      failures.add("records don't add up (in = out + skipped + rejected): " + records);
    }
    if (facts.misplaced() > 0) {
      failures.add(
          facts.misplaced()
              + " rows whose positions don't give their text, such as "
              + facts.misplacedExample());
    }
    expectedRows.forEach(this::checkFiles);
    checkKeys(expectedRows.keySet().stream().toList());
    if (!failures.isEmpty()) {
      throw new IllegalStateException(
          "batch "
              + batch.batchDate()
              + " is not published, its checks failed: "
              + String.join("; ", failures));
    }
  }

  private void checkFiles(Table table, long expected) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    long rows = 0;
    for (FileStatus file : lake.folder().list(batch.table(table))) {
      if (!file.getPath().getName().endsWith(".parquet")) {
        continue;
      }
      FileFooter footer = FileFooter.read(file.getPath(), table, hadoop);
      rows += footer.rows();
      footer
          .faults()
          .forEach(
              fault ->
                  failures.add(
                      file.getPath().getName() + " of " + table.tableName() + " " + fault));
    }
    if (rows != expected) {
      failures.add(table.tableName() + " has " + rows + " rows and should have " + expected);
    }
  }

  /**
   * No two rows of the batch may share what identifies them, and every entity that is mentioned has
   * its row; both are seen in one go over the keys.
   */
  private void checkKeys(List<Table> tables) {
    Dataset<Row> keys = keys(Table.ENTITIES, Table.ENTITY_MENTIONS, List.of("entity_id"), 0);
    for (Table table : tables) {
      if (!table.schema().key().isEmpty()) {
        keys = keys.unionAll(keys(table, table, table.schema().key(), 1));
      }
    }
    // Hardly a key comes twice, so adding up before they are sorted would only take memory.
    List<Row> found =
        keys.repartition(functions.col("table"), functions.col("key"))
            .groupBy("table", "key")
            .agg(functions.sum("rows").as("rows"))
            .where(functions.col("rows").notEqual(1))
            .limit(5)
            .collectAsList();
    addFailure("rows with the same key: ", found.stream().filter(row -> row.getLong(2) > 1));
    addFailure(
        "entity_mentions names what has no row: ",
        found.stream().filter(row -> row.getLong(2) == 0));
  }

  private void addFailure(String what, Stream<Row> found) {
    String examples =
        found
            .map(row -> row.getString(0) + " " + row.getString(1))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!examples.isEmpty()) {
      failures.add(what + examples);
    }
  }

  /** Keys of one table as they stand in another, each counting as so many rows of the one. */
  private Dataset<Row> keys(Table table, Table in, List<String> columns, long rows) {
    Column[] key = columns.stream().map(functions::col).toArray(Column[]::new);
    return spark
        .read()
        .schema(in.structType())
        .parquet(batch.table(in).toString())
        .select(
            functions.lit(table.tableName()).as("table"),
            functions.concat_ws(" ", key).as("key"),
            functions.lit(rows).as("rows"));
  }
}
