package org.tallywire.pipeline.nlp.questions;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.tallywire.language.claim.ConceptReader.Numeral;
import org.tallywire.language.compare.question.QuestionReader;
import org.tallywire.language.compare.question.QuestionVector;
import org.tallywire.pipeline.nlp.network.MarkedText;
import org.tallywire.pipeline.nlp.network.OnnxNetwork;
import org.tallywire.pipeline.nlp.network.WordPieces;

/**
 * The project's own reader of what a number answers: a small encoder that reads a number and the
 * text around it, and gives a direction that it has in common with other answers to the same
 * question. {@code data/models/questions/README.md} tells what it was made of and how well it does.
 * Immutable once loaded and used by any number of threads at once.
 */
public final class QuestionNetwork implements QuestionReader {
  private final OnnxNetwork network;
  private final WordPieces wordPieces;

  private QuestionNetwork(OnnxNetwork network, WordPieces wordPieces) {
    this.network = network;
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the network that the program carries.
   *
   * @throws IOException where it is missing or can't run on this machine
   */
  public static QuestionNetwork load() throws IOException {
    return new QuestionNetwork(
        OnnxNetwork.load(QuestionNetwork.class, "questions.onnx", "the network of questions"),
        WordPieces.load());
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of a text longer than {@value MarkedText#LONGEST} pieces only what stands around the number
   * is seen.
   */
  @Override
  public QuestionVector read(String text, int begin, int end) {
    MarkedText marked = MarkedText.of(text, List.of(new Numeral(begin, end)), 0, wordPieces);
    float[][] directions =
        (float[][]) network.run(Map.of("pieces", marked.pieces(), "marks", marked.marks()));
    return QuestionVector.of(directions[0]);
  }
}
