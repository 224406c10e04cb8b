package org.tallywire.language.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.ResourceTable;

/** "In the latest survey, 40 percent want new boats", "in a poll by Lumen 40 percent want them". */
final class PollRule implements CueRule {
  private static final String NAME = "in-poll";

  private static final int FARTHEST = 20;

  private final Set<String> polls = new HashSet<>(ResourceTable.words(getClass(), "polls.txt"));

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    if (view.size() < 4) {
      return;
    }
    if (!view.form(0).equals("In")) {
      addLater(view, drafts);
      return;
    }
    int noun = noun(view);
    int opening = noun < 0 ? -1 : ClauseOpenings.behind(view, noun);
    int before = noun < 0 ? -1 : opening > 0 ? opening - 1 : comma(view, noun);
    int last = view.lastWord(view.size() - 1, before);
    if (before > 0 && before < last) {
      drafts.add(Draft.said(view, new Phrase(1, noun, noun), 0, before + 1, last, NAME));
    }
  }

  /** "He fell to 10 percent in the latest poll." */
  private void addLater(SentenceView view, List<Draft> drafts) {
    for (int i = 3; i + 2 < view.size(); i++) {
      int noun =
          view.form(i).equals("in") && view.pos(i + 1).equals("DT") ? pollAfter(view, i) : -1;
      boolean free = drafts.stream().noneMatch(draft -> draft.cueFirst() > 0);
      if (noun > 0 && free) {
        drafts.add(Draft.said(view, new Phrase(i + 1, noun, noun), i, 0, i - 1, NAME));
        return;
      }
    }
  }

  /** The poll that a phrase after "in" names, or -1. */
  private int pollAfter(SentenceView view, int in) {
    int end = in + 2;
    while (end + 1 < view.size()
        && end < in + FARTHEST
        && (view.isNoun(end + 1) || view.pos(end).startsWith("JJ") || view.form(end).equals("/"))) {
      end++;
    }
    return view.isNoun(end) && polls.contains(view.lemma(end)) ? end : -1;
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

  /** The comma that ends the phrase: asides about the poll ("conducted in May") are no content. */
  private static int comma(SentenceView view, int noun) {
    for (int i = noun + 1; i < Math.min(view.size(), noun + FARTHEST); i++) {
      String next = view.pos(i + 1);
      boolean aside = next.equals("VBN") || next.equals("VBG") || next.startsWith("W");
      if (view.form(i).equals(",") && !aside) {
        return i;
      }
    }
    return -1;
  }
}
