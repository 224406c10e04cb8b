package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "Tamm made the following comment: '40 boats sank.'", "the letter says it in one sentence: '…'",
 * "by this finding: '…'": a noun that reports or a document, a colon, and a quotation that is in
 * the same sentence or opens the next paragraph.
 */
final class QuotationColonRule implements CueRule {
  private final CueLexicon lexicon;

  QuotationColonRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i < view.size(); i++) {
      boolean quoted = i == view.size() - 1 || view.isQuote(i + 1);
      if (quoted && view.form(i).equals(":") && view.isNoun(i - 1)) {
        add(view, i, drafts);
      }
    }
  }

  private void add(SentenceView view, int colon, List<Draft> drafts) {
    int noun = colon - 1;
    boolean reports = lexicon.noun(view.lemma(noun)) != null;
    boolean document = lexicon.sourceNoun(view.lemma(noun)) == SourceKind.DOCUMENT;
    if (drafts.stream().anyMatch(draft -> draft.view() == view) || (!reports && !document)) {
      return;
    }
    int verb = view.parsed() ? view.head(noun) : -1;
    Phrase owner = NounPhrases.owner(view, noun);
    if (owner == null && verb >= 0 && view.isVerb(verb) && verb < noun) {
      owner = SubjectFinder.of(view, verb, false);
    }
    Phrase source = owner != null ? owner : document ? NounPhrases.base(view, noun) : null;
    if (source != null) {
      int end = view.end(colon);
      drafts.add(
          new Draft(view, source, colon, colon, end, end, Stance.SAYS, "quotation-colon", null));
    }
  }
}
