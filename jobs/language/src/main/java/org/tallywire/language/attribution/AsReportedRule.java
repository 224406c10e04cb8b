package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.attribution.CueLexicon.Cue;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "As the Gazette reported, 40 boats sank", "As reported by the Gazette, …". The trap: in "As Tamm
 * said that, 40 boats sank" he says something else.
 */
final class AsReportedRule implements CueRule {
  private static final int FARTHEST = 12;

  private final CueLexicon lexicon;

  AsReportedRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i + 3 < view.size(); i++) {
      boolean opens = i == 0 || view.form(i - 1).equals(",") || view.form(i - 1).equals(";");
      if (opens && view.form(i).equalsIgnoreCase("as")) {
        add(view, i, drafts);
      }
    }
  }

  private void add(SentenceView view, int as, List<Draft> drafts) {
    int verb = verb(view, as);
    if (verb < 0) {
      return;
    }
    Phrase source =
        verb == as + 1
            ? view.form(verb + 1).equals("by") ? NounPhrases.startingAt(view, verb + 2) : null
            : NounPhrases.endingAt(view, verb - 1);
    int end = source == null ? -1 : Math.max(verb, source.last()) + 1;
    boolean ends = end > 0 && (end >= view.size() - 1 || view.form(end).equals(","));
    int first = as == 0 ? end + 1 : 0;
    int last = view.lastWord(as == 0 ? view.size() - 1 : as - 2, first);
    if (ends && source.first() > as && first < last) {
      drafts.removeIf(draft -> draft.cueFirst() == verb);
      drafts.add(
          new Draft(
              view,
              source,
              verb,
              verb,
              view.begin(first),
              view.end(last),
              lexicon.verb(view.lemma(verb)).stance(),
              "as-reported",
              null));
    }
  }

  /** The reporting verb that ends "as the Gazette reported" or opens "as reported by", or -1. */
  private int verb(SentenceView view, int as) {
    for (int i = as + 1; i < Math.min(view.size(), as + FARTHEST); i++) {
      if (view.form(i).equals(",")) {
        return -1;
      }
      if (view.isVerb(i) && i > as + 1 || view.pos(i).equals("VBN")) {
        Cue cue = lexicon.verb(view.lemma(i));
        return cue != null && cue.takesClause() ? i : -1;
      }
    }
    return -1;
  }
}
