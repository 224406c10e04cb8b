package org.tallywire.language.attribution;

import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.CueLexicon.Cue;
import org.tallywire.language.attribution.Draft.Phrase;

/** "Tamm's claim that 40 boats sank", "the claim by Tamm that …", "a Gazette report that …". */
final class ReportNounRule implements CueRule {
  /** Words that may stand between the noun and its "that": "made on Monday by Mari Tamm". */
  private static final int GAP = 9;

  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "--");

  private final CueLexicon lexicon;

  ReportNounRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i + 2 < view.size(); i++) {
      Cue cue = view.isNoun(i) && !view.isName(i) ? lexicon.noun(view.lemma(i)) : null;
      int that = cue == null ? -1 : that(view, i);
      Phrase source = that < 0 ? null : source(view, i, that);
      if (source != null) {
        drafts.add(
            new Draft(
                view,
                source,
                i,
                i,
                view.begin(that + 1),
                view.end(last(view, i, that)),
                cue.stance(),
                "report-noun",
                null));
      }
    }
  }

  private static int that(SentenceView view, int noun) {
    for (int i = noun + 1; i < Math.min(view.size() - 1, noun + GAP); i++) {
      if (ENDS.contains(view.form(i)) || view.pos(i).equals("MD")) {
        return -1;
      }
      if (view.form(i).equals("that") && !view.isVerb(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private Phrase source(SentenceView view, int noun, int that) {
    for (int i = noun + 1; i < that; i++) {
      if (view.form(i).equals("by") || view.form(i).equals("from")) {
        return NounPhrases.startingAt(view, i + 1);
      }
    }
    Phrase owner = NounPhrases.owner(view, noun);
    if (owner != null) {
      return owner;
    }
    boolean named = view.isName(noun - 1);
    return named && lexicon.sourceNoun(view.lemma(noun)) == SourceKind.DOCUMENT
        ? NounPhrases.endingAt(view, noun)
        : null;
  }

  private static int last(SentenceView view, int noun, int that) {
    int last = view.parsed() ? view.subtreeLast(noun) : view.size() - 1;
    if (last <= that + 1) {
      last = view.size() - 1;
    }
    return view.lastWord(last, that + 1);
  }
}
