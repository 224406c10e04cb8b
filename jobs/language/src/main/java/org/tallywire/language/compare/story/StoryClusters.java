package org.tallywire.language.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Makes clusters of documents by joining, again and again, the two that are most alike:
 * agglomerative clustering with average link (Sokal, Michener, 1958), so that a chain of documents,
 * each like the next one only, makes no giant story. A pair that has no edge counts as not alike at
 * all.
 *
 * <p>Where each document was compared with its {@code compared} nearest ones alone, two large
 * clusters can't have more than {@code compared} known pairs a document of the smaller; the average
 * is taken over what can be known. Takes O(e log e) steps for e edges. Order of the edges makes no
 * difference.
 */
public final class StoryClusters {
  private final double threshold;
  private final int compared;

  /**
   * @param threshold clusters are joined while their average similarity is at least this
   * @param compared with how many others a document was compared at least
   */
  public StoryClusters(double threshold, int compared) {
    this.threshold = threshold;
    this.compared = compared;
  }

  /** The documents that the edges name, each in one cluster. */
  public List<StoryMember> of(List<StoryEdge> edges) {
    List<StoryEdge> sorted = new ArrayList<>(edges);
    sorted.sort(Comparator.comparing(StoryEdge::a).thenComparing(StoryEdge::b));
    return new Run(sorted).members();
  }

  /** A join that was thinkable when it was noted; since then the clusters may have grown. */
  private record Join(double similarity, int a, int b) {}

  private final class Run {
    private final List<String> names;
    private final List<StoryEdge> edges;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final int[] sizes;
    private final int[] parents;
    private final PriorityQueue<Join> joins =
        new PriorityQueue<>(
            Comparator.comparingDouble(Join::similarity)
                .reversed()
                .thenComparingInt(Join::a)
                .thenComparingInt(Join::b));

    Run(List<StoryEdge> edges) {
      this.edges = edges;
      TreeSet<String> ids = new TreeSet<>();
      edges.forEach(
          edge -> {
            ids.add(edge.a());
            ids.add(edge.b());
          });
      names = List.copyOf(ids);
      sizes = new int[names.size()];
      parents = new int[names.size()];
      for (int i = 0; i < names.size(); i++) {
        numbers.put(names.get(i), i);
        sums.add(new HashMap<>());
        sizes[i] = 1;
        parents[i] = i;
      }
      for (StoryEdge edge : edges) {
        int a = numbers.get(edge.a());
        int b = numbers.get(edge.b());
        sums.get(a).put(b, edge.similarity());
        sums.get(b).put(a, edge.similarity());
        offer(a, b);
      }
    }

    List<StoryMember> members() {
      for (Join join = joins.poll(); join != null; join = joins.poll()) {
        int a = join.a();
        int b = join.b();
        if (parents[a] == a && parents[b] == b) {
          double now = average(a, b);
          if (now == join.similarity()) {
            join(a, b);
          } else if (now < join.similarity()) {
            offer(a, b);
          }
        }
      }
      return withSimilarity();
    }

    private void offer(int a, int b) {
      double similarity = average(a, b);
      if (similarity >= threshold) {
        joins.add(new Join(similarity, Math.min(a, b), Math.max(a, b)));
      }
    }

    private double average(int a, int b) {
      double smaller = Math.min(sizes[a], sizes[b]);
      double pairs = smaller * Math.min(compared, Math.max(sizes[a], sizes[b]));
      return Math.min(1, sums.get(a).get(b) / pairs);
    }

    /**
     * The one with more neighbours takes the other in, so that little is copied. What is noted of
     * its own neighbours stays as an upper bound: they only become less like it as it grows.
     */
    private void join(int a, int b) {
      boolean intoA =
          sums.get(a).size() > sums.get(b).size()
              || (sums.get(a).size() == sums.get(b).size() && a < b);
      int kept = intoA ? a : b;
      int gone = intoA ? b : a;
      parents[gone] = kept;
      sizes[kept] += sizes[gone];
      Map<Integer, Double> around = sums.get(kept);
      around.remove(gone);
      List<Integer> joined = new ArrayList<>();
      sums.get(gone)
          .forEach(
              (neighbour, sum) -> {
                if (neighbour != kept) {
                  around.merge(neighbour, sum, Double::sum);
                  sums.get(neighbour).remove(gone);
                  sums.get(neighbour).put(kept, around.get(neighbour));
                  joined.add(neighbour);
                }
              });
      sums.set(gone, Map.of());
      joined.forEach(neighbour -> offer(kept, neighbour));
    }

    private int root(int member) {
      int root = member;
      while (parents[root] != root) {
        root = parents[root];
      }
      return root;
    }

    private List<StoryMember> withSimilarity() {
      int[] roots = new int[names.size()];
      int[] smallest = new int[names.size()];
      for (int i = names.size() - 1; i >= 0; i--) {
        roots[i] = root(i);
        smallest[roots[i]] = i;
      }
      double[] inside = new double[names.size()];
      for (StoryEdge edge : edges) {
        int a = numbers.get(edge.a());
        int b = numbers.get(edge.b());
        if (roots[a] == roots[b]) {
          inside[a] += edge.similarity();
          inside[b] += edge.similarity();
        }
      }
      List<StoryMember> members = new ArrayList<>(names.size());
      for (int i = 0; i < names.size(); i++) {
        int others = sizes[roots[i]] - 1;
        double similarity = others == 0 ? 1 : Math.min(1, inside[i] / Math.min(others, compared));
        members.add(new StoryMember(names.get(smallest[roots[i]]), names.get(i), similarity));
      }
      return members;
    }
  }
}
