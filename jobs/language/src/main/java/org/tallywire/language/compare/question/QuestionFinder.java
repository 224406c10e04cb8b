package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.language.quantity.QuantityKind;

/**
 * One story's claims to the questions that they answer. Numbers without a noun may take a unit
 * first ({@link BareNumbers}); then pairs are compared inside blocks of one kind, and {@link
 * Clustering} makes groups of them. Depends on nothing but the claims. Thread-safe.
 */
public final class QuestionFinder {
  /**
   * So many claims of a block are compared all with all; of a block that has more, claims of one
   * thing with each other, so many at a time, so that the work grows as the block does.
   */
  private static final int LARGEST_BLOCK = 600;

  /** Fewer would tear apart what even a long report says of one thing. */
  private static final int SMALLEST_BLOCK = 60;

  /**
   * About how many pairs of a story are compared: with over 3,333 claims its blocks are smaller.
   */
  private static final int PAIRS = 1_000_000;

  /**
   * @param claims of one story, in any order
   */
  public Questions find(List<ComparedClaim> claims) {
    List<ComparedClaim> ordered = new ArrayList<>(claims);
    ordered.sort(ComparedClaim.BY_PUBLICATION);
    List<Topic> topics = BareNumbers.withUnits(topics(ordered));
    ContextSimilarity contexts = new ContextSimilarity(topics);
    GroupMaker groups = new GroupMaker(new Origins(ordered));
    List<ClaimGroup> found = new ArrayList<>();
    List<ClaimLink> links = new ArrayList<>();
    for (List<Topic> block : blocks(topics)) {
      Clustering clustering = Clustering.of(block, contexts);
      List<ClaimGroup> ofBlock = clustering.clusters().stream().map(groups::make).toList();
      found.addAll(ofBlock);
      links.addAll(clustering.links(ofBlock));
    }
    found.sort(
        Comparator.comparing(
            group -> group.members().get(0).claim(), ComparedClaim.BY_PUBLICATION));
    return new Questions(found, links);
  }

  private static List<Topic> topics(List<ComparedClaim> claims) {
    Map<String, List<ComparedClaim>> byReport = new LinkedHashMap<>();
    for (ComparedClaim claim : claims) {
      byReport.computeIfAbsent(claim.report().docId(), id -> new ArrayList<>()).add(claim);
    }
    List<Topic> topics = new ArrayList<>(claims.size());
    byReport.values().forEach(report -> topics.addAll(Topics.of(report)));
    return topics;
  }

  /** Claims that may have one kind and unit; of a large block those of one thing. */
  private static List<List<Topic>> blocks(List<Topic> topics) {
    Map<String, List<Topic>> byKind = new TreeMap<>();
    for (Topic topic : topics) {
      byKind.computeIfAbsent(kind(topic), key -> new ArrayList<>()).add(topic);
    }
    List<List<Topic>> blocks = new ArrayList<>();
    int most = Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, 2 * PAIRS / (topics.size() + 1)));
    byKind.values().forEach(block -> divide(block, most, blocks));
    return blocks;
  }

  private static void divide(List<Topic> block, int most, List<List<Topic>> blocks) {
    if (block.size() <= most) {
      blocks.add(block);
      return;
    }
    Map<String, List<Topic>> byThing = new TreeMap<>();
    for (Topic topic : block) {
      String thing = topic.event() != null ? topic.event() : String.valueOf(topic.head());
      byThing.computeIfAbsent(thing, key -> new ArrayList<>()).add(topic);
    }
    for (List<Topic> part : byThing.values()) {
      for (int from = 0; from < part.size(); from += most) {
        blocks.add(part.subList(from, Math.min(part.size(), from + most)));
      }
    }
  }

  private static String kind(Topic topic) {
    Answer answer = topic.answer();
    if (Units.isShare(answer)) {
      return "share";
    }
    if (answer.kind() == QuantityKind.AGE && topic.claim().vector() != null) {
      return QuantityKind.MEASURE.tableName(); // "to 65 years" may be told of the same as "at 65"
    }
    return answer.kind() == QuantityKind.MONEY
        ? "money " + answer.unit()
        : answer.kind().tableName();
  }
}
