package org.tallywire.pipeline.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.param.Param;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * What the Spark NLP annotators over NLP4J have in common: a folder of converted models, given as
 * parameter {@code models}, loaded once a JVM by {@link SharedModels}. Public, because Spark finds
 * parameters by reflection.
 *
 * @param <M> the annotator itself
 */
public abstract class Nlp4jAnnotator<M extends Nlp4jAnnotator<M>> extends AnnotatorModel<M>
    implements HasSimpleAnnotate<M> {
  private static final long serialVersionUID = 1L;

  /** Hands the uid to {@link #uid()} while Scala's constructors run. */
  private static final ThreadLocal<String> UID_UNDER_CONSTRUCTION = new ThreadLocal<>();

  // Scala's traits create their parameters inside super(), where no field of this class is set yet
  // but uid() and the parameters are already asked for. So: no initializers here, ever.
  private String uid;
  private Param<String> models;

  Nlp4jAnnotator(String uid) {
    this(stash(uid));
  }

  private Nlp4jAnnotator(ThreadLocal<String> stashed) {
    super();
    this.uid = stashed.get();
    stashed.remove();
  }

  private static ThreadLocal<String> stash(String uid) {
    UID_UNDER_CONSTRUCTION.set(uid);
    return UID_UNDER_CONSTRUCTION;
  }

  @Override
  public final String uid() {
    return uid != null ? uid : UID_UNDER_CONSTRUCTION.get();
  }

  /** The parameter that {@link #setModels} sets. */
  public final Param<String> models() {
    if (models == null) {
      models = new Param<>(this, "models", "path or URI of a folder of converted NLP4J models");
    }
    return models;
  }

  /** Sets the folder of the converted models, a local path or a Hadoop URI. */
  @SuppressWarnings("unchecked")
  public final M setModels(String folder) {
    set(models(), folder);
    return (M) this;
  }

  /** Sets input and output columns. */
  @SuppressWarnings("unchecked")
  final M columns(String output, String... inputs) {
    setInputCols(inputs);
    setOutputCol(output);
    return (M) this;
  }

  final Nlp4jModels loadedModels() {
    return SharedModels.of($(models()));
  }

  /**
   * @param annotations those of all input columns, one column after the other
   * @return the annotations of the output column
   */
  abstract List<Annotation> annotate(List<Annotation> annotations);

  @Override
  public final Seq<Annotation> annotate(Seq<Annotation> annotations) {
    List<Annotation> input = JavaConverters.seqAsJavaListConverter(annotations).asJava();
    return JavaConverters.asScalaBufferConverter(new ArrayList<>(annotate(input)))
        .asScala()
        .toSeq();
  }
}
