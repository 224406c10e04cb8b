package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.NAMED_ENTITY;
import static com.johnsnowlabs.nlp.AnnotatorType.POS;
import static com.johnsnowlabs.nlp.AnnotatorType.TOKEN;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;

/**
 * Finds names and other OntoNotes entities: {@code token} and {@code pos} in, {@code named_entity}
 * out, one IOB tag a token ({@code B-PERSON}, {@code I-PERSON}, {@code O}).
 */
public final class Nlp4jNameRecognizer extends Nlp4jAnnotator<Nlp4jNameRecognizer> {
  private static final long serialVersionUID = 1L;

  /** For loading a saved pipeline. */
  public Nlp4jNameRecognizer(String uid) {
    super(uid);
  }

  public Nlp4jNameRecognizer() {
    this(Identifiable$.MODULE$.randomUID("NLP4J_NAMES"));
  }

  /** For loading a saved pipeline. */
  public static MLReader<Nlp4jNameRecognizer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {TOKEN(), POS()};
  }

  @Override
  public String outputAnnotatorType() {
    return NAMED_ENTITY();
  }

  @Override
  List<Annotation> annotate(List<Annotation> tokens) {
    Nlp4jModels models = loadedModels();
    List<Annotation> tags = new ArrayList<>();
    for (TaggedSentence sentence : TaggedSentence.of(tokens)) {
      models.lemmatize(sentence.nodes());
      models.recognizeNames(sentence.nodes());
      for (int i = 0; i < sentence.tokens().size(); i++) {
        String tag = toIob(sentence.nodes()[i + 1].getNamedEntityTag());
        tags.add(sentence.annotate(i, NAMED_ENTITY(), tag));
      }
    }
    return tags;
  }

  /** NLP4J marks a name of one token U and the last token of a longer one L. */
  private static String toIob(String bilou) {
    return switch (bilou.charAt(0)) {
      case 'U' -> "B" + bilou.substring(1);
      case 'L' -> "I" + bilou.substring(1);
      default -> bilou;
    };
  }
}
