package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.tallywire.pipeline.tables.OtherLanguages;

/**
 * What was read.
 *
 * @param records all
 * @param documents those that are documents; the others are rejects
 * @param otherLanguages documents in other languages than English
 * @param fingerprint stands for the identity of all records, in whatever order they come
 */
record IntakeTotals(long records, long documents, long otherLanguages, String fingerprint) {

  /** One pass over the identifying columns of what {@link NightlyRun} staged of the intake. */
  static IntakeTotals of(Dataset<Row> intake) {
    Row totals =
        intake
            .agg(
                count(lit(1)),
                count(col("document.doc_id")),
                // A sum, since it does not depend on order; wide, since it must not overflow.
                coalesce(
                    sum(
                        xxhash64(
                                col("document.doc_id"),
                                col("document.title"),
                                col("document.publisher"),
                                col("document.url"),
                                col("document.published_at"),
                                col("document.published_date"),
                                col("rejected.uri"),
                                col("rejected.reason_code"))
                            .cast(DataTypes.createDecimalType(38, 0))),
                    lit(0)),
                OtherLanguages.countOf(col("document.language")))
            .first();
    return new IntakeTotals(
        totals.getLong(0),
        totals.getLong(1),
        totals.getLong(3),
        totals.getLong(0) + " " + totals.get(2));
  }
}
