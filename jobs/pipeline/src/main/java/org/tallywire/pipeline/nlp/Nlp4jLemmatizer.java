package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.POS;
import static com.johnsnowlabs.nlp.AnnotatorType.TOKEN;

import com.johnsnowlabs.nlp.Annotation;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;

/** Tells each token's dictionary form: {@code token} and {@code pos} in, {@code token} out. */
public final class Nlp4jLemmatizer extends Nlp4jAnnotator<Nlp4jLemmatizer> {
  private static final long serialVersionUID = 1L;

  /** For loading a saved pipeline. */
  public Nlp4jLemmatizer(String uid) {
    super(uid);
  }

  public Nlp4jLemmatizer() {
    this(Identifiable$.MODULE$.randomUID("NLP4J_LEMMATIZER"));
  }

  /** For loading a saved pipeline. */
  public static MLReader<Nlp4jLemmatizer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {TOKEN(), POS()};
  }

  @Override
  public String outputAnnotatorType() {
    return TOKEN();
  }

  @Override
  List<Annotation> annotate(List<Annotation> tokens) {
    Nlp4jModels models = loadedModels();
    List<Annotation> lemmas = new ArrayList<>();
    for (TaggedSentence sentence : TaggedSentence.of(tokens)) {
      models.lemmatize(sentence.nodes());
      for (int i = 0; i < sentence.tokens().size(); i++) {
        lemmas.add(sentence.annotate(i, TOKEN(), lemma(sentence.nodes()[i + 1])));
      }
    }
    return lemmas;
  }

  /** NLP4J's lemma; the form where that is a class of its own making (#crd#, digits as 0). */
  private static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    boolean made = lemma.length() > 2 && lemma.startsWith("#") && lemma.endsWith("#");
    return made || node.getWordForm().chars().anyMatch(Character::isDigit)
        ? node.getWordForm().toLowerCase(Locale.ROOT)
        : lemma;
  }
}
