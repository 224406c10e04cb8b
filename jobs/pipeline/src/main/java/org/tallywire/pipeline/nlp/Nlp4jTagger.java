package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.POS;
import static com.johnsnowlabs.nlp.AnnotatorType.TOKEN;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;

/** Tells each token's part of speech, a Penn Treebank tag: {@code token} in, {@code pos} out. */
public final class Nlp4jTagger extends Nlp4jAnnotator<Nlp4jTagger> {
  private static final long serialVersionUID = 1L;

  /** For loading a saved pipeline. */
  public Nlp4jTagger(String uid) {
    super(uid);
  }

  public Nlp4jTagger() {
    this(Identifiable$.MODULE$.randomUID("NLP4J_TAGGER"));
  }

  /** For loading a saved pipeline. */
  public static MLReader<Nlp4jTagger> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {TOKEN()};
  }

  @Override
  public String outputAnnotatorType() {
    return POS();
  }

  @Override
  List<Annotation> annotate(List<Annotation> tokens) {
    Nlp4jModels models = loadedModels();
    List<Annotation> tags = new ArrayList<>();
    for (TaggedSentence sentence : TaggedSentence.of(tokens)) {
      models.tag(sentence.nodes());
      for (int i = 0; i < sentence.tokens().size(); i++) {
        String tag = sentence.nodes()[i + 1].getPartOfSpeechTag();
        tags.add(sentence.annotate(i, POS(), tag));
      }
    }
    return tags;
  }
}
