package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups the claims of a block, the surest links first (agglomerative, average linkage): two groups
 * become one where more speaks for it than against it over all pairs across them, so that one wrong
 * link in a row of good ones does not tie two questions together.
 */
final class Clustering {
  /** Links of one claim that are told, at most, by relation kept apart. */
  private static final int TOLD = 12;

  private final List<Topic> topics;
  private final ContextSimilarity contexts;
  private final List<Pair> pairs;
  private final int[] cluster;

  /**
   * Two topics worth telling of, by their places. What was found of them is left out: a large block
   * has a hundred thousand pairs, of which few are told.
   */
  private record Pair(int first, int second, double logOdds, boolean outdone) {
    boolean comparable() {
      return logOdds > ClaimComparison.ENOUGH;
    }
  }

  /** What is kept of a comparison until all are made: whether it is worth telling of. */
  private static final byte TEMPTING = 1;

  /** Whether rivals have their say: two numbers that a network has read, too. */
  private static final byte RIVALLED = 2;

  private Clustering(List<Topic> topics, ContextSimilarity contexts, List<Pair> pairs) {
    this.topics = topics;
    this.contexts = contexts;
    this.pairs = pairs;
    this.cluster = new int[topics.size()];
  }

  /**
   * @param topics in the order of publication
   */
  static Clustering of(List<Topic> topics, ContextSimilarity contexts) {
    int n = topics.size();
    // The log-odds of each later claim with all before it: half of what a square would take.
    float[][] logOdds = new float[n][];
    byte[][] marks = new byte[n][];
    for (int i = 0; i < n; i++) {
      logOdds[i] = new float[i];
      marks[i] = new byte[i];
      for (int j = 0; j < i; j++) {
        Topic earlier = topics.get(j);
        ClaimComparison comparison = ClaimComparison.of(earlier, topics.get(i), contexts);
        logOdds[i][j] = (float) comparison.logOdds();
        marks[i][j] = tempting(earlier, topics.get(i), comparison) ? TEMPTING : 0;
        marks[i][j] |= rivalled(earlier, topics.get(i), comparison) ? RIVALLED : 0;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    float[][] weighed = weighRivals(topics, logOdds, marks, pairs);
    Clustering clustering = new Clustering(topics, contexts, pairs);
    clustering.agglomerate(weighed);
    return clustering;
  }

  /**
   * The log-odds with what rivals say.
   *
   * @param pairs takes those worth telling of
   */
  private static float[][] weighRivals(
      List<Topic> topics, float[][] logOdds, byte[][] marks, List<Pair> pairs) {
    Rivals rivals = new Rivals(topics, logOdds);
    float[][] weighed = new float[logOdds.length][];
    for (int i = 0; i < logOdds.length; i++) {
      weighed[i] = logOdds[i].clone();
    }
    for (int i = 0; i < logOdds.length; i++) {
      for (int j = i + 1; j < logOdds.length; j++) {
        boolean rivalled = (marks[j][i] & RIVALLED) != 0;
        if (rivalled) {
          weighed[j][i] += (float) Evidence.ofRivals(rivals.likelihood(i, j));
        }
        boolean tempting = (marks[j][i] & TEMPTING) != 0;
        if (tempting || weighed[j][i] > ClaimComparison.ENOUGH) {
          pairs.add(new Pair(i, j, weighed[j][i], rivalled && rivals.outdo(i, j)));
        }
      }
    }
    return weighed;
  }

  /** Kept apart though they look alike: one number, or one thing. */
  private static boolean tempting(Topic a, Topic b, ClaimComparison comparison) {
    if (comparison.agreement() == null) {
      return false;
    }
    boolean oneThing = a.head() != null && a.head().equals(b.head());
    boolean oneNumber = comparison.agreement().rounds() && a.claim().value() != 1;
    return oneThing || oneNumber;
  }

  /** Different numbers that a network has read; of people their names say more. */
  private static boolean rivalled(Topic a, Topic b, ClaimComparison comparison) {
    return comparison.likeness().isPresent()
        && comparison.agreement() != null
        && !comparison.agreement().rounds()
        && !a.ofPersonsWith(b);
  }

  private void agglomerate(float[][] logOdds) {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      cluster[i] = i;
      List<Integer> alone = new ArrayList<>();
      alone.add(i);
      members.add(alone);
    }
    List<Pair> links = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.comparable()) {
        links.add(pair);
      }
    }
    links.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.logOdds())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    Map<Long, Integer> refused = new HashMap<>();
    for (Pair link : links) {
      int a = cluster[link.first()];
      int b = cluster[link.second()];
      if (a == b) {
        continue;
      }
      int into = Math.min(a, b);
      int from = Math.max(a, b);
      // Groups only grow: where they are as large as when they were refused, they are the same.
      long both = (long) into * topics.size() + from;
      int size = members.get(into).size() + members.get(from).size();
      if (refused.getOrDefault(both, 0) == size) {
        continue;
      }
      if (!mayJoin(members.get(a), members.get(b), logOdds)) {
        refused.put(both, size);
      } else {
        for (int member : members.get(from)) {
          cluster[member] = into;
        }
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
      }
    }
  }

  /**
   * Whether more speaks for joining than against it: half by all pairs, half by the best that each
   * claim finds on the other side, since one well-read claim tells what many badly read ones are.
   */
  private static boolean mayJoin(List<Integer> a, List<Integer> b, float[][] logOdds) {
    double sum = 0;
    double best = 0;
    double[] bestOfB = new double[b.size()];
    java.util.Arrays.fill(bestOfB, Double.NEGATIVE_INFINITY);
    for (int i : a) {
      double bestOfA = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < b.size(); k++) {
        int other = b.get(k);
        double odds = i > other ? logOdds[i][other] : logOdds[other][i];
        if (odds <= ClaimComparison.IMPOSSIBLE) {
          return false;
        }
        sum += odds;
        bestOfA = Math.max(bestOfA, odds);
        bestOfB[k] = Math.max(bestOfB[k], odds);
      }
      best += bestOfA;
    }
    for (double odds : bestOfB) {
      best += odds;
    }
    return sum / a.size() / b.size() + best / (a.size() + b.size()) > 2 * ClaimComparison.ENOUGH;
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
    ClaimComparison comparison =
        ClaimComparison.of(topics.get(pair.first()), topics.get(pair.second()), contexts);
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
        pair.outdone() ? comparison.basis() + "; rival: likelier" : comparison.basis(),
        gap ? comparison.agreement().gap() : null);
  }
}
