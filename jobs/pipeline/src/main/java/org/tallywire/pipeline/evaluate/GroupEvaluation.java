package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tallywire.pipeline.settings.UsageException;

/**
 * Compares the groups that the program makes of claims, what it says of them, and the copies and
 * stories that it finds, with those of a gold set.
 */
public final class GroupEvaluation {
  private final GroupGold gold;
  private final MadeGroups made;
  private final List<Member> members;
  private final List<Answer> answers;
  private final List<TrapResult> traps;

  private GroupEvaluation(GroupGold gold, MadeGroups made) {
    this.gold = gold;
    this.made = made;
    MentionFinder finder = new MentionFinder(gold.documents(), made);
    this.members = members(gold, finder);
    this.answers = answers(gold, made, members);
    this.traps = gold.traps().stream().map(trap -> TrapResult.of(trap, finder)).toList();
  }

  /**
   * A member of a gold group.
   *
   * @param group the gold group's number
   * @param story the gold group's
   * @param gold what it is
   * @param claim what the program read there, or null
   */
  record Member(int group, String story, GoldMention gold, MadeGroups.Claim claim) {
    boolean found() {
      return claim != null;
    }
  }

  /**
   * A gold group, and what the program says in the group that has most of its members.
   *
   * @param gold the gold group
   * @param made the program's; empty where it found no member
   */
  record Answer(GroupGold.Group gold, Optional<MadeGroups.Group> made) {
    /** The program's verdict; {@code missed} where it has none. */
    String verdict() {
      return made.map(MadeGroups.Group::verdict).orElse("missed");
    }

    boolean rightVerdict() {
      return gold.verdict().equals(verdict());
    }

    boolean rightSources() {
      return made.isPresent() && made.get().sources() == gold.sources();
    }

    boolean rightBest() {
      return made.isPresent() && MentionFinder.sameNumber(made.get().best(), gold.best());
    }
  }

  /**
   * A trap, and whether the program fell into it.
   *
   * @param a what the program read at its one side, or null
   * @param b at its other
   */
  record TrapResult(GroupGold.Trap gold, MadeGroups.Claim a, MadeGroups.Claim b) {
    static TrapResult of(GroupGold.Trap trap, MentionFinder finder) {
      List<MadeGroups.Claim> sides = finder.find(List.of(trap.a(), trap.b()));
      return new TrapResult(trap, sides.get(0), sides.get(1));
    }

    boolean found() {
      return a != null && b != null;
    }

    boolean merged() {
      return found() && a.groupOrItself().equals(b.groupOrItself());
    }
  }

  /**
   * Scores what a lake says.
   *
   * @throws UsageException when it has none of the documents
   */
  public static GroupEvaluation of(GroupGold gold, GroupLake lake) {
    return of(gold, lake.of(gold.documents().stream().map(StoryGold::uri).toList()));
  }

  static GroupEvaluation of(GroupGold gold, MadeGroups made) {
    if (made.documents().isEmpty()) {
      throw new UsageException(
          "the lake has none of the gold set's documents; --lake names another one, or a new one.");
    }
    return new GroupEvaluation(gold, made);
  }

  private static List<Member> members(GroupGold gold, MentionFinder finder) {
    List<MadeGroups.Claim> claims =
        finder.find(gold.groups().stream().flatMap(group -> group.members().stream()).toList());
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < gold.groups().size(); i++) {
      GroupGold.Group group = gold.groups().get(i);
      for (GoldMention mention : group.members()) {
        members.add(new Member(i, group.story(), mention, claims.get(members.size())));
      }
    }
    return members;
  }

  private static List<Answer> answers(GroupGold gold, MadeGroups made, List<Member> members) {
    List<Map<String, Integer>> held = new ArrayList<>();
    gold.groups().forEach(group -> held.add(new TreeMap<>()));
    for (Member member : members) {
      if (member.found() && member.claim.group() != null) {
        held.get(member.group).merge(member.claim.group(), 1, Integer::sum);
      }
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      Optional<MadeGroups.Group> group = mostOften(held.get(i)).map(made.groups()::get);
      answers.add(new Answer(gold.groups().get(i), group));
    }
    return answers;
  }

  /** Of equals the smallest. */
  private static Optional<String> mostOften(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  GroupGold gold() {
    return gold;
  }

  MadeGroups made() {
    return made;
  }

  /** The members of all gold groups, group by group. */
  List<Member> members() {
    return members;
  }

  /** The gold groups in their order. */
  List<Answer> answers() {
    return answers;
  }

  List<TrapResult> traps() {
    return traps;
  }

  CopyScores copies() {
    return CopyScores.of(gold, made);
  }

  /** How well documents are tied to stories; empty where the gold set doesn't say. */
  Optional<StoryScores> stories() {
    List<StoryGold> documents = gold.documents();
    if (documents.stream().allMatch(document -> document.story() == null)) {
      return Optional.empty();
    }
    List<String> stories = new ArrayList<>();
    for (StoryGold document : documents) {
      MadeGroups.Document read = made.documents().get(document.uri());
      stories.add(read == null || read.story() == null ? "none:" + document.uri() : read.story());
    }
    return Optional.of(
        StoryScores.of(stories, documents.stream().map(StoryGold::storyOrItself).toList()));
  }
}
