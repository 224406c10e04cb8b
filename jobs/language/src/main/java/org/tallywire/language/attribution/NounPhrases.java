package org.tallywire.language.attribution;

import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;

/** The extent of the noun phrase that names a source, by the parse or by the tags alone. */
final class NounPhrases {
  private static final Set<String> LINKS =
      Set.of("of", "for", "from", "in", "at", "with", "on", "to", "by", "close", "familiar");
  private static final Set<String> INNER =
      Set.of("DT", "PRP$", "POS", "CD", "JJ", "JJR", "JJS", "VBN", "HYPH", "PDT", "&", "RB", "AFX");

  private static final Set<String> COUNTS =
      Set.of("number", "majority", "group", "dozen", "couple", "host", "series", "handful", "one");

  private NounPhrases() {}

  /** The phrase around a head that the parse gives, without relative clauses and appositions. */
  static Phrase parsed(SentenceView view, int head) {
    int first = view.subtreeFirst(head);
    int last = view.subtreeLast(head);
    while (first < head && (view.isPunctuation(first) || view.relation(first).equals("cc"))) {
      first++;
    }
    int end = head;
    last = Math.min(last, beforeClause(view, head));
    for (int i = head + 1; i <= last; i++) {
      if (isBreak(view, i, head) || opensTime(view, i)) {
        break;
      }
      end = i;
    }
    while (end > head && (view.isPunctuation(end) || view.pos(end).equals("CC"))) {
      end--;
    }
    int start = afterBreak(view, first, head);
    return new Phrase(start, beforeVerb(view, head, end), counted(view, head, end));
  }

  /** "Tamm on Tuesday"; not the time in "a poll released on Tuesday". */
  private static boolean opensTime(SentenceView view, int i) {
    boolean released = view.pos(i - 1).equals("VBN") || view.pos(i - 2).equals("VBN");
    return !released && TimeNouns.opensTime(view, i);
  }

  /** Cuts off what a wrong parse drew into a phrase: a finite verb behind its head and the rest. */
  private static int beforeVerb(SentenceView view, int head, int end) {
    for (int i = head + 1; i <= end; i++) {
      String pos = view.pos(i);
      if (pos.equals("VBD") || pos.equals("VBZ") || pos.equals("MD") || pos.startsWith("W")) {
        return i - 1;
      }
    }
    return end;
  }

  /** The name in apposition to a source that is named by a role ("a spokesman, Mari Tamm,"). */
  static Phrase withApposition(SentenceView view, Phrase phrase) {
    int apposition = view.parsed() ? view.child(phrase.head(), "appos") : -1;
    boolean names =
        apposition > phrase.last() && view.isName(apposition) && !view.isName(phrase.head());
    return names ? new Phrase(phrase.first(), parsed(view, apposition).last(), apposition) : phrase;
  }

  /** Whose a noun is, by the possessive before it and its adjectives; null where none is said. */
  static Phrase owner(SentenceView view, int noun) {
    int i = noun - 1;
    while (i > 0 && (view.pos(i).startsWith("JJ") || view.pos(i).equals("NN"))) {
      i--;
    }
    if (view.pos(i).equals("PRP$")) {
      return new Phrase(i, i, i);
    }
    return view.pos(i).equals("POS") ? endingAt(view, i - 1) : null;
  }

  /** Of "a number of experts" the experts count. */
  private static int counted(SentenceView view, int head, int end) {
    boolean counts = COUNTS.contains(view.lemma(head)) && view.form(head + 1).equals("of");
    int noun = counts ? view.child(head + 1, "pobj") : -1;
    return noun > head && noun <= end ? noun : head;
  }

  /** The last token before a relative clause of the head, with or without its pronoun. */
  private static int beforeClause(SentenceView view, int head) {
    int clause = view.child(head, "relcl");
    return clause > head ? Math.max(head, view.subtreeFirst(clause) - 1) : view.size() - 1;
  }

