package org.tallywire.language.entity.gazetteer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers names: a trie over characters whose chains without a branch are one node, packed into
 * four arrays. Nodes are numbered level by level, so that a node's children stand side by side and
 * a node's label and children end where the next node's begin. Immutable, thread-safe.
 */
final class NameTrie {
  static final int NONE = -1;

  private final char[] labels;
  private final int[] labelStart;
  private final int[] firstChild;
  private final int[] nameOfNode;

  private NameTrie(char[] labels, int[] labelStart, int[] firstChild, int[] nameOfNode) {
    this.labels = labels;
    this.labelStart = labelStart;
    this.firstChild = firstChild;
    this.nameOfNode = nameOfNode;
  }

  NameTrie(ArrayReader in) {
    this(in.chars(), in.ints(), in.ints(), in.ints());
  }

  void write(ArrayWriter out) throws IOException {
    out.chars(labels);
    out.ints(labelStart);
    out.ints(firstChild);
    out.ints(nameOfNode);
  }

  /**
   * @param names distinct, in the order of {@link String#compareTo}; a name's number is its place
   */
  static NameTrie of(List<String> names) {
    return new Builder(names).build();
  }

  /** The number of a name, or {@link #NONE}. */
  int find(CharSequence name) {
    Cursor cursor = new Cursor();
    for (int i = 0; i < name.length(); i++) {
      if (!cursor.advance(name.charAt(i))) {
        return NONE;
      }
    }
    return cursor.name();
  }

  /** A place to start reading a name from. */
  Cursor cursor() {
    return new Cursor();
  }

  /** Reads names character by character. */
  final class Cursor {
    private int node;
    private int position;

    private Cursor() {}

    /** Reads a character; false where no name goes on with it, and then for good. */
    boolean advance(char c) {
      if (position < labelStart[node + 1]) {
        return labels[position++] == c;
      }
      int low = firstChild[node];
      int high = firstChild[node + 1] - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        char first = labels[labelStart[middle]];
        if (first == c) {
          node = middle;
          position = labelStart[middle] + 1;
          return true;
        }
        if (first < c) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return false;
    }

    /** The number of the name that has been read, or {@link NameTrie#NONE}. */
    int name() {
      return position == labelStart[node + 1] ? nameOfNode[node] : NONE;
    }
  }

  /** Cuts the sorted names into nodes, level by level: a node is a range of names. */
  private static final class Builder {
    private final List<String> names;
    private final char[] labels;
    private final int[] labelStart;
    private final int[] firstChild;
    private final int[] nameOfNode;
    private final int[] from;
    private final int[] to;
    private final int[] depth;
    private int nodes;
    private int labelLength;

    Builder(List<String> names) {
      this.names = names;
      // A node ends a name or branches; the root may do neither.
      int most = 2 * names.size() + 1;
      labels = new char[names.stream().mapToInt(String::length).sum()];
      labelStart = new int[most + 1];
      firstChild = new int[most + 1];
      nameOfNode = new int[most];
      from = new int[most];
      to = new int[most];
      depth = new int[most];
    }

    NameTrie build() {
      addNode(0, names.size(), 0);
      for (int node = 0; node < nodes; node++) {
        split(node);
      }
      labelStart[nodes] = labelLength;
      firstChild[nodes] = nodes;
      return new NameTrie(
          Arrays.copyOf(labels, labelLength),
          Arrays.copyOf(labelStart, nodes + 1),
          Arrays.copyOf(firstChild, nodes + 1),
          Arrays.copyOf(nameOfNode, nodes));
    }

    private void addNode(int first, int end, int readSoFar) {
      from[nodes] = first;
      to[nodes] = end;
      depth[nodes] = readSoFar;
      nodes++;
    }

    private void split(int node) {
      int next = from[node];
      int end = to[node];
      int read = node == 0 ? 0 : commonLength(names.get(next), names.get(end - 1), depth[node]);
      labelStart[node] = labelLength;
      if (read > depth[node]) {
        names.get(next).getChars(depth[node], read, labels, labelLength);
        labelLength += read - depth[node];
      }
      boolean ends = next < end && names.get(next).length() == read;
      nameOfNode[node] = ends ? next++ : NONE;
      firstChild[node] = nodes;
      while (next < end) {
        int first = next;
        char c = names.get(first).charAt(read);
        while (next < end && names.get(next).charAt(read) == c) {
          next++;
        }
        addNode(first, next, read);
      }
    }

    private static int commonLength(String first, String last, int from) {
      int most = Math.min(first.length(), last.length());
      int length = from;
      while (length < most && first.charAt(length) == last.charAt(length)) {
        length++;
      }
      return length;
    }
  }
}
