package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.DOCUMENT;
import static com.johnsnowlabs.nlp.AnnotatorType.TOKEN;

import com.johnsnowlabs.nlp.Annotation;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;

/** Divides sentences into tokens: {@code document} in, {@code token} out. */
public final class Nlp4jTokenizer extends Nlp4jAnnotator<Nlp4jTokenizer> {
  private static final long serialVersionUID = 1L;

  /** For loading a saved pipeline. */
  public Nlp4jTokenizer(String uid) {
    super(uid);
  }

  public Nlp4jTokenizer() {
    this(Identifiable$.MODULE$.randomUID("NLP4J_TOKENIZER"));
  }

  /** For loading a saved pipeline. */
  public static MLReader<Nlp4jTokenizer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return TOKEN();
  }

  @Override
  List<Annotation> annotate(List<Annotation> sentences) {
    SafeTokenizer tokenizer = loadedModels().tokenizer();
    List<Annotation> tokens = new ArrayList<>();
    for (Annotation sentence : sentences) {
      Map<String, String> metadata = Map.of(Annotations.SENTENCE, Annotations.sentence(sentence));
      for (Token token : tokenizer.tokenize(sentence.result())) {
        tokens.add(
            Annotations.of(
                TOKEN(),
                sentence.begin() + token.getStartOffset(),
                sentence.begin() + token.getEndOffset(),
                token.getWordForm(),
                metadata));
      }
    }
    return tokens;
  }
}
