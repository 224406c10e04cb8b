package org.tallywire.language.attribution;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.ResourceTable;

/**
 * Shares of those who were asked: in "74 percent said they would sail, 20 percent that they would
 * not" the survey says so, not the 74 percent.
 */
final class Shares {
  private static final Set<String> NOUNS =
      new HashSet<>(ResourceTable.words(Shares.class, "share-nouns.txt"));

  private Shares() {}

  /** Whether a phrase names a share of people, or a number without a noun. */
  static boolean isShare(SentenceView view, Phrase phrase) {
    int head = phrase.head();
    boolean number = view.pos(head).equals("CD") && !view.lemma(head).equals("one");
    boolean of = number && view.form(head + 1).equals("of") && head < phrase.last();
    return (number && !of) || NOUNS.contains(view.lemma(head)) || parted(view, phrase);
  }

  /** "nine in 10 voters", "half of voters", "74 percent of voters". */
  private static boolean parted(SentenceView view, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      boolean ratio =
          view.pos(i).equals("CD")
              && (view.form(i + 1).equals("in") || view.form(i + 1).equals("of"))
              && view.pos(i + 2).equals("CD");
      if (ratio || NOUNS.contains(view.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
