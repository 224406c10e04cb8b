package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.tallywire.pipeline.tables.Table;

/** The sentences of a document follow each other, in the order of their numbers. */
final class SentenceOrder implements Invariant {
  @Override
  public List<Finding> check(CheckedLake lake) {
    String table = Table.SENTENCES.tableName();
    WindowSpec document =
        Window.partitionBy(Table.PARTITION_COLUMN, "doc_id").orderBy("begin_char", "sentence_no");
    Dataset<Row> wrong =
        lake.rows(Table.SENTENCES)
            .withColumn("end_before", lag("end_char", 1).over(document))
            .withColumn("no_before", lag("sentence_no", 1).over(document))
            .withColumn(
                "kind",
                when(col("end_before").gt(col("begin_char")), lit(0))
                    .when(col("no_before").geq(col("sentence_no")), lit(1)))
            .where(col("kind").isNotNull())
            .select(col("kind"), CheckedLake.label(Table.SENTENCES).as("label"));
    return Violations.findings(
        List.of(
            new Violations.Kind("Sentences do not overlap.", table),
            new Violations.Kind("Sentences are numbered as they follow.", table)),
        wrong);
  }
}
