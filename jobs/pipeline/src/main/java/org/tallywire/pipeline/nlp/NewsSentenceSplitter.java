package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.DOCUMENT;

import com.johnsnowlabs.nlp.Annotation;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;

/** Divides paragraphs into sentences; annotator type {@code document} in and out. */
public final class NewsSentenceSplitter extends Nlp4jAnnotator<NewsSentenceSplitter> {
  private static final long serialVersionUID = 1L;

  /** For loading a saved pipeline. */
  public NewsSentenceSplitter(String uid) {
    super(uid);
  }

  public NewsSentenceSplitter() {
    this(Identifiable$.MODULE$.randomUID("SENTENCES"));
  }

  /** For loading a saved pipeline. */
  public static MLReader<NewsSentenceSplitter> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return DOCUMENT();
  }

  @Override
  List<Annotation> annotate(List<Annotation> paragraphs) {
    SafeTokenizer tokenizer = loadedModels().tokenizer();
    List<Annotation> sentences = new ArrayList<>();
    for (Annotation paragraph : paragraphs) {
      for (List<Token> tokens : tokenizer.sentences(paragraph.result())) {
        int begin = tokens.get(0).getStartOffset();
        int end = tokens.get(tokens.size() - 1).getEndOffset();
        sentences.add(
            Annotations.of(
                DOCUMENT(),
                paragraph.begin() + begin,
                paragraph.begin() + end,
                paragraph.result().substring(begin, end),
                Map.of(Annotations.SENTENCE, Integer.toString(sentences.size()))));
      }
    }
    return sentences;
  }
}
