package org.tallywire.language.attribution;

import java.util.List;
import java.util.Set;

/**
 * "The union said 40 boats sank, while the yard put the number at 12": what the yard tells is no
 * part of what the union said. The traps: "Tamm said 40 sank, but that the yard counted 12" tells
 * of the yard, and so does the Gazette in "the Gazette wrote that Tamm said 40 sank, but Oja 70".
 */
final class ContrastRule implements CueRule {
  static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "although", "though");

  /** Words between the contrast and who tells: "but on Friday the yard". */
  private static final int LEAD = 3;

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 2; i < view.size(); i++) {
      boolean opposes = CONTRASTS.contains(view.form(i)) && view.form(i - 1).equals(",");
      if ((opposes || view.form(i).equals(";")) && isTold(view, i, drafts)) {
        cut(view, opposes ? i - 1 : i, drafts);
      }
    }
  }

  /** Whether somebody tells something at once behind the contrast. */
  private static boolean isTold(SentenceView view, int contrast, List<Draft> drafts) {
    for (Draft draft : drafts) {
      int first = draft.source() == null ? -1 : draft.source().first();
      boolean near = first > contrast && first <= contrast + 1 + LEAD && draft.cueFirst() > first;
      boolean leads = near && draft.hasContent() && draft.contentBegin() > draft.cueBegin();
      for (int i = contrast + 1; leads && i < first; i++) {
        leads = !view.isVerb(i) && !view.form(i).matches("that|,");
      }
      if (leads) {
        return true;
      }
    }
    return false;
  }

  /** Ends what the last one before a comma or semicolon told there. */
  private static void cut(SentenceView view, int mark, List<Draft> drafts) {
    Draft last = null;
    for (Draft draft : drafts) {
      boolean before = draft.cueLast() < mark && draft.source() != null && draft.hasContent();
      last = before && (last == null || draft.cueFirst() > last.cueFirst()) ? draft : last;
    }
    int at = view.begin(mark);
    if (last == null || last.contentBegin() >= at || last.contentEnd() <= at) {
      return;
    }
    int told = Math.min(last.cueFirst(), last.source().first());
    boolean ahead = last.contentBegin() < view.begin(told);
    int end = view.lastWord(ahead ? told - 1 : mark - 1, 0);
    if (!view.hasQuote(told, mark)) {
      drafts.set(drafts.indexOf(last), last.withContent(last.contentBegin(), view.end(end)));
    }
  }
}
