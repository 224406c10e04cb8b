package org.tallywire.language.attribution;

import org.tallywire.language.attribution.CueLexicon.Cue;
import org.tallywire.language.attribution.Draft.Phrase;

/** What was said, inside the sentence of the verb. */
final class ContentFinder {
  /**
   * A stretch of tokens.
   *
   * @param first first token
   * @param last last token, inclusive
   */
  record Stretch(int first, int last) {}

  /**
   * A reporting verb to find the content of.
   *
   * @param view its sentence
   * @param verb its token
   * @param cue what it may take
   * @param source who says it
   * @param ofDocument whether the source is a document
   */
  record Report(SentenceView view, int verb, Cue cue, Phrase source, boolean ofDocument) {
    /** First token of source and verb. */
    int first() {
      return Math.min(verb, source.first());
    }

    /** Last token of source and verb. */
    int last() {
      return Math.max(verb, source.last());
    }

    boolean takesClause() {
      return cue.takesClause() || cue.takesQuotation();
    }

    boolean takesNoun() {
      boolean documents = cue.takesNounOfDocument() || cue.takesNounOfNoName();
      return cue.takesNoun() || (documents && ofDocument);
    }
  }

  private ContentFinder() {}

  /** The content, or null where the sentence holds none. */
  static Stretch of(Report report) {
    Stretch found = report.view().parsed() ? ParsedContent.of(report) : null;
    if (found == null) {
      found = TaggedContent.of(report);
    }
    return found == null ? null : trimmed(report, withoutBackground(report, found));
  }

  /**
   * Without a relative clause at the end that is set off by a comma: "Tamm said the port, which
   * opened in 2012, is shut" tells nothing of who knows of 2012.
   */
  private static Stretch withoutBackground(Report report, Stretch stretch) {
    SentenceView view = report.view();
    for (int i = stretch.last() - 1; i > stretch.first() + 3; i--) {
      if (view.isQuote(i)) {
        break;
      }
      boolean comma = view.form(i).equals(",");
      if (comma && (view.pos(i + 1).equals("WDT") || view.pos(i + 1).equals("WP"))) {
        return new Stretch(stretch.first(), i - 1);
      }
      if (comma && !view.pos(i + 1).equals("IN")) {
        break;
      }
    }
    return stretch;
  }

  /** Without leading "that", and punctuation at both ends. */
  private static Stretch trimmed(Report report, Stretch stretch) {
    SentenceView view = report.view();
    int first = stretch.first();
    int last = Math.min(stretch.last(), view.size() - 1);
    while (first <= last && (view.isPunctuation(first) || isConjunction(report, first))) {
      first++;
    }
    while (last >= first && view.isPunctuation(last)) {
      last--;
    }
    return first > last ? null : new Stretch(first, last);
  }

  /** "that", or the "as" of "described it as lost"; not that of "said as many as 40 sank". */
  private static boolean isConjunction(Report report, int i) {
    SentenceView view = report.view();
    boolean that = view.form(i).equals("that") && !view.isNoun(i + 1);
    boolean compares = view.form(i + 2).equals("as");
    return that || (view.form(i).equals("as") && i == report.verb() + 1 && !compares);
  }
}
