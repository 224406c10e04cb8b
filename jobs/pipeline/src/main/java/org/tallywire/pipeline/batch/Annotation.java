package org.tallywire.pipeline.batch;

import java.io.Serializable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.language.text.AnnotatedDocument;

/** How documents get their sentences, tokens and names. */
interface Annotation extends Serializable {
  /** Adds annotation columns to documents; keeps all others. */
  Dataset<Row> annotate(Dataset<Row> documents);

  /** What such a row says. */
  AnnotatedDocument read(Row row);

  /** Why such a row has no annotations, or null where it has. */
  String failure(Row row);
}
