package org.tallywire.pipeline.nlp.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The project's own recognizer of names: a small encoder that reads words, how they are written and
 * what NLP4J guessed, and labels each token. {@code data/models/names/README.md} tells what it was
 * made of and how well it does. Immutable once loaded and used by any number of threads at once.
 */
public final class NameNetwork {
  private static final String MODEL = "names.onnx";
  private static final String VOCABULARY = "vocab.txt";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces wordPieces;

  private NameNetwork(OrtSession session, WordPieces wordPieces) {
    this.session = session;
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the network that the program carries.
   *
   * @throws IOException where it is missing or can't run on this machine
   */
  public static NameNetwork load() throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Spark's tasks are the parallelism.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      byte[] model = read(MODEL);
      return new NameNetwork(
          OrtEnvironment.getEnvironment().createSession(model, options),
          new WordPieces(vocabulary()));
    } catch (OrtException e) {
      throw new IOException("the network of names can't be loaded: " + e.getMessage(), e);
    }
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    }
  }

  private static List<String> vocabulary() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(VOCABULARY), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = NameNetwork.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(
          "the program carries no '" + resource + "'; data/models/names holds it, build it again");
    }
    return in;
  }

  /**
   * Labels the tokens of a sentence. Each sentence is scored by itself: the network is quantized,
   * and what stands beside a sentence would move its scores.
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
    try (OnnxTensor pieces = tensor(sentence.pieces());
        OnnxTensor shapes = tensor(sentence.shapes());
        OnnxTensor guesses = tensor(sentence.guesses());
        OnnxTensor seen = tensor(mask);
        OrtSession.Result result =
            session.run(
                Map.of("pieces", pieces, "shapes", shapes, "guesses", guesses, "mask", seen))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the network of names failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }
}
