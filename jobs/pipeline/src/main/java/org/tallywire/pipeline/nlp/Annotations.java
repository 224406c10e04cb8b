package org.tallywire.pipeline.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scala.collection.immutable.Map$;

/** Making and grouping Spark NLP annotations; their {@code end} is the last char's position. */
final class Annotations {
  static final String SENTENCE = "sentence";
  static final String HEAD = "head";
  static final String RELATION = "relation";

  private static final float[] NO_EMBEDDINGS = {};

  private Annotations() {}

  /**
   * @param end after the last char, as everywhere in Tallywire
   */
  static Annotation of(String type, int begin, int end, String result, Map<String, String> meta) {
    scala.collection.immutable.Map<String, String> metadata = Map$.MODULE$.empty();
    for (Map.Entry<String, String> e : meta.entrySet()) {
      metadata = metadata.updated(e.getKey(), e.getValue());
    }
    return new Annotation(type, begin, end - 1, result, metadata, NO_EMBEDDINGS);
  }

  static int end(Annotation annotation) {
    return annotation.end() + 1;
  }

  static String metadata(Annotation annotation, String key) {
    scala.Option<String> value = annotation.metadata().get(key);
    return value.isDefined() ? value.get() : null;
  }

  /** Those of one annotator type, in order. */
  static List<Annotation> ofType(List<Annotation> annotations, String type) {
    return annotations.stream().filter(a -> a.annotatorType().equals(type)).toList();
  }

  /** Annotations by the sentence that their metadata name, in order. */
  static Map<String, List<Annotation>> bySentence(List<Annotation> annotations) {
    Map<String, List<Annotation>> sentences = new HashMap<>();
    for (Annotation a : annotations) {
      sentences.computeIfAbsent(sentence(a), k -> new ArrayList<>()).add(a);
    }
    return sentences;
  }

  static String sentence(Annotation annotation) {
    String number = metadata(annotation, SENTENCE);
    return number == null ? "0" : number;
  }
}
