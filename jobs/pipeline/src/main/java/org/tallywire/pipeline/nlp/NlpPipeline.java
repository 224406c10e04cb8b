package org.tallywire.pipeline.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The language stage: a Spark NLP {@code PipelineModel} and how it is run over documents.
 *
 * <pre>
 * NlpOptions options = NlpOptions.builtIn("data/models/nlp4j/converted");
 * NlpPipeline.preload(options);                       // first thing in main: loads beside Spark
 * NlpPipeline nlp = NlpPipeline.of(spark, options);
 * Dataset&lt;Row&gt; annotated = nlp.annotate(documents);   // adds columns sentences and nlp_error
 * AnnotatedDocument document = AnnotatedDocuments.of(row);
 * </pre>
 *
 * <p>Any saved pipeline can take the place of the built-in one ({@link NlpOptions#pipeline}). It
 * starts from a column {@code text} (its {@code DocumentAssembler} reads it) and must have these
 * output columns: {@code sentence} (annotator type document), {@code token} (token), {@code pos}
 * (pos, Penn Treebank tags), and {@code entities} (chunk, with the type in metadata {@code entity})
 * or {@code ner} (named_entity, IOB tags). It may have {@code lemma} (token), {@code dependency}
 * (dependency, with metadata {@code head}, and {@code relation} if it is labelled) and {@code
 * dependency_type} (labeled_dependency). Names should be of OntoNotes types (PERSON, ORG, GPE, …);
 * PER is read as PERSON.
 */
public final class NlpPipeline {
  private final PipelineModel model;

  private NlpPipeline(PipelineModel model) {
    this.model = model;
  }

  /** Starts loading the built-in pipeline's models in the background; returns at once. */
  public static void preload(NlpOptions options) {
    if (options.pipeline() == null) {
      SharedModels.preload(Path.of(options.models()));
    }
  }

  /** The pipeline that the options name. */
  public static NlpPipeline of(SparkSession spark, NlpOptions options) {
    return options.pipeline() == null
        ? new NlpPipeline(build(spark, options.models()))
        : load(options);
  }

  private static PipelineModel build(SparkSession spark, String models) {
    Path folder = Path.of(models);
    PipelineStage[] stages = {
      assembler(),
      paragraphs(),
      new NewsSentenceSplitter().setModels(folder).columns("sentence", "paragraph"),
      new Nlp4jTokenizer().setModels(folder).columns("token", "sentence"),
      new Nlp4jTagger().setModels(folder).columns("pos", "token"),
      new Nlp4jLemmatizer().setModels(folder).columns("lemma", "token", "pos"),
      new Nlp4jNameRecognizer().setModels(folder).columns("ner", "token", "pos"),
      new Nlp4jParser().setModels(folder).columns("dependency", "token", "pos"),
    };
    StructType schema = new StructType().add("text", "string");
    return new Pipeline().setStages(stages).fit(spark.createDataFrame(java.util.List.of(), schema));
  }

  private static PipelineStage assembler() {
    DocumentAssembler assembler = new DocumentAssembler().setInputCol("text");
    assembler.setOutputCol("document");
    return assembler;
  }

  /** Spark NLP's own detector, told to look at line ends only. */
  private static PipelineStage paragraphs() {
    SentenceDetector detector = new SentenceDetector();
    detector.setInputCols(new String[] {"document"});
    detector.setOutputCol("paragraph");
    detector.setCustomBounds(new String[] {"\n"});
    detector.setUseCustomBoundsOnly(true);
    return detector;
  }

  /** Loads a saved pipeline and points its annotators of ours, if it has any, to the models. */
  private static NlpPipeline load(NlpOptions options) {
    PipelineModel model = PipelineModel.load(options.pipeline());
    for (Transformer stage : model.stages()) {
      if (stage instanceof Nlp4jAnnotator<?> annotator) {
        annotator.setModels(Path.of(options.models()));
      }
    }
    return new NlpPipeline(model);
  }

  /** Saves the pipeline (not its models), replacing what is there. */
  public void save(String path) throws IOException {
    model.write().overwrite().save(path);
  }

  /** The Spark NLP pipeline, for whoever wants its raw annotation columns. */
  public PipelineModel model() {
    return model;
  }

  /**
   * Annotates documents.
   *
   * @param documents with columns {@code text} and {@code sections} (array of struct type, begin,
   *     end in UTF-16 units); others are passed through
   * @return the same rows with columns {@code sentences} (see {@link AnnotatedDocuments}) and
   *     {@code nlp_error}, which tells why a document has no sentences, or null
   */
  public Dataset<Row> annotate(Dataset<Row> documents) {
    StructType schema = AnnotatedDocuments.addColumns(documents.schema());
    return documents.mapPartitions(
        new DocumentAnnotator(model, documents.schema(), schema), Encoders.row(schema));
  }
}
