package org.tallywire.pipeline.batch;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.pipeline.nlp.AnnotatedDocuments;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.NlpPipeline;

/** Annotation by the Spark NLP pipeline that the settings name. */
final class NlpAnnotation implements Annotation {
  private static final long serialVersionUID = 1L;

  /** Needed where the plan is made, on the driver, alone. */
  private final transient NlpPipeline pipeline;

  private NlpAnnotation(NlpPipeline pipeline) {
    this.pipeline = pipeline;
  }

  static NlpAnnotation of(SparkSession spark, NlpOptions options) {
    return new NlpAnnotation(NlpPipeline.of(spark, options));
  }

  @Override
  public Dataset<Row> annotate(Dataset<Row> documents) {
    return pipeline.annotate(documents);
  }

  @Override
  public AnnotatedDocument read(Row row) {
    return AnnotatedDocuments.of(row);
  }

  @Override
  public String failure(Row row) {
    return row.getAs("nlp_error");
  }
}
