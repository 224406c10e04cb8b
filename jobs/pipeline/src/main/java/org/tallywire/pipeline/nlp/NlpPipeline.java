package org.tallywire.pipeline.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import com.johnsnowlabs.nlp.pretrained.PretrainedPipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  /** The columns that names are read from. */
  private static final Set<String> NAMES = Set.of("sentence", "token", "pos", "ner", "entities");

  private final PipelineModel model;

  private NlpPipeline(PipelineModel model) {
    this.model = model;
  }

  /** Starts loading the built-in pipeline's models in the background; returns at once. */
  public static void preload(NlpOptions options) {
    if (options.pipeline() == null) {
      SharedModels.preload(options.models());
      if (options.names() == Profile.ACCURATE) {
        SharedNames.preload();
      }
    }
  }

  /** The pipeline that the options name. */
  public static NlpPipeline of(SparkSession spark, NlpOptions options) {
    return options.pipeline() == null
        ? new NlpPipeline(build(spark, options))
        : load(spark, options);
  }

  private static PipelineModel build(SparkSession spark, NlpOptions options) {
    String models = options.models();
    List<PipelineStage> stages =
        new ArrayList<>(
            List.of(
                assembler(),
                paragraphs(),
                new NewsSentenceSplitter().setModels(models).columns("sentence", "paragraph"),
                new Nlp4jTokenizer().setModels(models).columns("token", "sentence"),
                new Nlp4jTagger().setModels(models).columns("pos", "token"),
                new Nlp4jLemmatizer().setModels(models).columns("lemma", "token", "pos"),
                new Nlp4jParser().setModels(models).columns("dependency", "token", "pos")));
    boolean accurate = options.names() == Profile.ACCURATE;
    String guess = accurate ? "guess" : "ner";
    stages.add(new Nlp4jNameRecognizer().setModels(models).columns(guess, "token", "pos"));
    if (accurate) {
      stages.add(new NameNetworkRecognizer().columns("ner", "token", guess));
    }
    StructType schema = new StructType().add("text", "string");
    return new Pipeline()
        .setStages(stages.toArray(PipelineStage[]::new))
        .fit(spark.createDataFrame(List.of(), schema));
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
  private static NlpPipeline load(SparkSession spark, NlpOptions options) {
    PipelineModel model = read(spark, options.pipeline());
    Set<String> columns = new HashSet<>();
    for (Transformer stage : model.stages()) {
      if (stage instanceof Nlp4jAnnotator<?> annotator) {
        annotator.setModels(options.models());
      }
      if (stage.hasParam("outputCol")) {
        columns.add((String) stage.getOrDefault(stage.getParam("outputCol")));
      }
    }
    requireColumns(options.pipeline(), columns);
    return new NlpPipeline(model);
  }

  private static PipelineModel read(SparkSession spark, String pipeline) {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(pipeline);
    try {
      if (path.getFileSystem(spark.sessionState().newHadoopConf()).exists(path)) {
        return PipelineModel.load(pipeline);
      }
      if (path.depth() > 1 || path.isAbsolute()) {
        throw new IllegalArgumentException(
            "nlp.pipeline: there is no saved pipeline at '" + pipeline + "'");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nlp.pipeline: '" + pipeline + "' can't be read", e);
    }
    return pretrained(pipeline);
  }

  /** A pipeline of Spark NLP's public collection, which needs a network the first time. */
  private static PipelineModel pretrained(String name) {
    try {
      return new PretrainedPipeline(name).model();
    } catch (RuntimeException | LinkageError e) {
      throw new IllegalArgumentException(
          "nlp.pipeline: '"
              + name
              + "' is no folder here, and no pretrained pipeline of that name could be fetched ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private static void requireColumns(String pipeline, Set<String> columns) {
    for (String column : List.of("sentence", "token", "pos")) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException(
            "nlp.pipeline: '" + pipeline + "' has no output column '" + column + "'");
      }
    }
    if (!columns.contains("entities") && !columns.contains("ner")) {
      throw new IllegalArgumentException(
          "nlp.pipeline: '" + pipeline + "' has neither output column 'entities' nor 'ner'");
    }
  }

  /** Saves the pipeline (not its models), replacing what is there. */
  public void save(String path) throws IOException {
    model.write().overwrite().save(path);
  }

  /** The Spark NLP pipeline, for whoever wants its raw annotation columns. */
  public PipelineModel model() {
    return model;
  }

  /** The pipeline for one document at a time, in this JVM and without a data frame. */
  public DocumentAnnotation oneByOne() {
    return new DocumentAnnotation(model);
  }

  /**
   * {@link #oneByOne()} with nothing done that sentences, tokens, parts of speech and names don't
   * need: without dependencies, and with word forms for lemmas.
   */
  public DocumentAnnotation namesOneByOne() {
    return new DocumentAnnotation(new PipelineRunner(model, NAMES));
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
