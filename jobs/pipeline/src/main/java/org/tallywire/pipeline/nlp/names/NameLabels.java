package org.tallywire.pipeline.nlp.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.entity.LabelTypes;

/**
 * The network's labels, {@code O} and {@code B-} and {@code I-} of each type, in its order, and how
 * NLP4J's tags are said in them.
 */
final class NameLabels {
  private static final List<String> TYPES =
      List.of("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "MISC");

  private static final List<String> LABELS = labels();
  private static final Map<String, Integer> NUMBERS = numbers();

  private NameLabels() {}

  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    labels.add("O");
    for (String type : TYPES) {
      labels.add("B-" + type);
      labels.add("I-" + type);
    }
    return List.copyOf(labels);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String label : LABELS) {
      numbers.put(label, numbers.size());
    }
    return Map.copyOf(numbers);
  }

  static int count() {
    return LABELS.size();
  }

  static String label(int number) {
    return LABELS.get(number);
  }

  /** Whether a label can follow another: a name's inside follows its beginning or inside only. */
  static boolean follows(int before, int label) {
    boolean inside = label > 0 && label % 2 == 0;
    return !inside || before == label || before == label - 1;
  }

  /**
   * The network's number of another recognizer's guess; 0 would say that nobody was asked.
   *
   * @param tag an IOB tag with OntoNotes types
   */
  static int guess(String tag) {
    if (tag.length() < 3) {
      return 1;
    }
    return LabelTypes.of(tag.substring(2))
        .map(type -> 1 + NUMBERS.getOrDefault(tag.substring(0, 2) + type.name(), 0))
        .orElse(1);
  }
}
