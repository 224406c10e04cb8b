package org.tallywire.pipeline.nlp.concepts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.tallywire.language.claim.ConceptReader;
import org.tallywire.language.claim.ConceptReading;
import org.tallywire.pipeline.nlp.network.MarkedText;
import org.tallywire.pipeline.nlp.network.OnnxNetwork;
import org.tallywire.pipeline.nlp.network.WordPieces;

/**
 * The project's own reader of what numbers count: a small encoder that reads a number's sentence
 * and the one before, and points at the words that name what it counts. {@code
 * data/models/concepts/README.md} tells what it was made of and how well it does. Immutable once
 * loaded and used by any number of threads at once.
 */
public final class ConceptNetwork implements ConceptReader {
  private final OnnxNetwork network;
  private final WordPieces wordPieces;

  private ConceptNetwork(OnnxNetwork network, WordPieces wordPieces) {
    this.network = network;
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the network that the program carries.
   *
   * @throws IOException where it is missing or can't run on this machine
   */
  public static ConceptNetwork load() throws IOException {
    return new ConceptNetwork(
        OnnxNetwork.load(ConceptNetwork.class, "concepts.onnx", "the network of counted things"),
        WordPieces.load());
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of a text longer than {@value MarkedText#LONGEST} pieces only what stands around the numeral
   * is seen. Each numeral is asked for by itself: one reading of a sentence for all of its numerals
   * was right far less often.
   */
  @Override
  public ConceptReading read(String text, List<Numeral> numerals, int asked) {
    MarkedText encoded = MarkedText.of(text, numerals, asked, wordPieces);
    // By begin or end, and piece.
    float[][] scores =
        ((float[][][]) network.run(Map.of("pieces", encoded.pieces(), "marks", encoded.marks())))
            [0];
    BestSpan span = BestSpan.of(scores[0], scores[1]);
    if (span.last() == encoded.pieces().length - 1) {
      return ConceptReading.UNKNOWN; // the piece behind the text is none of its words
    }
    return new ConceptReading(
        encoded.begins()[span.first()], encoded.ends()[span.last()], span.probability());
  }
}
