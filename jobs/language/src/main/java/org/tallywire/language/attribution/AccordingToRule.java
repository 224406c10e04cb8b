package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;

/** "According to Tamm, 40 boats are lost." */
final class AccordingToRule implements CueRule {
  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i + 2 < view.size(); i++) {
      if (view.form(i).equalsIgnoreCase("according") && view.form(i + 1).equals("to")) {
        add(view, i, drafts);
      }
    }
  }

  private static void add(SentenceView view, int cue, List<Draft> drafts) {
    int noun = view.parsed() ? view.child(cue + 1, "pobj") : -1;
    if (view.parsed() && noun < 0) {
      noun = view.child(cue, "pobj");
    }
    Phrase source =
        noun > cue ? NounPhrases.parsed(view, noun) : NounPhrases.startingAt(view, cue + 2);
    if (source == null || source.last() <= cue + 1) {
      return;
    }
    int opening = isStart(view, cue) ? ClauseOpenings.behind(view, cue + 2) : -1;
    source = opening < 0 ? withClause(view, source) : before(source, opening);
    source = new Phrase(Math.max(source.first(), cue + 2), source.last(), source.head());
    int last = opening < 0 ? source.last() : opening - 1;
    add(view, cue, cue + 1, last, source, "according-to", drafts);
  }

  /**
   * Adds what a source tells around the phrase that names it, from its cue to the phrase's last
   * token.
   */
  static void add(
      SentenceView view,
      int cue,
      int cueEnd,
      int last,
      Phrase source,
      String rule,
      List<Draft> drafts) {
    int contrast = contrast(view, cue, drafts);
    drafts.replaceAll(draft -> cutBefore(view, draft, contrast));
    int[] content = content(view, cue, last, contrast);
    if (content != null) {
      drafts.add(
          new Draft(
              view,
              source,
              cue,
              cueEnd,
              view.begin(content[0]),
              view.end(content[1]),
              Stance.SAYS,
              rule,
              null));
    }
  }

  /** Without what a parse drew into a source from the clause behind it. */
  private static Phrase before(Phrase source, int opening) {
    int last = Math.min(source.last(), opening - 1);
    return new Phrase(source.first(), last, Math.min(source.head(), last));
  }

  /** "according to a register that tracks such losses": to the end of the sentence. */
  private static Phrase withClause(SentenceView view, Phrase source) {
    int clause = view.parsed() ? view.child(source.head(), "acl", "relcl") : -1;
    boolean joins = clause > source.last() && view.subtreeFirst(clause) == source.last() + 1;
    int last = joins ? view.subtreeLast(clause) : -1;
    return joins && last >= view.size() - 2 && !view.form(last).equals(",")
        ? new Phrase(source.first(), last, source.head())
        : source;
  }

  /**
   * "The navy said 40 sank, while 70 sank, according to the rebels": the word that sets what one
   * tells against what another does, or -1. The trap: "Tamm said 40 sank, but Oja said 70,
   * according to the Gazette", which reports both.
   */
  private static int contrast(SentenceView view, int cue, List<Draft> drafts) {
    for (int i = cue - 1; i > 1; i--) {
      int at = i;
      if (drafts.stream().anyMatch(draft -> draft.cueFirst() == at)) {
        return -1;
      }
      boolean contrasts =
          ContrastRule.CONTRASTS.contains(view.form(i))
              && view.form(i - 1).equals(",")
              && !view.form(i + 1).equals("that");
      if (contrasts && drafts.stream().anyMatch(draft -> tellsBefore(draft, at))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean tellsBefore(Draft draft, int contrast) {
    return draft.cueLast() < contrast && draft.source() != null && draft.hasContent();
  }

  private static Draft cutBefore(SentenceView view, Draft draft, int contrast) {
    boolean reaches =
        contrast > 0
            && draft.contentBegin() < view.begin(contrast)
            && draft.contentEnd() > view.begin(contrast);
    return reaches ? draft.withContent(draft.contentBegin(), view.end(contrast - 2)) : draft;
  }

  /** What follows at the sentence's begin; else what stands before, or all around an aside. */
  private static int[] content(SentenceView view, int cue, int sourceEnd, int contrast) {
    int last = view.lastWord(view.size() - 1, 0);
    if (isStart(view, cue)) {
      int first = firstWord(view, sourceEnd + 1);
      return first <= last ? new int[] {first, last} : null;
    }
    int first = Math.max(clauseStart(view, cue), contrast + 1);
    boolean aside =
        view.form(sourceEnd + 1).equals(",")
            && (!hasVerb(view, first, cue) || Asides.goesOn(view, sourceEnd + 1));
    return first < cue ? new int[] {first, aside ? last : view.lastWord(cue - 1, 0)} : null;
  }

  private static boolean isStart(SentenceView view, int cue) {
    return cue == 0
        || view.form(cue - 1).equals(";")
        || view.isQuote(cue - 1) && cue == 1
        || view.pos(cue - 1).equals("CC") && cue == 1
        || view.form(cue - 1).equals("that")
        || view.form(cue - 1).equals(",") && view.form(cue - 2).equals("that");
  }

  /** "Half a town of 9,000 is gone: 5,900 were moved, according to her": what opens isn't hers. */
  private static int clauseStart(SentenceView view, int cue) {
    for (int i = cue - 1; i > 0; i--) {
      boolean opened = view.form(i).equals(":") && hasVerb(view, 0, i) && hasVerb(view, i + 1, cue);
      if (view.form(i).equals(";") || opened) {
        return i + 1;
      }
    }
    return firstWord(view, 0);
  }

  private static boolean hasVerb(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private static int firstWord(SentenceView view, int from) {
    int i = from;
    while (i < view.size() - 1 && view.isPunctuation(i)) {
      i++;
    }
    return i;
  }
}
