package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.pipeline.evaluate.IdentityGold.Mention;

/**
 * Finds the program's name for each name of a gold set, whose spans may have titles and appositions
 * in them. In order of preference it is
 *
 * <ol>
 *   <li>at the same place,
 *   <li>one that has the head in it ({@link PhraseHead#isHeadIn}),
 *   <li>one that has the last word in it,
 *   <li>one that has half of the span or more in it,
 * </ol>
 *
 * and of those the one that overlaps most. The best are given first; one that is given to a gold
 * name may be given to another of the same instance, such as the phrase around it, and to no other.
 */
final class NamedMentionFinder {
  private final Map<String, List<MadeMention>> made = new HashMap<>();

  /**
   * A name that may be the one.
   *
   * @param gold number of the gold name
   * @param fit the lower the better
   * @param overlap as a share of what both cover
   */
  private record Candidate(int gold, MadeMention made, Fit fit, double overlap) {}

  /** Why a name may be the one, best first. */
  private enum Fit {
    SAME,
    HEAD,
    LAST,
    HALF,
    NONE
  }

  NamedMentionFinder(List<MadeMention> mentions) {
    mentions.forEach(
        mention -> made.computeIfAbsent(mention.uri(), uri -> new ArrayList<>()).add(mention));
  }

  /**
   * @return for each gold name the program's, or null
   */
  List<MadeMention> find(List<Mention> gold) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      addCandidates(candidates, i, gold.get(i));
    }
    candidates.sort(
        Comparator.comparing(Candidate::fit)
            .thenComparing(Comparator.comparingDouble(c -> -c.overlap)));
    MadeMention[] found = new MadeMention[gold.size()];
    Map<MadeMention, String> given = new HashMap<>();
    for (Candidate candidate : candidates) {
      String instance = gold.get(candidate.gold).instance();
      if (found[candidate.gold] == null
          && given.computeIfAbsent(candidate.made, key -> instance).equals(instance)) {
        found[candidate.gold] = candidate.made;
      }
    }
    return Arrays.asList(found);
  }

  private void addCandidates(List<Candidate> candidates, int number, Mention gold) {
    PhraseHead head = new PhraseHead(gold.text(), gold.span().begin());
    for (MadeMention mention : made.getOrDefault(gold.uri(), List.of())) {
      Fit fit = fit(gold.span(), head, mention.span());
      if (fit != Fit.NONE) {
        double shared = gold.span().overlap(mention.span());
        double share = shared / (gold.span().length() + mention.span().length() - shared);
        candidates.add(new Candidate(number, mention, fit, share));
      }
    }
  }

  private static Fit fit(Span gold, PhraseHead head, Span name) {
    if (name.equals(gold)) {
      return Fit.SAME;
    }
    if (head.isHeadIn(name)) {
      return Fit.HEAD;
    }
    if (head.isLastIn(name)) {
      return Fit.LAST;
    }
    return 2 * gold.overlap(name) >= gold.length() ? Fit.HALF : Fit.NONE;
  }
}
