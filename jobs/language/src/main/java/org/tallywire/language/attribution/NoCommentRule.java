package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;

/** "Tamm had no comment on the 40 boats", "Tamm declined to comment on them". */
final class NoCommentRule implements CueRule {
  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 2; i < view.size(); i++) {
      if (!view.lemma(i).equals("comment")) {
        continue;
      }
      String before = view.form(i - 1);
      boolean none = before.equals("no") && view.lemma(i - 2).equals("have");
      boolean refused = before.equals("to") && view.lemma(i - 2).matches("decline|refuse");
      if (none || refused) {
        add(view, i - 2, i, drafts);
      }
    }
  }

  private static void add(SentenceView view, int verb, int comment, List<Draft> drafts) {
    Phrase source = SubjectFinder.of(view, verb, false);
    int first = comment + 1;
    if (view.form(first).matches("on|about|upon|regarding")) {
      first++;
    }
    int last = view.size() - 1;
    while (last >= first && view.isPunctuation(last)) {
      last--;
    }
    if (source != null && first <= last && first > comment + 1) {
      drafts.removeIf(draft -> draft.cueFirst() >= verb && draft.cueFirst() <= comment);
      drafts.add(
          new Draft(
              view,
              source,
              verb,
              comment,
              view.begin(first),
              view.end(last),
              Stance.DECLINES,
              "no-comment",
              null));
    }
  }
}
