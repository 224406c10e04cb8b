package org.tallywire.language.attribution;

import java.util.Set;
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

  private static final Set<String> MAINS = Set.of("parataxis", "dep", "ccomp", "advcl");

  private ContentFinder() {}

  /** The content of a reporting verb, or null where the sentence holds none. */
  static Stretch of(SentenceView view, int verb, Cue cue, Phrase source) {
    Stretch found =
        view.parsed() ? parsed(view, verb, cue, source) : tagged(view, verb, cue, source);
    return found == null ? null : trimmed(view, found, verb);
  }

  private static Stretch parsed(SentenceView view, int verb, Cue cue, Phrase source) {
    int start = Math.min(verb, source == null ? verb : source.first());
    if (cue.takesClause() || cue.takesQuotation()) {
      int clause = view.child(verb, "ccomp");
      if (clause >= 0) {
        return clause(view, verb, clause, start);
      }
      if (MAINS.contains(view.relation(verb)) && isAside(view, verb, start)) {
        return around(view, verb, start);
      }
    }
    if (cue.takesInfinitive() && view.child(verb, "xcomp") > verb) {
      int infinitive = view.child(verb, "xcomp");
      return new Stretch(verb + 1, view.subtreeLast(infinitive));
    }
    int object = view.child(verb, "dobj");
    if (cue.takesNoun() && object > verb) {
      return new Stretch(view.subtreeFirst(object), objectEnd(view, verb, object));
    }
    return null;
  }

  private static Stretch clause(SentenceView view, int verb, int clause, int start) {
    int first = view.subtreeFirst(clause);
    int last = view.subtreeLast(clause);
    if (first < start) {
      return last > verb ? new Stretch(first, last) : new Stretch(first, Math.min(last, start - 1));
    }
    return new Stretch(Math.max(first, verb + 1), last);
  }

  /** "The boats, Tamm said, are lost": a clause set off by commas inside what it reports. */
  private static boolean isAside(SentenceView view, int verb, int start) {
    int before = start - 1;
    return before >= 0
        && (view.form(before).equals(",") || view.isQuote(before))
        && view.head(verb) >= 0;
  }

  private static Stretch around(SentenceView view, int verb, int start) {
    int head = view.head(verb);
    int first = view.subtreeFirst(head);
    int last = view.subtreeLast(head);
    if (last <= view.subtreeLast(verb) || onlyPunctuation(view, view.subtreeLast(verb) + 1, last)) {
      last = start - 1;
    }
    return first < start ? new Stretch(first, last) : null;
  }

  private static boolean onlyPunctuation(SentenceView view, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!view.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** The object and the phrases of the verb that follow it at once. */
  private static int objectEnd(SentenceView view, int verb, int object) {
    int end = view.subtreeLast(object);
    for (int child : view.children(verb)) {
      boolean belongs = Set.of("prep", "npadvmod", "dobj", "acl").contains(view.relation(child));
      if (child > object && belongs && view.subtreeFirst(child) == end + 1) {
        end = view.subtreeLast(child);
      }
    }
    return end;
  }

  private static Stretch tagged(SentenceView view, int verb, Cue cue, Phrase source) {
    int start = Math.min(verb, source == null ? verb : source.first());
    int end = Math.max(verb, source == null ? verb : source.last());
    int last = view.size() - 1;
    boolean reports = cue.takesClause() || cue.takesQuotation();
    if (reports && start > 1 && (view.form(start - 1).equals(",") || view.isQuote(start - 1))) {
      return beforeCue(view, start);
    }
    int after = afterTime(view, end + 1);
    if (cue.namesHearerFirst()) {
      Phrase hearer = NounPhrases.startingAt(view, after);
      after = hearer == null ? after : afterTime(view, hearer.last() + 1);
    }
    String form = view.form(after);
    if (form.equals("that") && cue.takesClause()) {
      return new Stretch(after + 1, last);
    }
    if (form.equals("to") && cue.takesInfinitive()) {
      return new Stretch(after, last);
    }
    boolean goesOn = !view.isPunctuation(after) && after <= last && !view.pos(after).equals("IN");
    boolean takes = cue.takesNoun() || (cue.takesClause() && hasFiniteVerb(view, after));
    return goesOn && takes ? new Stretch(after, last) : null;
  }

  /** From the sentence's begin, or the last semicolon, to the cue. */
  private static Stretch beforeCue(SentenceView view, int start) {
    int first = 0;
    for (int i = 0; i < start; i++) {
      if (view.form(i).equals(";")) {
        first = i + 1;
      }
    }
    return new Stretch(first, start - 1);
  }

  private static boolean hasFiniteVerb(SentenceView view, int from) {
    for (int i = from; i < view.size(); i++) {
      String pos = view.pos(i);
      if (pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD")) {
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
    return view.form(i).endsWith("day") && view.pos(i).startsWith("NN");
  }

  /** Without leading "that", and punctuation at both ends. */
  private static Stretch trimmed(SentenceView view, Stretch stretch, int verb) {
    int first = stretch.first();
    int last = Math.min(stretch.last(), view.size() - 1);
    while (first <= last
        && (view.isPunctuation(first)
            || view.form(first).equals("that") && view.pos(first).matches("IN|WDT|DT|RB")
            || view.form(first).equals("as") && first == verb + 1)) {
      first++;
    }
    while (last >= first && view.isPunctuation(last)) {
      last--;
    }
    return first > last ? null : new Stretch(first, last);
  }
}
