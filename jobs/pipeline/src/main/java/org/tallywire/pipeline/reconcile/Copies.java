package org.tallywire.pipeline.reconcile;

import org.apache.spark.sql.*;

public final class Copies {
  public static Dataset<Row> find(Dataset<Row> d, CopyOptions o) {
    return d.select("doc_id")
        .withColumn("duplicate_of", functions.lit(null).cast("string"))
        .withColumn("duplicate_kind", functions.lit(null).cast("string"))
        .where("false");
  }
}
