package org.tallywire.pipeline.nlp.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tallywire.pipeline.nlp.network.OnnxNetwork;
import org.tallywire.pipeline.nlp.network.WordPieces;

/**
 * The project's own recognizer of names: a small encoder that reads words, how they are written and
 * what NLP4J guessed, and labels each token. {@code data/models/names/README.md} tells what it was
 * made of and how well it does. Immutable once loaded and used by any number of threads at once.
 */
public final class NameNetwork {
  private final OnnxNetwork network;
  private final WordPieces wordPieces;

  private NameNetwork(OnnxNetwork network, WordPieces wordPieces) {
    this.network = network;
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the network that the program carries.
   *
   * @throws IOException where it is missing or can't run on this machine
   */
  public static NameNetwork load() throws IOException {
    return new NameNetwork(
        OnnxNetwork.load(NameNetwork.class, "names.onnx", "the network of names"),
        WordPieces.load());
  }

  /**
   * Labels the tokens of a sentence.
   *
   * @param forms the tokens
   * @param guesses NLP4J's IOB tag for each of them
   * @return an IOB label for each token; those past the {@value EncodedSentence#LONGEST} pieces
   *     that the network can see keep their guess
   */
  public List<String> label(List<String> forms, List<String> guesses) {
    EncodedSentence sentence = EncodedSentence.of(forms, guesses, wordPieces);
    float[][] scores = scores(sentence);
    int[] first = sentence.first();
    float[][] tokens = new float[first.length][];
    for (int t = 0; t < first.length; t++) {
      tokens[t] = scores[first[t]];
    }
    List<String> labels = new ArrayList<>(guesses);
    int[] path = LabelPath.best(tokens);
    for (int t = 0; t < path.length; t++) {
      labels.set(t, NameLabels.label(path[t]));
    }
    return labels;
  }

  private float[][] scores(EncodedSentence sentence) {
    long[] mask = new long[sentence.pieces().length];
    Arrays.fill(mask, 1);
    Map<String, long[]> rows =
        Map.of(
            "pieces", sentence.pieces(),
            "shapes", sentence.shapes(),
            "guesses", sentence.guesses(),
            "mask", mask);
    return ((float[][][]) network.run(rows))[0];
  }
}
