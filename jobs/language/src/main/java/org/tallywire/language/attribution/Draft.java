package org.tallywire.language.attribution;

import org.tallywire.language.attribution.Attribution.Stance;

/**
 * An attribution as a rule found it, before its source is resolved and its parent known.
 *
 * @param view the sentence of the cue
 * @param source the words that name the source, or null
 * @param cueFirst first token of the cue
 * @param cueLast last token of the cue, inclusive
 * @param contentBegin first char of what was said; not below 0
 * @param contentEnd after its last char; equal to the begin where the cue introduces a quotation
 *     that is still to be found
 * @param stance what the source does with it
 * @param rule names the rule
 * @param parent the draft that reports this one, where the rule knows it, or null
 */
record Draft(
    SentenceView view,
    Phrase source,
    int cueFirst,
    int cueLast,
    int contentBegin,
    int contentEnd,
    Stance stance,
    String rule,
    Draft parent) {

  /**
   * A noun phrase.
   *
   * @param first first token
   * @param last last token, inclusive
   * @param head the noun or pronoun that names it
   */
  record Phrase(int first, int last, int head) {}

  /**
   * What a source says, by a rule that knows no report around it.
   *
   * @param cue the cue's only token
   * @param first first token of what was said
   * @param last last token of it, inclusive
   */
  static Draft said(SentenceView view, Phrase source, int cue, int first, int last, String rule) {
    int begin = view.begin(first);
    return new Draft(view, source, cue, cue, begin, view.end(last), Stance.SAYS, rule, null);
  }

  /** A cue, of one token, of a quotation that is still to be found. */
  static Draft quoted(SentenceView view, Phrase source, int cue, String rule) {
    int end = view.end(cue);
    return new Draft(view, source, cue, cue, end, end, Stance.SAYS, rule, null);
  }

  int cueBegin() {
    return view.begin(cueFirst);
  }

  int cueEnd() {
    return view.end(cueLast);
  }

  boolean hasContent() {
    return contentEnd > contentBegin;
  }

  Draft withContent(int begin, int end) {
    return new Draft(view, source, cueFirst, cueLast, begin, end, stance, rule, parent);
  }

  Draft withSource(Phrase other) {
    return new Draft(
        view, other, cueFirst, cueLast, contentBegin, contentEnd, stance, rule, parent);
  }

  Draft withParent(Draft other) {
    return new Draft(
        view, source, cueFirst, cueLast, contentBegin, contentEnd, stance, rule, other);
  }
}
