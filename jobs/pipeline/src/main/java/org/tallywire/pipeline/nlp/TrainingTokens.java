package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Sentences as the pipeline sees them, for whoever trains a model on them: tokens, parts of speech
 * and the tags of NLP4J's recognizer, so that a model learns from what it will be given.
 */
public final class TrainingTokens {
  private final Nlp4jModels models;

  /**
   * @param folder the converted models
   * @throws IOException where they are missing or damaged
   */
  public TrainingTokens(Path folder) throws IOException {
    models = Nlp4jModels.load(folder);
  }

  /**
   * Writes a block of lines for each sentence, an empty line after each: begin, end (chars of the
   * sentence), form, part of speech, name tag (BILOU), separated by tabs.
   *
   * @param sentences one a line
   */
  public void write(Iterator<String> sentences, Appendable out) throws IOException {
    while (sentences.hasNext()) {
      write(sentences.next(), out);
    }
  }

  private void write(String sentence, Appendable out) throws IOException {
    List<Token> tokens = models.tokenizer().tokenize(sentence);
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 0; i < tokens.size(); i++) {
      nodes[i + 1] = new NLPNode();
      nodes[i + 1].setID(i + 1);
      nodes[i + 1].setWordForm(tokens.get(i).getWordForm());
    }
    models.tag(nodes);
    models.lemmatize(nodes);
    models.recognizeNames(nodes);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      out.append(token.getStartOffset() + "\t" + token.getEndOffset() + "\t");
      out.append(sentence, token.getStartOffset(), token.getEndOffset());
      out.append("\t" + nodes[i + 1].getPartOfSpeechTag());
      out.append("\t" + nodes[i + 1].getNamedEntityTag() + "\n");
    }
    out.append('\n');
  }
}
