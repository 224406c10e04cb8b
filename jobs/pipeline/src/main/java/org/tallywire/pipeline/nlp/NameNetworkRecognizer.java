package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.NAMED_ENTITY;
import static com.johnsnowlabs.nlp.AnnotatorType.TOKEN;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.tallywire.language.entity.LabelTypes;
import org.tallywire.pipeline.nlp.names.NameNetwork;

/**
 * Looks again at what another recognizer guessed, with the project's own network: {@code token} and
 * {@code named_entity} in, {@code named_entity} out, one IOB tag a token, of the types of {@code
 * entity_mentions}.
 */
public final class NameNetworkRecognizer extends PlainAnnotator<NameNetworkRecognizer> {
  private static final long serialVersionUID = 1L;

  /** For loading a saved pipeline. */
  public NameNetworkRecognizer(String uid) {
    super(uid);
  }

  public NameNetworkRecognizer() {
    this(Identifiable$.MODULE$.randomUID("TALLYWIRE_NAMES"));
  }

  /** For loading a saved pipeline. */
  public static MLReader<NameNetworkRecognizer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {TOKEN(), NAMED_ENTITY()};
  }

  @Override
  public String outputAnnotatorType() {
    return NAMED_ENTITY();
  }

  @Override
  List<Annotation> annotate(List<Annotation> annotations) {
    Map<Integer, String> guessed = new HashMap<>();
    for (Annotation tag : Annotations.ofType(annotations, NAMED_ENTITY())) {
      guessed.put(tag.begin(), tag.result());
    }
    NameNetwork network = SharedNames.get();
    List<Annotation> tags = new ArrayList<>();
    for (TaggedSentence sentence : TaggedSentence.of(annotations)) {
      List<String> forms = new ArrayList<>();
      List<String> guesses = new ArrayList<>();
      for (Annotation token : sentence.tokens()) {
        forms.add(token.result());
        guesses.add(guessed.getOrDefault(token.begin(), "O"));
      }
      List<String> labels = network.label(forms, guesses);
      for (int i = 0; i < labels.size(); i++) {
        String label = labels.get(i).equals("O") ? timeOrAmount(guesses.get(i)) : labels.get(i);
        tags.add(sentence.annotate(i, NAMED_ENTITY(), label));
      }
    }
    return tags;
  }

  /** The network knows names only; what was guessed to be a time or an amount goes on as such. */
  private static String timeOrAmount(String guess) {
    return guess.length() > 2 && LabelTypes.of(guess.substring(2)).isEmpty() ? guess : "O";
  }
}
