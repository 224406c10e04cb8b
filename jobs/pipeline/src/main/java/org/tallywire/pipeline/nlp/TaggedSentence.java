package org.tallywire.pipeline.nlp;

import static com.johnsnowlabs.nlp.AnnotatorType.POS;
import static com.johnsnowlabs.nlp.AnnotatorType.TOKEN;

import com.johnsnowlabs.nlp.Annotation;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens of one sentence as Spark NLP annotations and as NLP4J's nodes.
 *
 * @param number the sentence, as the annotations' metadata name it
 * @param tokens in order
 * @param nodes the root, then a node a token, with its part of speech where that is known
 */
record TaggedSentence(String number, List<Annotation> tokens, NLPNode[] nodes) {

  /** Groups tokens, and their parts of speech if there are any, by sentence. */
  static List<TaggedSentence> of(List<Annotation> annotations) {
    Map<String, List<Annotation>> tokens = new LinkedHashMap<>();
    for (Annotation token : Annotations.ofType(annotations, TOKEN())) {
      tokens.computeIfAbsent(Annotations.sentence(token), k -> new ArrayList<>()).add(token);
    }
    Map<String, List<Annotation>> tags =
        Annotations.bySentence(Annotations.ofType(annotations, POS()));
    List<TaggedSentence> sentences = new ArrayList<>();
    tokens.forEach(
        (number, list) ->
            sentences.add(
                new TaggedSentence(
                    number, list, nodes(list, tags.getOrDefault(number, List.of())))));
    return sentences;
  }

  private static NLPNode[] nodes(List<Annotation> tokens, List<Annotation> tags) {
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 0; i < tokens.size(); i++) {
      NLPNode node = new NLPNode();
      node.setID(i + 1);
      node.setWordForm(tokens.get(i).result());
      if (!tags.isEmpty()) {
        node.setPartOfSpeechTag(tags.get(i).result());
      }
      nodes[i + 1] = node;
    }
    return nodes;
  }

  /** Annotates a token with a result, in the token's place. */
  Annotation annotate(int token, String type, String result) {
    return annotate(token, type, result, Map.of(Annotations.SENTENCE, number));
  }

  Annotation annotate(int token, String type, String result, Map<String, String> metadata) {
    Annotation at = tokens.get(token);
    return Annotations.of(type, at.begin(), Annotations.end(at), result, metadata);
  }
}
