package org.tallywire.language.attribution;

import java.util.List;
import java.util.Map;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "Tamm spoke of 40 boats", "Tamm called for 40 boats", "his comment about 40 boats": words that
 * report what is the object of a preposition, from {@code cue-verbs.tsv} and {@code
 * learnt-cues.tsv}.
 */
final class CuePhraseRule implements CueRule {
  private final CueLexicon lexicon;

  CuePhraseRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; view.parsed() && i < view.size(); i++) {
      boolean verb = view.isVerb(i);
      if (!verb && (!view.isNoun(i) || view.isName(i))) {
        continue;
      }
      for (Map.Entry<String, Integer> frame : Frames.of(view, i).entrySet()) {
        String rule = lexicon.phraseRule(verb, view.lemma(i), frame.getKey());
        if (rule != null) {
          add(view, i, frame.getValue(), rule, drafts);
        }
      }
    }
  }

  private static void add(SentenceView view, int cue, int object, String rule, List<Draft> drafts) {
    if (drafts.stream().anyMatch(draft -> draft.cueFirst() == cue && draft.hasContent())) {
      return;
    }
    drafts.removeIf(draft -> draft.cueFirst() == cue);
    Phrase source =
        view.isVerb(cue) ? SubjectFinder.of(view, cue, false) : NounPhrases.owner(view, cue);
    int first = view.subtreeFirst(object);
    int last = view.lastWord(view.subtreeLast(object), object);
    if (source != null && source.last() < cue && first > cue) {
      drafts.add(Draft.said(view, source, cue, first, last, rule));
    }
  }
}
