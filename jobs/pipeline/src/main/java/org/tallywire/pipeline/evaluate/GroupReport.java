package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tallywire.pipeline.evaluate.GroupEvaluation.Answer;
import org.tallywire.pipeline.evaluate.GroupEvaluation.Member;
import org.tallywire.pipeline.evaluate.GroupEvaluation.TrapResult;

/** Prints how well claims are tied together, and what is wrong. */
public final class GroupReport {
  private final GroupEvaluation evaluation;
  private final List<Member> members;
  private final List<Member> found;

  public GroupReport(GroupEvaluation evaluation) {
    this.evaluation = evaluation;
    this.members = evaluation.members();
    this.found = members.stream().filter(Member::found).toList();
  }

  /**
   * @param listed whether to list what is wrong, too
   */
  public void print(PrintStream out, boolean listed) {
    if (listed) {
      new WrongGroups(evaluation).lines().forEach(out::println);
      out.println();
    }
    counts(out);
    for (GroupPairs pairs : GroupPairs.values()) {
      pairs(out, pairs);
    }
    out.printf(
        "%npairs of different stories tied, and not counted above: %d%n",
        GroupPairs.tiedAcrossStories(found));
    cubed(out);
    verdicts(out);
    traps(out);
    copies(out);
    stories(out);
  }

  private void counts(PrintStream out) {
    int documents = evaluation.gold().documents().size();
    int lost = documents - evaluation.made().documents().size();
    out.printf(
        "%d documents%s, %d questions, %d answers%n",
        documents,
        lost == 0 ? "" : " (" + lost + " not in the lake)",
        evaluation.answers().size(),
        members.size());
    Predicate<Member> implied = member -> member.gold().implied();
    found(out, "answers found", member -> true);
    found(out, "… with a numeral", implied.negate());
    found(out, "… without one", implied);
  }

  private void found(PrintStream out, String name, Predicate<Member> which) {
    long all = members.stream().filter(which).count();
    long soMany = found.stream().filter(which).count();
    out.printf("%-28s %9s   (%d of %d)%n", name, percent(soMany, all), soMany, all);
  }

  private void pairs(PrintStream out, GroupPairs pairs) {
    out.printf(
        "%n%-28s %9s %9s %9s %12s %9s%n",
        pairs.title(), "precision", "recall", "F1", "found: recall", "F1");
    for (GroupWay way : GroupWay.values()) {
      Score strict = pairs.score(members, way);
      Score ofFound = pairs.score(found, way);
      out.printf(
          Locale.ROOT,
          "%-28s %9s %9.1f %9.1f %13.1f %9.1f   (%d right of %d tied, %d to tie, %d of them found)%n",
          way,
          strict.answers() == 0 ? "–" : percent(strict.right(), strict.answers()),
          100 * strict.recall(),
          100 * strict.f1(),
          100 * ofFound.recall(),
          100 * ofFound.f1(),
          strict.right(),
          strict.answers(),
          strict.gold(),
          ofFound.gold());
    }
  }

  private void cubed(PrintStream out) {
    out.printf("%n%-28s %9s %9s %9s%n", "B3, answers found", "precision", "recall", "F1");
    List<String> gold = found.stream().map(member -> String.valueOf(member.group())).toList();
    for (GroupWay way : GroupWay.values()) {
      StoryScores scores = StoryScores.of(found.stream().map(way::group).toList(), gold);
      out.printf(
          Locale.ROOT,
          "%-28s %9.1f %9.1f %9.1f%n",
          way,
          100 * scores.cubedPrecision(),
          100 * scores.cubedRecall(),
          100 * scores.cubedF1());
    }
  }

  private void verdicts(PrintStream out) {
    out.printf(
        "%n%-28s %9s %9s %9s %9s %9s%n",
        "right, %", "questions", "verdict", "macro-F1", "sources", "best");
    List<Answer> all = evaluation.answers();
    verdicts(out, "with several answers", all.stream().filter(a -> a.gold().several()).toList());
    verdicts(out, "all", all);
    Map<String, Map<String, Integer>> confusion = VerdictScores.confusion(all);
    TreeSet<String> made = new TreeSet<>();
    confusion.values().forEach(row -> made.addAll(row.keySet()));
    out.printf("%n%-28s", "verdict: gold, program's");
    made.forEach(verdict -> out.printf(" %10s", verdict));
    out.println();
    confusion.forEach(
        (gold, row) -> {
          out.printf("%-28s", gold);
          made.forEach(verdict -> out.printf(" %10d", row.getOrDefault(verdict, 0)));
          out.println();
        });
  }

  private static void verdicts(PrintStream out, String name, List<Answer> answers) {
    VerdictScores scores = VerdictScores.of(answers);
    out.printf(
        Locale.ROOT,
        "%-28s %9d %9.1f %9.1f %9.1f %9.1f%n",
        name,
        scores.groups(),
        100 * scores.verdict(),
        100 * scores.macroF1(),
        100 * scores.sources(),
        100 * scores.best());
  }

  private void traps(PrintStream out) {
    List<TrapResult> traps = evaluation.traps();
    long seen = traps.stream().filter(TrapResult::found).count();
    long merged = traps.stream().filter(TrapResult::merged).count();
    out.printf(
        "%n%-28s %9s   (%d traps, both sides of %d found, %d merged)%n",
        "traps kept apart",
        percent(traps.size() - merged, traps.size()),
        traps.size(),
        seen,
        merged);
  }

  private void copies(PrintStream out) {
    CopyScores copies = evaluation.copies();
    out.printf(
        "%-28s %9s   (%d of %d, %d of them as the right kind; %d pairs wrongly)%n",
        "copies found",
        percent(copies.found(), copies.gold()),
        copies.found(),
        copies.gold(),
        copies.rightKind(),
        copies.others());
  }

  private void stories(PrintStream out) {
    evaluation
        .stories()
        .ifPresent(
            scores -> {
              out.println();
              StoryScores.printHead(out);
              scores.print(out, "stories of documents");
            });
  }

  /** Nothing of nothing is all of it. */
  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f", whole == 0 ? 100 : 100.0 * part / whole);
  }
}
