package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;

/** "A map obtained by the Gazette shows 40 boats": what the map shows, the Gazette passes on. */
final class ObtainedRule implements CueRule {
  private static final Set<String> GAINS =
      Set.of("obtained", "seen", "published", "reviewed", "released", "shared", "leaked");

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (Draft draft : new ArrayList<>(drafts)) {
      Phrase source = draft.source();
      if (source == null || !draft.hasContent()) {
        continue;
      }
      int gain = gain(view, source);
      int publishing = gain < 0 ? publishing(view, source) : -1;
      int cue = Math.max(gain, publishing);
      Phrase owner =
          gain >= 0
              ? NounPhrases.startingAt(view, gain + 2)
              : publishing >= 0 ? SubjectFinder.of(view, publishing, false) : null;
      if (owner != null && view.isName(owner.head())) {
        Draft parent =
            new Draft(
                view,
                base(view, owner),
                cue,
                gain >= 0 ? cue + 1 : cue,
                draft.contentBegin(),
                draft.contentEnd(),
                Stance.SAYS,
                "obtained",
                draft.parent());
        drafts.add(parent);
        drafts.set(drafts.indexOf(draft), draft.withParent(parent));
      }
    }
  }

  /** The verb in "the Gazette published a map, showing …", or -1. */
  private static int publishing(SentenceView view, Phrase source) {
    int verb = view.parsed() ? view.head(source.head()) : source.first() - 1;
    boolean object =
        view.parsed() ? view.relation(source.head()).equals("dobj") : view.pos(verb).equals("VBD");
    return verb >= 0 && object && GAINS.contains(view.form(verb)) ? verb : -1;
  }

  private static int gain(SentenceView view, Phrase source) {
    for (int i = source.head() + 1; i < source.last(); i++) {
      if (GAINS.contains(view.form(i)) && view.form(i + 1).equals("by")) {
        return i;
      }
    }
    return -1;
  }

  /** "the Gazette" of "the Gazette from port officials". */
  private static Phrase base(SentenceView view, Phrase phrase) {
    return new Phrase(phrase.first(), phrase.head(), phrase.head());
  }
}
