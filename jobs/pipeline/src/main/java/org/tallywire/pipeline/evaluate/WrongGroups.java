package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.pipeline.evaluate.GroupEvaluation.Answer;
import org.tallywire.pipeline.evaluate.GroupEvaluation.Member;
import org.tallywire.pipeline.evaluate.GroupEvaluation.TrapResult;

/** What is wrong with groups, a line each, for people. */
final class WrongGroups {
  /** So many characters of an id tell groups apart for people. */
  private static final int ID = 6;

  private final GroupEvaluation evaluation;
  private final List<String> lines = new ArrayList<>();

  WrongGroups(GroupEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  List<String> lines() {
    lines.add("Questions whose answers are apart or missed, or of which something wrong is said:");
    Map<Integer, List<Member>> byQuestion = new TreeMap<>();
    evaluation
        .members()
        .forEach(
            member ->
                byQuestion.computeIfAbsent(member.group(), group -> new ArrayList<>()).add(member));
    byQuestion.forEach((group, members) -> question(evaluation.answers().get(group), members));
    lines.add("");
    lines.add("Groups with answers to several questions:");
    Map<String, List<Member>> byGroup = new TreeMap<>();
    evaluation.members().stream()
        .filter(Member::found)
        .forEach(
            member ->
                byGroup
                    .computeIfAbsent(member.claim().groupOrItself(), group -> new ArrayList<>())
                    .add(member));
    byGroup.forEach(this::group);
    lines.add("");
    lines.add("Traps with both sides in one group:");
    evaluation.traps().stream().filter(TrapResult::merged).forEach(this::trap);
    lines.add("");
    lines.add("Copies:");
    evaluation.copies().wrong().forEach(line -> lines.add("  " + line));
    return lines;
  }

  private void question(Answer answer, List<Member> members) {
    boolean together =
        members.stream().map(WrongGroups::place).distinct().count() == 1 && members.get(0).found();
    if (together && answer.rightVerdict() && answer.rightSources() && answer.rightBest()) {
      return;
    }
    StringBuilder line = new StringBuilder("  ").append(answer.gold().question());
    differ(line, "verdict", answer.gold().verdict(), answer.verdict());
    answer
        .made()
        .ifPresent(
            made -> {
              differ(line, "sources", answer.gold().sources(), made.sources());
              if (!answer.rightBest()) {
                differ(line, "best", answer.gold().best(), made.best());
              }
            });
    lines.add(line.toString());
    members.forEach(member -> lines.add("    " + place(member) + "  " + words(member)));
  }

  private static void differ(StringBuilder line, String what, Object gold, Object made) {
    if (!gold.equals(made)) {
      line.append("  ").append(what).append(": gold ").append(gold).append(", made ").append(made);
    }
  }

  private void group(String id, List<Member> members) {
    if (members.stream().map(Member::group).distinct().count() > 1) {
      lines.add("  " + shortened(id));
      members.forEach(
          member ->
              lines.add(
                  "    "
                      + words(member)
                      + "  "
                      + evaluation.answers().get(member.group()).gold().question()));
    }
  }

  private void trap(TrapResult trap) {
    lines.add(
        "  "
            + trap.gold().why()
            + ": '"
            + trap.a().text()
            + "', '"
            + trap.b().text()
            + "'  "
            + evaluation.made().basis(trap.a(), trap.b()));
  }

  private static String place(Member member) {
    return member.found() ? shortened(member.claim().groupOrItself()) : "missed";
  }

  private static String shortened(String id) {
    return id.substring(0, Math.min(ID, id.length()));
  }

  private static String words(Member member) {
    return "'"
        + member.gold().text()
        + "'"
        + (member.gold().implied() ? " (no numeral)" : "")
        + (member.found() ? " read as '" + member.claim().text() + "'" : "")
        + "  ["
        + member.gold().uri()
        + "]";
  }
}
