package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.compare.question.Agreement.Relation;

/**
 * Groups the claims of a block, the surest links first (agglomerative, with pairs that can't be
 * linked). Two groups become one where at least {@link #LINKED} of the pairs across them are linked
 * and at most {@link #CONTRADICTED} contradict each other, so that one wrong link in a row of good
 * ones does not tie two questions together.
 */
final class Clustering {
  private static final double LINKED = 0.3;
  private static final double CONTRADICTED = 0.1;

  /** Links of one claim that are told, at most, by relation kept apart. */
  private static final int TOLD = 12;

  private final List<Topic> topics;
  private final List<Pair> pairs;
  private final int[] cluster;

  private record Pair(int first, int second, ClaimComparison comparison) {}

  private Clustering(List<Topic> topics, List<Pair> pairs) {
    this.topics = topics;
    this.pairs = pairs;
    this.cluster = new int[topics.size()];
  }

  /**
   * @param topics in the order of publication
   */
  static Clustering of(List<Topic> topics, ContextSimilarity contexts) {
    List<Pair> pairs = new ArrayList<>();
    int n = topics.size();
    float[][] state = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        ClaimComparison comparison = ClaimComparison.of(topics.get(i), topics.get(j), contexts);
        state[i][j] = comparison.comparable() ? 1 : comparison.different() ? -1 : 0;
        state[j][i] = state[i][j];
        if (comparison.comparable() || tempting(topics.get(i), topics.get(j), comparison)) {
          pairs.add(new Pair(i, j, comparison));
        }
      }
    }
    Clustering clustering = new Clustering(topics, pairs);
    clustering.agglomerate(state);
    return clustering;
  }

  /** Kept apart though they look alike: one number, or one thing. */
  private static boolean tempting(Topic a, Topic b, ClaimComparison comparison) {
    if (comparison.agreement() == null) {
      return false;
    }
    boolean oneThing = a.head() != null && a.head().equals(b.head());
    boolean oneNumber =
        comparison.agreement().relation() == Relation.ONE_NUMBER && a.claim().value() != 1;
    return oneThing || oneNumber;
  }

  private void agglomerate(float[][] state) {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      cluster[i] = i;
      List<Integer> alone = new ArrayList<>();
      alone.add(i);
      members.add(alone);
    }
    List<Pair> links = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.comparison().comparable()) {
        links.add(pair);
      }
    }
    links.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.comparison().strength())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    for (Pair link : links) {
      int a = cluster[link.first()];
      int b = cluster[link.second()];
      if (a != b && mayJoin(members.get(a), members.get(b), state)) {
        int into = Math.min(a, b);
        int from = Math.max(a, b);
        for (int member : members.get(from)) {
          cluster[member] = into;
        }
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
      }
    }
  }

  private static boolean mayJoin(List<Integer> a, List<Integer> b, float[][] state) {
    int linked = 0;
    int contradicted = 0;
    for (int i : a) {
      for (int j : b) {
        if (state[i][j] > 0) {
          linked++;
        } else if (state[i][j] < 0) {
          contradicted++;
        }
      }
    }
    double all = (double) a.size() * b.size();
    return linked >= LINKED * all && contradicted <= CONTRADICTED * all;
  }

  /** The groups, each in the order of publication. */
  List<List<Topic>> clusters() {
    Map<Integer, List<Topic>> byCluster = new java.util.TreeMap<>();
    for (int i = 0; i < topics.size(); i++) {
      byCluster.computeIfAbsent(cluster[i], key -> new ArrayList<>()).add(topics.get(i));
    }
    return List.copyOf(byCluster.values());
  }

  /** What is told of pairs: those inside a group, and those kept apart though they look alike. */
  List<ClaimLink> links(List<ClaimGroup> groups) {
    Map<String, ClaimGroup> revised = new HashMap<>();
    for (ClaimGroup group : groups) {
      group.members().forEach(member -> revised.put(member.claim().id(), group));
    }
    int[][] told = new int[topics.size()][2];
    List<ClaimLink> links = new ArrayList<>();
    for (Pair pair : pairs) {
      boolean together = cluster[pair.first()] == cluster[pair.second()];
      int column = together ? 0 : 1;
      if (told[pair.first()][column] < TOLD && told[pair.second()][column] < TOLD) {
        told[pair.first()][column]++;
        told[pair.second()][column]++;
        ComparedClaim first = topics.get(pair.first()).claim();
        links.add(link(pair, together, revised.get(first.id())));
      }
    }
    return links;
  }

  private ClaimLink link(Pair pair, boolean together, ClaimGroup group) {
    ComparedClaim first = topics.get(pair.first()).claim();
    ComparedClaim second = topics.get(pair.second()).claim();
    ClaimComparison comparison = pair.comparison();
    ClaimLink.Relation relation = ClaimLink.Relation.NOT_COMPARABLE;
    if (together) {
      relation =
          switch (comparison.agreement().relation()) {
            case ONE_NUMBER -> ClaimLink.Relation.SAME;
            case COMPATIBLE -> ClaimLink.Relation.COMPATIBLE;
            case APART ->
                group.verdict() == Verdict.REVISED
                    ? ClaimLink.Relation.REVISES
                    : ClaimLink.Relation.DISPUTE;
          };
    }
    boolean gap = together && comparison.agreement().gap() > 0;
    return new ClaimLink(
        first.id(),
        second.id(),
        relation,
        comparison.basis(),
        gap ? comparison.agreement().gap() : null);
  }
}
