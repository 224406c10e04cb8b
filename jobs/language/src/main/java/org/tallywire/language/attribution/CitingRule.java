package org.tallywire.language.attribution;

import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;

/** "The Gazette, citing port officials, reported that 40 boats are lost": the officials say so. */
final class CitingRule implements CueRule {
  private static final Set<String> CITING = Set.of("citing", "quoting");

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i + 1 < view.size(); i++) {
      boolean citing = CITING.contains(view.form(i).toLowerCase(java.util.Locale.ROOT));
      boolean referring = view.lemma(i).equals("refer") && view.pos(i).equals("VBG");
      if (citing || (referring && view.form(i + 1).equals("to"))) {
        add(view, i, citing ? i : i + 1, drafts);
      }
    }
  }

  private static void add(SentenceView view, int cue, int cueEnd, List<Draft> drafts) {
    Phrase source = source(view, cue, cueEnd);
    Draft reported = nearest(drafts, cue);
    if (source == null || reported == null) {
      return;
    }
    int begin = reported.contentBegin();
    int end = reported.contentEnd();
    if (begin < view.begin(cue) && end > view.begin(cue)) {
      end = view.end(cue > 0 && view.isPunctuation(cue - 1) ? Math.max(cue - 2, 0) : cue - 1);
    }
    if (end > begin) {
      drafts.add(new Draft(view, source, cue, cueEnd, begin, end, Stance.SAYS, "citing", reported));
    }
  }

  private static Phrase source(SentenceView view, int cue, int cueEnd) {
    int noun = view.parsed() ? view.child(cueEnd, "dobj", "pobj") : -1;
    return noun > cueEnd
        ? NounPhrases.parsed(view, noun)
        : NounPhrases.startingAt(view, cueEnd + 1);
  }

  /** The report whose cue is nearest. */
  private static Draft nearest(List<Draft> drafts, int cue) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean nearer =
          best == null || Math.abs(draft.cueFirst() - cue) < Math.abs(best.cueFirst() - cue);
      if (draft.hasContent() && draft.cueFirst() != cue && nearer) {
        best = draft;
      }
    }
    return best;
  }
}
