package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.attribution.CueLexicon.Cue;

/** "It is estimated that 40 boats sank": somebody says so, and the text does not say who. */
final class ImpersonalRule implements CueRule {
  /** Names the rule: such an attribution has no source to pass on to a claim. */
  private static final String NAME = "impersonal";

  private final CueLexicon lexicon;

  ImpersonalRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 2; i + 2 < view.size(); i++) {
      Cue cue = view.pos(i).equals("VBN") ? lexicon.verb(view.lemma(i)) : null;
      boolean that = view.form(i + 1).equals("that");
      if (cue != null && that && cue.takesClause() && isImpersonal(view, i)) {
        int last = view.lastWord(view.size() - 1, i + 2);
        drafts.add(
            new Draft(
                view, null, i, i, view.begin(i + 2), view.end(last), cue.stance(), NAME, null));
      }
    }
  }

  /** "it is", "it was widely", "it has been" before a participle. */
  private static boolean isImpersonal(SentenceView view, int participle) {
    int i = participle - 1;
    while (i > 0 && (view.pos(i).equals("RB") || view.isVerb(i) || view.pos(i).equals("MD"))) {
      i--;
    }
    return i < participle - 1 && view.form(i).equalsIgnoreCase("it");
  }
}
