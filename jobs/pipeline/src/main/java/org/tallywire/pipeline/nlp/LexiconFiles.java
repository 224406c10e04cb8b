package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The lexica of NLP4J as files that are used in place: {@code NAME.table} and what it numbers. */
final class LexiconFiles {
  private LexiconFiles() {}

  /** Writes a lexicon whose words have lists or sets of strings. */
  static void writeWords(
      Path folder, String name, Map<String, ? extends Collection<String>> lexicon)
      throws IOException {
    FingerprintTable.Builder table = new FingerprintTable.Builder(lexicon.size());
    SharedValues values = new SharedValues();
    for (Map.Entry<String, ? extends Collection<String>> e : lexicon.entrySet()) {
      table.put(Fingerprint.of(0, e.getKey()), values.number(e.getValue()));
    }
    table.write(folder.resolve(name + ".table"));
    try (DataOutputStream out = ComponentFiles.output(folder.resolve(name + ".values"))) {
      values.write(out);
    }
  }

  static Map<String, List<String>> readLists(Path folder, String name) throws IOException {
    return read(folder, name, list -> list);
  }

  static Map<String, Set<String>> readSets(Path folder, String name) throws IOException {
    return read(folder, name, LinkedHashSet::new);
  }

  private static <V> Map<String, V> read(Path folder, String name, Function<List<String>, V> make)
      throws IOException {
    FingerprintTable table = FingerprintTable.open(folder.resolve(name + ".table"));
    List<V> values = readValues(folder.resolve(name + ".values")).stream().map(make).toList();
    return new LexiconMap<>(table, values::get);
  }

  private static List<List<String>> readValues(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return SharedValues.read(in);
    }
  }

  /** Writes word embeddings: {@code NAME.floats} holds the vectors one after the other. */
  static void writeEmbeddings(Path folder, String name, Map<String, float[]> embeddings)
      throws IOException {
    FingerprintTable.Builder table = new FingerprintTable.Builder(embeddings.size());
    int row = 0;
    try (DataOutputStream out = ComponentFiles.output(folder.resolve(name + ".floats"))) {
      out.writeInt(embeddings.values().iterator().next().length);
      for (Map.Entry<String, float[]> e : embeddings.entrySet()) {
        table.put(Fingerprint.of(0, e.getKey()), row++);
        for (float f : e.getValue()) {
          out.writeFloat(f);
        }
      }
    }
    table.write(folder.resolve(name + ".table"));
  }

  static Map<String, float[]> readEmbeddings(Path folder, String name) throws IOException {
    FingerprintTable table = FingerprintTable.open(folder.resolve(name + ".table"));
    try (FileChannel channel =
        FileChannel.open(folder.resolve(name + ".floats"), StandardOpenOption.READ)) {
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int dimensions = bytes.getInt();
      FloatBuffer floats = bytes.asFloatBuffer();
      return new LexiconMap<>(
          table,
          row -> {
            float[] vector = new float[dimensions];
            floats.get(row * dimensions, vector);
            return vector;
          });
    }
  }

  /** Writes a prefix tree: {@code NAME.nodes} holds the number of each node's value. */
  static void writeTree(Path folder, String name, PrefixTree<String, Set<String>> tree)
      throws IOException {
    record Edge(int from, String word, PrefixNode<String, Set<String>> to) {}
    SharedValues values = new SharedValues();
    List<Integer> valueOfNode = new ArrayList<>();
    FingerprintTable.Builder edges = new FingerprintTable.Builder(countEdges(tree.getRoot()));
    Deque<Edge> open = new ArrayDeque<>();
    open.add(new Edge(-1, "", tree.getRoot()));
    while (!open.isEmpty()) {
      Edge edge = open.remove();
      int number = valueOfNode.size();
      if (edge.from() >= 0) {
        edges.put(Fingerprint.of(edge.from(), edge.word()), number);
      }
      valueOfNode.add(edge.to().hasValue() ? values.number(edge.to().getValue()) : -1);
      edge.to().forEach((word, child) -> open.add(new Edge(number, word, child)));
    }
    edges.write(folder.resolve(name + ".table"));
    try (DataOutputStream out = ComponentFiles.output(folder.resolve(name + ".values"))) {
      values.write(out);
    }
    try (DataOutputStream out = ComponentFiles.output(folder.resolve(name + ".nodes"))) {
      for (int value : valueOfNode) {
        out.writeShort(Math.toIntExact(value));
      }
    }
  }

  private static int countEdges(PrefixNode<String, Set<String>> root) {
    int count = 0;
    Deque<PrefixNode<String, Set<String>>> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      PrefixNode<String, Set<String>> node = open.remove();
      count += node.size();
      open.addAll(node.values());
    }
    return count;
  }

  static GazetteerTree readTree(Path folder, String name) throws IOException {
    List<Set<String>> values = new ArrayList<>();
    for (List<String> value : readValues(folder.resolve(name + ".values"))) {
      values.add(new LinkedHashSet<>(value));
    }
    try (FileChannel channel =
        FileChannel.open(folder.resolve(name + ".nodes"), StandardOpenOption.READ)) {
      short[] valueOfNode = new short[(int) (channel.size() / Short.BYTES)];
      channel
          .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
          .asShortBuffer()
          .get(valueOfNode);
      return new GazetteerTree(
          FingerprintTable.open(folder.resolve(name + ".table")), valueOfNode, values);
    }
  }
}
