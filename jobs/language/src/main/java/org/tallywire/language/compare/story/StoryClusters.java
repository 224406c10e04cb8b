package org.tallywire.language.compare.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes clusters of documents by joining, again and again, the two that are most alike:
 * agglomerative clustering with average link (Sokal, Michener, 1958), so that a chain of documents,
 * each like the next one only, makes no giant story. A pair that has no edge counts as not alike at
 * all. What is left alone may still join a story ({@link StoryStragglers}).
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

  /**
   * The documents that the edges name, each in one cluster.
   *
   * @param edges read once; two documents have one edge at most
   */
  public List<StoryMember> of(Iterable<StoryEdge> edges) {
    return new Run(StoryEdges.of(edges)).members();
  }

  private final class Run {
    private final StoryEdges edges;
    private final IntDoubleMap[] sums;
    private final int[] sizes;
    private final int[] parents;
    private final StoryJoins joins = new StoryJoins();

    Run(StoryEdges edges) {
      this.edges = edges;
      int documents = edges.names().size();
      sums = new IntDoubleMap[documents];
      sizes = new int[documents];
      parents = new int[documents];
      for (int i = 0; i < documents; i++) {
        sums[i] = new IntDoubleMap();
        sizes[i] = 1;
        parents[i] = i;
      }
      for (int i = 0; i < edges.size(); i++) {
        sums[edges.a(i)].put(edges.b(i), edges.similarity(i));
        sums[edges.b(i)].put(edges.a(i), edges.similarity(i));
        offer(edges.a(i), edges.b(i));
      }
    }

    /** A join was thinkable when it was noted; since then the clusters may have grown. */
    List<StoryMember> members() {
      while (!joins.isEmpty()) {
        double noted = joins.similarity();
        int a = joins.a();
        int b = joins.b();
        joins.removeFirst();
        if (parents[a] == a && parents[b] == b) {
          double now = average(a, b);
          if (now == noted) {
            join(a, b);
          } else if (now < noted) {
            offer(a, b);
          }
        }
      }
      return withSimilarity();
    }

    private void offer(int a, int b) {
      double similarity = average(a, b);
      if (similarity >= threshold) {
        joins.add(similarity, Math.min(a, b), Math.max(a, b));
      }
    }

    private double average(int a, int b) {
      double smaller = Math.min(sizes[a], sizes[b]);
      double pairs = smaller * Math.min(compared, Math.max(sizes[a], sizes[b]));
      return Math.min(1, sums[a].get(b) / pairs);
    }

    /**
     * The one with more neighbours takes the other in, so that little is copied. What is noted of
     * its own neighbours stays as an upper bound: they only become less like it as it grows.
     */
    private void join(int a, int b) {
      boolean intoA =
          sums[a].size() > sums[b].size() || (sums[a].size() == sums[b].size() && a < b);
      int kept = intoA ? a : b;
      int gone = intoA ? b : a;
      parents[gone] = kept;
      sizes[kept] += sizes[gone];
      IntDoubleMap around = sums[kept];
      IntDoubleMap taken = sums[gone];
      sums[gone] = null;
      around.remove(gone);
      taken.remove(kept);
      taken.forEach(
          (neighbour, sum) -> {
            double together = around.add(neighbour, sum);
            sums[neighbour].remove(gone);
            sums[neighbour].put(kept, together);
          });
      taken.forEach((neighbour, sum) -> offer(kept, neighbour));
    }

    private int root(int member) {
      int root = member;
      while (parents[root] != root) {
        root = parents[root];
      }
      return root;
    }

    private List<StoryMember> withSimilarity() {
      List<String> names = edges.names();
      int[] roots = new int[names.size()];
      for (int i = 0; i < roots.length; i++) {
        roots[i] = root(i);
      }
      int[] joined = new StoryStragglers(edges, roots, sizes).join(threshold);
      int[] smallest = new int[names.size()];
      int[] all = new int[names.size()];
      for (int i = names.size() - 1; i >= 0; i--) {
        roots[i] = joined[roots[i]];
        smallest[roots[i]] = i;
        all[roots[i]]++;
      }
      double[] inside = new double[names.size()];
      for (int i = 0; i < edges.size(); i++) {
        int a = edges.a(i);
        int b = edges.b(i);
        if (roots[a] == roots[b]) {
          inside[a] += edges.similarity(i);
          inside[b] += edges.similarity(i);
        }
      }
      List<StoryMember> members = new ArrayList<>(names.size());
      for (int i = 0; i < names.size(); i++) {
        int others = all[roots[i]] - 1;
        double similarity = others == 0 ? 1 : Math.min(1, inside[i] / Math.min(others, compared));
        members.add(new StoryMember(names.get(smallest[roots[i]]), names.get(i), similarity));
      }
      return members;
    }
  }
}
