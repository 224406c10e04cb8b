package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.DEPENDENCY;
import static com.johnsnowlabs.nlp.AnnotatorType.POS;
import static com.johnsnowlabs.nlp.AnnotatorType.TOKEN;

import com.johnsnowlabs.nlp.Annotation;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;

/**
 * Parses the sentences that hold a number or may tell that somebody was killed, hurt, arrested and
 * the like, which counts people without a number: {@code token} and {@code pos} in, {@code
 * dependency} out. An annotation has the head's form as its result and in its metadata {@code head}
 * (the head's place in the sentence from 1, 0 for a root) and {@code relation}.
 *
 * <p>There are none for other sentences, and none for those of more than {@value #LONGEST_SENTENCE}
 * tokens: such are tables, not language, and a parser's time grows faster than their length.
 */
public final class Nlp4jParser extends Nlp4jAnnotator<Nlp4jParser> {
  private static final long serialVersionUID = 1L;

  /** The most tokens that are parsed as one sentence. */
  static final int LONGEST_SENTENCE = 300;

  /** For loading a saved pipeline. */
  public Nlp4jParser(String uid) {
    super(uid);
  }

  public Nlp4jParser() {
    this(Identifiable$.MODULE$.randomUID("NLP4J_PARSER"));
  }

  /** For loading a saved pipeline. */
  public static MLReader<Nlp4jParser> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {TOKEN(), POS()};
  }

  @Override
  public String outputAnnotatorType() {
    return DEPENDENCY();
  }

  @Override
  List<Annotation> annotate(List<Annotation> tokens) {
    Nlp4jModels models = loadedModels();
    List<Annotation> dependencies = new ArrayList<>();
    for (TaggedSentence sentence : TaggedSentence.of(tokens)) {
      if (sentence.tokens().size() <= LONGEST_SENTENCE && worthAParse(sentence.nodes())) {
        models.lemmatize(sentence.nodes());
        models.parse(sentence.nodes());
        addDependencies(sentence, dependencies);
      }
    }
    return dependencies;
  }

  private static boolean worthAParse(NLPNode[] nodes) {
    return NumberSign.inSentence(nodes) || EventSign.inSentence(nodes);
  }

  private static void addDependencies(TaggedSentence sentence, List<Annotation> dependencies) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      NLPNode node = sentence.nodes()[i + 1];
      NLPNode head = node.getDependencyHead();
      Map<String, String> metadata =
          Map.of(
              Annotations.SENTENCE,
              sentence.number(),
              Annotations.HEAD,
              Integer.toString(head.getID()),
              Annotations.RELATION,
              node.getDependencyLabel());
      String form = head.getID() == 0 ? "ROOT" : head.getWordForm();
      dependencies.add(sentence.annotate(i, DEPENDENCY(), form, metadata));
    }
  }
}
