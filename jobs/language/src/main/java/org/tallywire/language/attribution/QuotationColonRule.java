package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "Tamm made the following comment: '40 boats sank.'", "the letter says it in one sentence: '…'",
 * "by this finding: '…'": a noun that reports or a document, a colon, and a quotation that is in
 * the same sentence or opens the next paragraph. Where a sentence about a person ends in a colon
 * and a quotation ("She defended the price: 'We paid 40.'"), that person speaks. The traps: "He had
 * read the sign: 'We pay 40'", "He recalls his father's words: '…'".
 */
final class QuotationColonRule implements CueRule {
  private static final String NAME = "quotation-colon";
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  /** What passes on the words of others, or shows a sign. */
  private static final Set<String> READING =
      Set.of(
          "quote",
          "cite",
          "read",
          "hear",
          "see",
          "find",
          "get",
          "receive",
          "remember",
          "have",
          "bear");

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
      if (view.form(i).equals(":") && view.isQuote(i + 1)) {
        addSubject(view, i, drafts);
        return;
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
      drafts.add(Draft.quoted(view, source, colon, NAME));
    }
  }

  private void addSubject(SentenceView view, int colon, List<Draft> drafts) {
    int verb = mainVerb(view, colon);
    if (verb < 0 || READING.contains(view.lemma(verb)) || isTold(view, verb, colon, drafts)) {
      return;
    }
    Phrase source = SubjectFinder.of(view, verb, false);
    if (source != null && source.last() < verb && isPerson(view, source)) {
      drafts.add(Draft.quoted(view, source, colon, NAME));
    }
  }

  /** The verb of the sentence that ends in a colon, or -1. */
  private static int mainVerb(SentenceView view, int colon) {
    int finite = -1;
    for (int i = colon - 1; i > 0; i--) {
      if (view.isVerb(i) && view.relation(i).equals("root")) {
        return i;
      }
      boolean auxiliary = SubjectFinder.isAuxiliary(view, i) && view.isVerb(i + 1);
      finite = view.isFinite(i) ? auxiliary ? i + 1 : i : finite;
    }
    return finite;
  }

  /** Whether the quotation has a cue of its own, or a noun that makes it somebody else's. */
  private boolean isTold(SentenceView view, int verb, int colon, List<Draft> drafts) {
    for (int i = verb + 1; i < colon; i++) {
      if (view.isNoun(i) && lexicon.noun(view.lemma(i)) != null || view.isQuote(i)) {
        return true;
      }
    }
    return drafts.stream()
        .filter(draft -> !draft.rule().equals(Attribution.LEARNT_CUE))
        .anyMatch(draft -> !draft.hasContent() || draft.contentEnd() > view.begin(colon));
  }

  private boolean isPerson(SentenceView view, Phrase source) {
    int head = source.head();
    return view.nameType(head).equals("PERSON")
        || PRONOUNS.contains(view.form(head).toLowerCase(Locale.ROOT))
        || lexicon.sourceNoun(view.lemma(head)) == SourceKind.ANONYMOUS
        || view.pos(head).equals("NN") && view.lemma(head).matches("[a-z]{2,}(man|er|or|ist|ian)");
  }
}
