package org.tallywire.language.compare.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Edges with numbers for their documents, in the order of their names: sixteen bytes an edge,
 * however long the names are.
 */
final class StoryEdges {
  private static final int LEAST = 16;

  private final List<String> names;
  private final long[] pairs;
  private final double[] similarities;

  private StoryEdges(List<String> names, long[] pairs, double[] similarities) {
    this.names = names;
    this.pairs = pairs;
    this.similarities = similarities;
  }

  /** Reads each edge once; two documents have one edge at most. */
  static StoryEdges of(Iterable<StoryEdge> edges) {
    Map<String, Integer> met = new HashMap<>();
    long[] pairs = new long[LEAST];
    double[] similarities = new double[LEAST];
    int size = 0;
    for (StoryEdge edge : edges) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size + (size >> 1));
        similarities = Arrays.copyOf(similarities, size + (size >> 1));
      }
      pairs[size] = pair(number(edge.a(), met), number(edge.b(), met));
      similarities[size++] = edge.similarity();
    }
    return inOrder(met, Arrays.copyOf(pairs, size), similarities);
  }

  private static int number(String name, Map<String, Integer> met) {
    Integer number = met.putIfAbsent(name, met.size());
    return number == null ? met.size() - 1 : number;
  }

  private static StoryEdges inOrder(Map<String, Integer> met, long[] pairs, double[] similarities) {
    int[] places = new int[met.size()];
    TreeMap<String, Integer> names = new TreeMap<>(met);
    int next = 0;
    for (int number : names.values()) {
      places[number] = next++;
    }
    long[] sorted = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pair(places[(int) (pairs[i] >>> Integer.SIZE)], places[(int) pairs[i]]);
      sorted[i] = pairs[i];
    }
    Arrays.sort(sorted);
    double[] moved = new double[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      moved[Arrays.binarySearch(sorted, pairs[i])] = similarities[i];
    }
    return new StoryEdges(List.copyOf(names.keySet()), sorted, moved);
  }

  private static long pair(int a, int b) {
    return (long) a << Integer.SIZE | b;
  }

  /** The documents, in order; an edge names them by their place here. */
  List<String> names() {
    return names;
  }

  int size() {
    return pairs.length;
  }

  int a(int edge) {
    return (int) (pairs[edge] >>> Integer.SIZE);
  }

  int b(int edge) {
    return (int) pairs[edge];
  }

  double similarity(int edge) {
    return similarities[edge];
  }
}