  private static boolean isBreak(SentenceView view, int i, int head) {
    String form = view.form(i);
    return form.equals(",")
        || form.equals(":")
        || form.equals(";")
        || form.equals("-")
        || form.equals("--")
        || form.equals("–")
        || form.equals("—")
        || form.equals("(")
        || view.isQuote(i) && i > head + 1
        || view.pos(i).startsWith("W");
  }

  /**
   * Cuts a clause or an aside off before the head: all up to the last comma with no list, or behind
   * a number, which no source's name ends in ("40 for Oja, 30 for Tamm and Orlo 12, a clerk").
   */
  private static int afterBreak(SentenceView view, int first, int head) {
    for (int i = head - 1; i >= first; i--) {
      String form = view.form(i);
      boolean clause = view.isVerb(i) && !view.pos(i).equals("VBN") && !view.pos(i).equals("VBG");
      boolean dash = form.equals("--") || form.equals("—") || form.equals("–");
      boolean counted = form.equals(",") && (view.pos(i - 1).equals("CD") || compares(view, first));
      if (clause || dash || counted || form.equals(":") || form.equals(";")) {
        return i + 1;
      }
    }
    return first;
  }

  /** "40 more than allowed, a clerk". */
  private static boolean compares(SentenceView view, int first) {
    return view.pos(first).equals("CD") && view.form(first + 1).matches("more|fewer|less");
  }

  /** The phrase that ends at a token, by tags; null where no noun or pronoun ends there. */
  static Phrase endingAt(SentenceView view, int end) {
    if (view.isPronoun(end) || isPronominal(view, end)) {
      return new Phrase(end, end, end);
    }
    int time = TimeNouns.timeBefore(view, end);
    if (time >= 0) {
      return endingAt(view, time);
    }
    if (!view.isNoun(end)) {
      return null;
    }
    int first = baseStart(view, end);
    int head = end;
    while (first >= 2 && LINKS.contains(view.form(first - 1)) && view.isNoun(first - 2)) {
      head = first - 2;
      first = baseStart(view, head);
    }
    return new Phrase(first, end, head);
  }

  /** The phrase that ends at a noun, without what it is "of" or "for". */
  static Phrase base(SentenceView view, int noun) {
    return new Phrase(baseStart(view, noun), noun, noun);
  }

  /** The phrase that begins at a token, by tags; null where none does. */
  static Phrase startingAt(SentenceView view, int start) {
    if (view.isPronoun(start) || isPronominal(view, start)) {
      return new Phrase(start, start, start);
    }
    int head = baseEnd(view, start);
    if (head < start) {
      return null;
    }
    int last = head;
    while (LINKS.contains(view.form(last + 1))
        && baseEnd(view, last + 2) > last
        && !TimeNouns.opensTime(view, last + 1)) {
      last = baseEnd(view, last + 2);
    }
    return new Phrase(start, last, head);
  }

  /** "Some", "many", "both" standing alone for people. */
  private static boolean isPronominal(SentenceView view, int i) {
    String form = view.lemma(i);
    return (form.equals("some")
            || form.equals("many")
            || form.equals("others")
            || form.equals("one"))
        && !view.isNoun(i + 1)
        && !view.pos(i + 1).startsWith("JJ");
  }

  private static int baseStart(SentenceView view, int end) {
    int first = end;
    while (first > 0 && (view.isNoun(first - 1) || INNER.contains(view.pos(first - 1)))) {
      String pos = view.pos(first - 1);
      first--;
      if (pos.equals("DT") || (pos.equals("PRP$"))) {
        break;
      }
    }
    while (first < end && (view.pos(first).equals("RB") || view.pos(first).equals("POS"))) {
      first++;
    }
    return first;
  }

  private static int baseEnd(SentenceView view, int start) {
    int head = -1;
    for (int i = start; i < view.size(); i++) {
      boolean determiner = i == start && !view.isPunctuation(i);
      if (view.isNoun(i)) {
        head = i;
      } else if (!INNER.contains(view.pos(i)) || (view.pos(i).equals("DT") && !determiner)) {
        break;
      }
    }
    return head;
  }
}
