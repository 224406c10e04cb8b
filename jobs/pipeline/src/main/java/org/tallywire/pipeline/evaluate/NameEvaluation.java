package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.entity.EntityMention;

/** Scores of one system's names against a gold set. */
final class NameEvaluation {
  private final NameSet set;
  private final String system;
  private final List<List<LabelledName>> answers;

  private NameEvaluation(NameSet set, String system, List<List<LabelledName>> answers) {
    this.set = set;
    this.system = system;
    this.answers = answers;
  }

  static NameEvaluation of(NameSet set, NameSystem system) {
    List<List<LabelledName>> answers = new ArrayList<>();
    for (NameText text : set.texts()) {
      answers.add(
          system.names().apply(text.text()).stream().map(NameEvaluation::labelled).toList());
    }
    return new NameEvaluation(set, system.name(), answers);
  }

  private static LabelledName labelled(EntityMention mention) {
    return new LabelledName(new Span(mention.begin(), mention.end()), mention.type().name());
  }

  String system() {
    return system;
  }

  /** Counts of right names by the title of each level of the set. */
  Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    set.levels().forEach(level -> scores.put(level.title(), score(level)));
    return scores;
  }

  private Score score(NameLevel level) {
    int right = 0;
    int all = 0;
    int gold = 0;
    for (int i = 0; i < answers.size(); i++) {
      List<LabelledName> toFind = level.of(set.texts().get(i).names());
      List<LabelledName> found = level.of(answers.get(i));
      NameMatch match = NameMatch.of(toFind, found);
      right += level.relaxed() ? match.pairs().size() : match.same();
      all += found.size();
      gold += toFind.size();
    }
    return new Score(right, all, gold);
  }

  /** What is wrong, a line each, text by text. */
  List<String> wrong() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      NameText text = set.texts().get(i);
      NameMatch match =
          NameMatch.of(set.listed().of(text.names()), set.listed().of(answers.get(i)));
      new WrongNames(system + " " + set.name(), text, match).addTo(lines);
    }
    return lines;
  }
}
