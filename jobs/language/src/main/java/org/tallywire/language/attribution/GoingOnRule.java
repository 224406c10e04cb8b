package org.tallywire.language.attribution;

import java.util.List;
import java.util.Set;

/**
 * "In all 40 boats sank, the port said; nine are still missing": what stands behind a semicolon or
 * colon goes on with what was said before the cue, when it names no speaker of its own. The trap:
 * "40 sank, the port said; but the yard counts 70". Comes after the rules that find other speakers.
 */
final class GoingOnRule implements CueRule {
  private static final Set<String> CONTRASTS = Set.of("but", "yet", "however", "meanwhile");

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int mark = draft.rule().equals(ReportingVerbRule.NAME) ? mark(draft) : -1;
      if (mark > 0 && isAlone(view, mark, drafts)) {
        int last = view.lastWord(view.size() - 1, mark);
        drafts.set(i, draft.withContent(draft.contentBegin(), view.end(last)));
      }
    }
  }

  /** The semicolon or colon that follows the cue of what was said before it, or -1. */
  private static int mark(Draft draft) {
    SentenceView view = draft.view();
    int cue = Math.max(draft.cueLast(), draft.source().last());
    boolean before = draft.hasContent() && draft.contentEnd() <= draft.cueBegin();
    for (int i = cue + 1; before && i + 2 < view.size(); i++) {
      if (view.form(i).equals(";") || view.form(i).equals(":")) {
        return i;
      }
      if (view.isPunctuation(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAlone(SentenceView view, int mark, List<Draft> drafts) {
    return !view.hasQuote(mark + 1, view.size())
        && view.hasFinite(mark, view.size())
        && !CONTRASTS.contains(view.form(mark + 1))
        && drafts.stream().noneMatch(other -> other.cueLast() > mark);
  }
}
