package org.tallywire.language.attribution;

import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "The union's estimate is 4.6 billion", "the coroner raised the toll from 44 to 47": figures that
 * are somebody's own. The traps: "two deaths raised the toll to 47", "the council raised the number
 * of buses to 40" and "the country's figure is 4 percent".
 */
final class OwnFigureRule implements CueRule {
  private static final String NAME = "own-figure";

  /** What somebody makes up his mind about. */
  private static final Set<String> ESTIMATES =
      Set.of(
          "estimate",
          "count",
          "forecast",
          "guess",
          "projection",
          "prediction",
          "calculation",
          "reckoning");

  /** What is told again when it has changed. */
  private static final Set<String> TOLD = Set.of("toll", "figure", "outlook", "guidance");

  private static final Set<String> VICTIMS =
      Set.of("victim", "death", "casualty", "fatality", "injury");

  private static final Set<String> CORRECTING = Set.of("correct", "revise");
  private static final Set<String> CHANGING =
      Set.of("correct", "revise", "raise", "lower", "cut", "lift", "increase", "reduce", "trim");

  /** Most tokens between such a verb and its number. */
  private static final int LONGEST = 16;

  private final Tellers tellers;

  OwnFigureRule(Tellers tellers) {
    this.tellers = tellers;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i + 1 < view.size(); i++) {
      if (!view.isVerb(i)) {
        continue;
      }
      if (view.lemma(i).equals("be")) {
        estimate(view, i, drafts);
      } else if (CHANGING.contains(view.lemma(i)) && view.pos(i).matches("VBD|VBN|VBZ|VBP")) {
        change(view, i, drafts);
      }
    }
  }

  private void estimate(SentenceView view, int verb, List<Draft> drafts) {
    int noun = verb - 1;
    while (noun > 0 && SubjectFinder.isAuxiliary(view, noun)) {
      noun--;
    }
    int last = Figures.end(view, verb + 1);
    if (last < 0 || !view.isNoun(noun) || !ESTIMATES.contains(view.lemma(noun))) {
      return;
    }
    Phrase owner = NounPhrases.owner(view, noun);
    boolean named = owner == null && view.isNoun(noun - 1) && tellers.surely(view, noun - 1);
    Phrase source = named ? NounPhrases.endingAt(view, noun - 1) : owner;
    if (source != null) {
      add(view, source, noun, verb + 1, last, drafts);
    }
  }

  private void change(SentenceView view, int verb, List<Draft> drafts) {
    Phrase source = SubjectFinder.of(view, verb, false);
    Phrase object = NounPhrases.startingAt(view, verb + 1);
    if (source == null
        || source.last() >= verb
        || object == null
        || !tellers.surely(view, source.head())
        || !isTold(view, verb, object.head())) {
      return;
    }
    for (int i = object.head() + 1; i < Math.min(view.size(), verb + LONGEST); i++) {
      if (view.isFinite(i) || view.form(i).matches("[,;:]")) {
        return;
      }
      int last = view.form(i).equals("to") ? Figures.end(view, i + 1) : -1;
      if (last > i) {
        add(view, source, verb, verb + 1, last, drafts);
        return;
      }
    }
  }

  /**
   * "Its estimate", "the toll", "the number of the injured"; of "the number of wells" corrections.
   */
  private static boolean isTold(SentenceView view, int verb, int noun) {
    String lemma = view.lemma(noun);
    if (!lemma.equals("number")) {
      return ESTIMATES.contains(lemma) || TOLD.contains(lemma);
    }
    int of = noun + 2;
    boolean harmed = view.form(of).equals("the") && !view.isNoun(of + 1);
    return CORRECTING.contains(view.lemma(verb))
        || harmed
        || VICTIMS.contains(view.lemma(view.form(of).equals("the") ? of + 1 : of));
  }

  private static void add(
      SentenceView view, Phrase source, int cue, int first, int last, List<Draft> drafts) {
    drafts.removeIf(
        draft -> draft.cueFirst() == cue && draft.rule().equals(Attribution.LEARNT_CUE));
    drafts.add(Draft.said(view, source, cue, first, last, NAME));
  }
}
