package org.tallywire.pipeline.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.ArrayList;
import java.util.List;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * A Spark NLP annotator in plain Java. Public, because Spark finds parameters by reflection.
 *
 * @param <M> the annotator itself
 */
public abstract class PlainAnnotator<M extends PlainAnnotator<M>> extends AnnotatorModel<M>
    implements HasSimpleAnnotate<M> {
  private static final long serialVersionUID = 1L;

  /** Hands the uid to {@link #uid()} while Scala's constructors run. */
  private static final ThreadLocal<String> UID_UNDER_CONSTRUCTION = new ThreadLocal<>();

  // Scala's traits create their parameters inside super(), where no field of this class is set yet
  // but uid() and the parameters are already asked for. So: no initializers here, ever.
  private String uid;

  PlainAnnotator(String uid) {
    this(stash(uid));
  }

  private PlainAnnotator(ThreadLocal<String> stashed) {
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

  /** Sets input and output columns. */
  @SuppressWarnings("unchecked")
  final M columns(String output, String... inputs) {
    setInputCols(inputs);
    setOutputCol(output);
    return (M) this;
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
