package org.tallywire.pipeline.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.HasBatchedAnnotate;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.collection.immutable.Map$;

/**
 * Runs a Spark NLP pipeline over one text after the other, without the rows that pass between its
 * stages in a data frame.
 *
 * <p>Spark NLP's own {@code LightPipeline} does that too, but asks the file system whether a text
 * with a slash in it is the name of an image, and starts a Spark session to do so where there is
 * none, as on executors.
 */
final class PipelineRunner {
  private final List<Transformer> stages = new ArrayList<>();

  /**
   * @throws IllegalArgumentException for a pipeline with a stage that wants a data frame
   */
  PipelineRunner(PipelineModel model) {
    for (Transformer stage : model.stages()) {
      if (stage instanceof DocumentAssembler
          || stage instanceof HasSimpleAnnotate<?>
          || stage instanceof HasBatchedAnnotate<?>) {
        stages.add(stage);
      } else if (stage instanceof AnnotatorModel<?>) {
        throw new IllegalArgumentException(
            "nlp.pipeline: annotator " + stage.uid() + " can't be run text by text");
      }
      // What is left are finishers, which only rearrange columns.
    }
  }

  /**
   * The same with those stages only that some columns are made by, directly or not.
   *
   * @param model as above
   * @param columns the output columns that are wanted; those that it doesn't have are left out
   */
  PipelineRunner(PipelineModel model, Set<String> columns) {
    this(model);
    Set<String> needed = new HashSet<>(columns);
    for (int i = stages.size() - 1; i >= 0; i--) {
      if (!needed.contains(output(stages.get(i)))) {
        stages.remove(i);
      } else if (stages.get(i) instanceof AnnotatorModel<?> annotator) {
        needed.addAll(List.of(annotator.getInputCols()));
      }
    }
  }

  private static String output(Transformer stage) {
    return stage instanceof DocumentAssembler assembler
        ? assembler.getOutputCol()
        : ((AnnotatorModel<?>) stage).getOutputCol();
  }

  /** The annotations of a text by output column. */
  Map<String, List<Annotation>> annotate(String text) {
    Map<String, List<Annotation>> columns = new HashMap<>();
    for (Transformer stage : stages) {
      if (stage instanceof DocumentAssembler assembler) {
        columns.put(assembler.getOutputCol(), list(assembler.assemble(text, Map$.MODULE$.empty())));
      } else {
        AnnotatorModel<?> annotator = (AnnotatorModel<?>) stage;
        List<Annotation> input = new ArrayList<>();
        for (String column : annotator.getInputCols()) {
          input.addAll(columns.getOrDefault(column, List.of()));
        }
        columns.put(annotator.getOutputCol(), annotate(stage, input));
      }
    }
    return columns;
  }

  private static List<Annotation> annotate(Transformer stage, List<Annotation> input) {
    if (stage instanceof PlainAnnotator<?> own) {
      return own.annotate(input);
    }
    if (stage instanceof HasSimpleAnnotate<?> simple) {
      return list(simple.annotate(seq(input)));
    }
    Seq<Annotation[]> batch = seq(List.<Annotation[]>of(input.toArray(new Annotation[0])));
    return list(((HasBatchedAnnotate<?>) stage).batchAnnotate(batch).head());
  }

  private static <T> List<T> list(Seq<T> seq) {
    return JavaConverters.seqAsJavaListConverter(seq).asJava();
  }

  private static <T> Seq<T> seq(List<T> list) {
    return JavaConverters.asScalaBufferConverter(list).asScala().toSeq();
  }
}
