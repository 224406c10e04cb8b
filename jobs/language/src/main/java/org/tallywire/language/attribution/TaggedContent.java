package org.tallywire.language.attribution;

import org.tallywire.language.attribution.ContentFinder.Report;
import org.tallywire.language.attribution.ContentFinder.Stretch;
import org.tallywire.language.attribution.Draft.Phrase;

/** The content of a reporting verb by words and tags alone. */
final class TaggedContent {
  private TaggedContent() {}

  /** The content, or null where the words show none. */
  static Stretch of(Report report) {
    SentenceView view = report.view();
    int start = report.first();
    boolean setOff = start > 1 && (view.form(start - 1).equals(",") || view.isQuote(start - 1));
    if (report.takesClause() && setOff && endsHere(report)) {
      return before(view, start);
    }
    int after = contentStart(report);
    int last = view.size() - 1;
    if (view.form(after).equals("that") && report.cue().takesClause()) {
      return new Stretch(after + 1, last);
    }
    boolean infinitive = view.form(after).equals("to") && view.pos(after + 1).equals("VB");
    if (infinitive && report.cue().takesInfinitive()) {
      return new Stretch(after, last);
    }
    boolean goesOn =
        after <= last
            && !view.isPunctuation(after)
            && (!view.pos(after).equals("IN") || view.pos(after + 1).equals("CD"));
    boolean clause = report.cue().takesClause() && view.hasFinite(after, last + 1);
    boolean parsed = view.parsed() && view.isVerb(report.verb());
    return goesOn && !parsed && (report.takesNoun() || clause) ? new Stretch(after, last) : null;
  }

  /** Whether nothing that could be a content follows the cue: "..., Tamm said on Friday." */
  private static boolean endsHere(Report report) {
    SentenceView view = report.view();
    int after = contentStart(report);
    boolean that = view.form(after).equals("that");
    return after >= view.size()
        || view.isPunctuation(after)
        || (view.pos(after).equals("IN") && !that);
  }

  /** Where a content that follows the cue begins, after its time and hearer. */
  static int contentStart(Report report) {
    SentenceView view = report.view();
    int after = afterTime(view, report.last() + 1);
    if (report.cue().namesHearerFirst()) {
      Phrase hearer = NounPhrases.startingAt(view, after);
      after = hearer == null ? after : afterTime(view, hearer.last() + 1);
    }
    return afterTheFact(view, afterOccasion(view, after));
  }

  /** "said in a statement that": skips where it was said, if the report goes on or ends there. */
  private static int afterOccasion(SentenceView view, int from) {
    int i = from;
    while (view.pos(i).equals("IN") && !view.form(i).equals("that")) {
      Phrase occasion = NounPhrases.startingAt(view, i + 1);
      if (occasion == null) {
        return from;
      }
      i = afterTime(view, occasion.last() + 1);
    }
    boolean goesOn = view.form(i).equals("that") || view.form(i).equals(",");
    return goesOn || i >= view.size() - 1 ? i : from;
  }

  /** "pointing at the fact that". */
  private static int afterTheFact(SentenceView view, int from) {
    boolean fact = view.form(from + 1).equals("the") && view.form(from + 2).equals("fact");
    if (fact) {
      return from + 3;
    }
    return view.form(from).equals("out") ? from + 1 : from;
  }

  /** From the sentence's begin, or the last semicolon, to the cue: "…; some 40, Tamm said". */
  private static Stretch before(SentenceView view, int start) {
    int first = 0;
    for (int i = 0; i < start; i++) {
      if (view.form(i).equals(";")) {
        first = i + 1;
      }
    }
    boolean numbered = first > 0 && hasNumber(view, first, start);
    return numbered || hasVerb(view, first, start) ? new Stretch(first, start - 1) : null;
  }

  private static boolean hasNumber(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.pos(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Skips adverbs and "on Friday", "Tuesday night" between cue and content. */
  private static int afterTime(SentenceView view, int from) {
    int i = from;
    while (i < view.size()) {
      if (view.pos(i).equals("RB") || isDay(view, i)) {
        i++;
      } else if (view.pos(i).equals("IN") && isDay(view, i + 1)) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean isDay(SentenceView view, int i) {
    return view.form(i).endsWith("day") && view.isNoun(i);
  }
}
