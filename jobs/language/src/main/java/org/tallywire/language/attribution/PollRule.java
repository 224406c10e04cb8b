package org.tallywire.language.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.ResourceTable;

/** "In the latest survey, 40 percent want new boats." */
final class PollRule implements CueRule {
  private static final int FARTHEST = 20;

  private final Set<String> polls = new HashSet<>(ResourceTable.words(getClass(), "polls.txt"));

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    if (!view.form(0).equals("In") || view.size() < 4) {
      return;
    }
    int noun = noun(view);
    int comma = noun < 0 ? -1 : comma(view, noun);
    int last = view.size() - 1;
    while (last > comma && view.isPunctuation(last)) {
      last--;
    }
    if (comma > 0 && comma < last) {
      drafts.add(
          new Draft(
              view,
              new Phrase(1, noun, noun),
              0,
              0,
              view.begin(comma + 1),
              view.end(last),
              Stance.SAYS,
              "in-poll",
              null));
    }
  }

  private int noun(SentenceView view) {
    for (int i = 1; i < Math.min(view.size(), FARTHEST); i++) {
      if (view.isNoun(i) && polls.contains(view.lemma(i)) && !view.isNoun(i + 1)) {
        return i;
      }
      if (view.isVerb(i) || view.form(i).equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** The last comma before the sentence's subject: asides about the poll are no part of it. */
  private static int comma(SentenceView view, int noun) {
    int comma = -1;
    for (int i = noun + 1; i < Math.min(view.size(), noun + FARTHEST); i++) {
      String pos = view.pos(i);
      if (view.form(i).equals(",")) {
        comma = i;
      } else if (comma > 0 && (pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP"))) {
        return comma;
      }
    }
    return comma;
  }
}
