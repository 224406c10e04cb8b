package org.tallywire.language.compare.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What else a claim could be an answer beside: of two reports' claims the ones that suit each other
 * best answer one question, so that a claim is held against a pair where another one in the same
 * report, of another question, suits as well. A report's own claims tell which of them are of two
 * questions.
 */
final class Rivals {
  /** So unlikely pairs rival nothing, and those that are likelier than this rival something. */
  private static final double LEAST = -4;

  /** A rival that is as likely as this speaks neither for nor against. */
  private static final double NEUTRAL = -2;

  /** Claims of one report that are less likely one question than this are of two. */
  private static final double APART = -1;

  private final float[][] logOdds;

  /** The places of the claims of each claim's report. */
  private final int[][] report;

  /**
   * @param topics a block
   * @param logOdds of each with all before it
   */
  Rivals(List<Topic> topics, float[][] logOdds) {
    this.logOdds = logOdds;
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < topics.size(); i++) {
      String docId = topics.get(i).claim().report().docId();
      places.computeIfAbsent(docId, id -> new java.util.ArrayList<>()).add(i);
    }
    this.report = new int[topics.size()][];
    for (List<Integer> ofReport : places.values()) {
      int[] array = ofReport.stream().mapToInt(Integer::intValue).toArray();
      ofReport.forEach(place -> report[place] = array);
    }
  }

  /**
   * How likely the best rivals of a pair are: above 0 where they speak against it, below where
   * there are none worth the name, which speaks for it; 0 where the two are of one report.
   */
  double likelihood(int a, int b) {
    return report[a] == report[b] ? 0 : best(a, b) + best(b, a) - 2 * NEUTRAL;
  }

  /** Whether one of a pair suits another claim of the other's report better. */
  boolean outdo(int a, int b) {
    if (report[a] == report[b]) {
      return false;
    }
    double best = Math.max(best(a, b), best(b, a));
    return best > LEAST && best > odds(a, b);
  }

  /** The log-odds of a claim with what suits it best of the report of another, but for that. */
  private double best(int claim, int other) {
    double best = LEAST;
    for (int rival : report[other]) {
      if (rival != other && odds(claim, rival) > best && odds(other, rival) < APART) {
        best = odds(claim, rival);
      }
    }
    return best;
  }

  private double odds(int a, int b) {
    return a > b ? logOdds[a][b] : logOdds[b][a];
  }
}
