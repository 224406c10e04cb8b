package org.tallywire.pipeline.nlp.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A network that the program carries, run by ONNX Runtime on the thread that asks. Immutable once
 * loaded and used by any number of threads at once.
 */
public final class OnnxNetwork {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final String name;
  private final OrtSession session;

  private OnnxNetwork(String name, OrtSession session) {
    this.name = name;
    this.session = session;
  }

  /**
   * Loads a network.
   *
   * @param owner the class that it lies beside
   * @param file its name there, such as {@code names.onnx}
   * @param name what messages call it, such as "the network of names"
   * @throws IOException where it is missing or can't run on this machine
   */
  public static OnnxNetwork load(Class<?> owner, String file, String name) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Spark's tasks are the parallelism.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      byte[] model = read(owner, file);
      return new OnnxNetwork(name, OrtEnvironment.getEnvironment().createSession(model, options));
    } catch (OrtException e) {
      throw new IOException(name + " can't be loaded: " + e.getMessage(), e);
    }
  }

  private static byte[] read(Class<?> owner, String file) throws IOException {
    try (InputStream in = open(owner, file)) {
      return in.readAllBytes();
    }
  }

  /** A file that the build took from {@code data/models}. */
  static InputStream open(Class<?> owner, String file) throws IOException {
    InputStream in = owner.getResourceAsStream(file);
    if (in == null) {
      throw new IOException(
          "the program carries no '" + file + "'; data/models holds it, build it again");
    }
    return in;
  }

  /**
   * Runs the network over one text: quantized as it is, what stood beside it would move its scores.
   *
   * @param rows a row of numbers for each input, by the input's name
   * @return the first output, as arrays of float
   */
  public Object run(Map<String, long[]> rows) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (Map.Entry<String, long[]> row : rows.entrySet()) {
        inputs.put(row.getKey(), tensor(row.getValue()));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return result.get(0).getValue();
      }
    } catch (OrtException e) {
      throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }
}
