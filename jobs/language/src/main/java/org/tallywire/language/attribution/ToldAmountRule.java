package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "The 2.3 billion alleged by the prosecution", "the 1.6 billion to which the bank admitted": an
 * amount that is described by who told it, whoever tells of it.
 */
final class ToldAmountRule implements CueRule {
  private static final String NAME = "told-amount";

  /** From its number an amount runs over so many tokens at most. */
  private static final int LONGEST = 6;

  private final FigureRule figures;
  private final Tellers tellers;

  ToldAmountRule(FigureRule figures, Tellers tellers) {
    this.figures = figures;
    this.tellers = tellers;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i + 2 < view.size(); i++) {
      boolean participle = view.pos(i).equals("VBN") || view.pos(i).equals("VBD");
      if (participle && view.form(i + 1).equals("by") && figures.tells(view.lemma(i))) {
        Phrase source = NounPhrases.startingAt(view, i + 2);
        add(view, i, source, i - 1, drafts);
      } else if (view.form(i).equals("which")) {
        relative(view, i, drafts);
      }
    }
  }

  /** "To which the bank admitted", "of which the ministry knows". */
  private void relative(SentenceView view, int which, List<Draft> drafts) {
    Phrase source = NounPhrases.startingAt(view, which + 1);
    int verb = source == null ? view.size() : source.last() + 1;
    while (verb < view.size() && SubjectFinder.isAuxiliary(view, verb)) {
      verb++;
    }
    if (view.isVerb(verb) && figures.takes(view.lemma(verb), view.form(which - 1))) {
      add(view, verb, source, which - 2, drafts);
    }
  }

  private void add(SentenceView view, int cue, Phrase source, int last, List<Draft> drafts) {
    int first = amount(view, last);
    if (source != null && tellers.perhaps(view, source.head()) && first >= 0) {
      drafts.removeIf(draft -> draft.cueFirst() == cue);
      drafts.add(Draft.said(view, source, cue, first, last, NAME));
    }
  }

  /** The number of the amount that ends at a token, or -1. */
  private static int amount(SentenceView view, int last) {
    int first = -1;
    for (int i = last; i >= 0 && i > last - LONGEST; i--) {
      boolean number = view.pos(i).equals("CD") || view.pos(i).equals("$");
      if (!number && !view.isNoun(i) && !view.pos(i).startsWith("JJ")) {
        return first;
      }
      first = number ? i : first;
    }
    return first;
  }
}
