package org.tallywire.language.attribution;

import java.util.Set;

/**
 * Where a clause begins behind a noun phrase that no comma ends: "according to police the boats
 * sank", "in a poll by Lumen 60 percent want boats". The traps: "the list the yard published, 40
 * boats sank", "Channel 4 the boats".
 */
final class ClauseOpenings {
  private static final Set<String> OPENINGS = Set.of("DT", "CD", "PRP", "PRP$", "EX", "$", "PDT");

  private ClauseOpenings() {}

  /** The first token of the clause behind the noun phrase that begins at a token, or -1. */
  static int behind(SentenceView view, int phrase) {
    for (int i = phrase + 1; i + 1 < view.size() && !view.isPunctuation(i); i++) {
      boolean year = view.form(i - 1).matches("(1[89]|20)\\d\\d") && !view.pos(i).equals("CD");
      boolean noun = view.isNoun(i - 1) || view.isPronoun(i - 1) || year;
      if (noun && OPENINGS.contains(view.pos(i)) && !belongs(view, i)) {
        return view.hasFinite(i + 1, view.size()) && !describes(view, i) ? i : -1;
      }
      if (view.isFinite(i) || view.pos(i).startsWith("W") || view.form(i).equals("that")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Channel 4 says", "12 May": a number that is part of a name or a date. */
  private static boolean belongs(SentenceView view, int i) {
    boolean number = view.pos(i).equals("CD") && view.isName(i - 1);
    boolean counts =
        view.isNoun(i + 1)
            || view.pos(i + 1).startsWith("JJ")
            || view.pos(i + 1).equals("CD")
            || view.form(i + 1).equals("of")
            || view.form(i + 1).equals("%");
    return number && (!counts || TimeNouns.isTime(view, i - 1));
  }

  /** "the list the yard published, 40 boats sank": a clause that ends in its verb and a comma. */
  private static boolean describes(SentenceView view, int opening) {
    for (int i = opening + 1; i + 1 < view.size(); i++) {
      if (view.isPunctuation(i)) {
        return view.form(i).equals(",") && view.isVerb(i - 1) && view.hasFinite(i, view.size());
      }
    }
    return false;
  }
}
