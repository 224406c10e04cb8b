package org.tallywire.pipeline.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct values of a lexicon, each a short list of strings: hundreds of thousands of words
 * share some thousand of them. Numbered in order of first use; the order inside a value is kept,
 * because floating-point sums depend on it.
 */
final class SharedValues {
  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private final List<List<String>> values = new ArrayList<>();

  /** The number of a value, which is added when it is new. */
  int number(Collection<String> value) {
    List<String> key = List.copyOf(value);
    Integer known = numbers.putIfAbsent(key, values.size());
    if (known != null) {
      return known;
    }
    values.add(key);
    return values.size() - 1;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(values.size());
    for (List<String> value : values) {
      out.writeInt(value.size());
      for (String s : value) {
        out.writeUTF(s);
      }
    }
  }

  static List<List<String>> read(DataInput in) throws IOException {
    int count = in.readInt();
    Map<String, String> strings = new HashMap<>();
    List<List<String>> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String[] value = new String[in.readInt()];
      for (int j = 0; j < value.length; j++) {
        String s = in.readUTF();
        value[j] = strings.computeIfAbsent(s, k -> k);
      }
      values.add(List.of(value));
    }
    return List.copyOf(values);
  }
}
