package org.tallywire.language.compare.story;

/**
 * Brings reports that clustering has left alone, or in twos, to the story that they belong to. On
 * average a tabloid's or a local paper's report resembles those of its event little: it says
 * "Stairway of Death" for the shrine, and has names of its own. But it resembles one or two of
 * them, and no other story half as much: a vote of the two nearest neighbours (Cover, Hart, 1967)
 * with a margin. Each is held against the stories as clustering has left them, so that order makes
 * no difference.
 */
final class StoryStragglers {
  /** So many documents at most are stragglers, and fewer than a story has. */
  private static final int MOST = 2;

  /** The two nearest reports have to be nearer than a story's are on average. */
  private static final double NEARER = 1.7;

  /** And so many times as near as those of any other story. */
  private static final double MARGIN = 2;

  private final StoryEdges edges;
  private final int[] roots;
  private final int[] sizes;

  /**
   * @param edges of all documents
   * @param roots for each document the one that its cluster is named by
   * @param sizes for each of those how many documents its cluster has
   */
  StoryStragglers(StoryEdges edges, int[] roots, int[] sizes) {
    this.edges = edges;
    this.roots = roots;
    this.sizes = sizes;
  }

  /**
   * The stories that stragglers join.
   *
   * @param threshold how alike a story's documents are on average at least
   * @return for each root the root that its documents have from now on: its own, but for stragglers
   */
  int[] join(double threshold) {
    IntDoubleMap[] nearest = new IntDoubleMap[roots.length];
    IntDoubleMap[] seconds = new IntDoubleMap[roots.length];
    for (int i = 0; i < edges.size(); i++) {
      int a = roots[edges.a(i)];
      int b = roots[edges.b(i)];
      note(nearest, seconds, a, b, edges.similarity(i));
      note(nearest, seconds, b, a, edges.similarity(i));
    }
    int[] joined = new int[roots.length];
    for (int root = 0; root < joined.length; root++) {
      boolean straggler = nearest[root] != null;
      joined[root] =
          straggler ? story(root, nearest[root], seconds[root], NEARER * threshold) : root;
    }
    return joined;
  }

  /** Keeps how alike the two nearest pairs of a straggler and a story are. */
  private void note(
      IntDoubleMap[] nearest, IntDoubleMap[] seconds, int straggler, int story, double similarity) {
    if (straggler == story || sizes[straggler] > MOST || sizes[story] <= MOST) {
      return;
    }
    if (nearest[straggler] == null) {
      nearest[straggler] = new IntDoubleMap();
      seconds[straggler] = new IntDoubleMap();
    }
    double first = nearest[straggler].add(story, 0);
    double second = seconds[straggler].add(story, 0);
    nearest[straggler].put(story, Math.max(first, similarity));
    seconds[straggler].put(story, Math.max(second, Math.min(first, similarity)));
  }

  /** The story by far the nearest, of equals none; the straggler itself where none is near. */
  private static int story(
      int straggler, IntDoubleMap nearest, IntDoubleMap seconds, double least) {
    double[] best = {0, 0};
    int[] story = {straggler};
    nearest.forEach(
        (other, first) -> {
          double sum = first + seconds.get(other);
          if (sum > best[0]) {
            best[1] = best[0];
            best[0] = sum;
            story[0] = other;
          } else {
            best[1] = Math.max(best[1], sum);
          }
        });
    boolean near = best[0] / 2 >= least && best[0] >= MARGIN * best[1];
    return near ? story[0] : straggler;
  }
}
