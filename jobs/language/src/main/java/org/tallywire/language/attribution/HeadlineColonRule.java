package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.SectionType;

/**
 * "Tamm: 40 boats lost" and "40 boats lost: police" in headlines. The trap: "Norland war: 40
 * killed" names what it is about.
 */
final class HeadlineColonRule implements CueRule {
  private static final int LONGEST_SOURCE = 6;

  private final CueLexicon lexicon;

  HeadlineColonRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    int colon = headlineColon(view);
    if (colon < 1 || colon >= view.size() - 1) {
      return;
    }
    if (colon <= LONGEST_SOURCE && names(view, 0, colon - 1)) {
      add(view, new Phrase(0, colon - 1, colon - 1), colon, colon + 1, view.size() - 1, drafts);
    } else if (view.size() - 1 - colon <= LONGEST_SOURCE
        && names(view, colon + 1, view.size() - 1)) {
      int last = view.size() - 1;
      add(view, new Phrase(colon + 1, last, last), colon, 0, colon - 1, drafts);
    }
  }

  /** The colon of a headline: of a title, or of a line without a full stop. */
  private static int headlineColon(SentenceView view) {
    boolean stops = view.size() > 0 && view.form(view.size() - 1).matches("[.!?]");
    boolean title = view.sentence().section() == SectionType.TITLE;
    if (!title && (view.sentence().number() > 0 || stops)) {
      return -1;
    }
    for (int i = 1; i < view.size(); i++) {
      if (view.form(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private boolean names(SentenceView view, int from, int to) {
    boolean source = false;
    for (int i = from; i <= to; i++) {
      if (view.isVerb(i) && !view.isName(i)) {
        return false;
      }
      source |= view.isName(i) || lexicon.sourceNoun(view.lemma(i)) != null;
    }
    return source && view.isNoun(to) && !Topics.isTopic(view, from, to, lexicon);
  }

  private static void add(
      SentenceView view, Phrase source, int colon, int first, int last, List<Draft> drafts) {
    int end = view.lastWord(last, first);
    drafts.add(
        new Draft(
            view,
            source,
            colon,
            colon,
            view.begin(first),
            view.end(end),
            Stance.SAYS,
            "headline-colon",
            null));
  }
}
