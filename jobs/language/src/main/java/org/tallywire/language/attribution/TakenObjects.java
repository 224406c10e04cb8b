package org.tallywire.language.attribution;

import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.ResourceTable;

/**
 * What a verb takes without saying anything: in "the storm claimed 40 lives" nobody speaks, nor in
 * "the club claimed the title". The trap: "Tamm claimed the title was his".
 */
final class TakenObjects {
  private static final Set<String> NOUNS =
      Set.copyOf(ResourceTable.words(TakenObjects.class, "taken-nouns.txt"));

  private TakenObjects() {}

  /** Whether the object of a verb is taken, and not said. */
  static boolean isObject(SentenceView view, int verb) {
    if (view.parsed() && view.child(verb, "ccomp", "xcomp") > verb) {
      return false;
    }
    int object = view.parsed() ? view.child(verb, "dobj", "nsubjpass") : -1;
    if (object < 0) {
      Phrase next = NounPhrases.startingAt(view, verb + 1);
      boolean clause = next == null || view.isFinite(next.last() + 1);
      object = clause ? -1 : next.head();
    }
    return object >= 0 && NOUNS.contains(view.lemma(counted(view, object)));
  }

  /** "seats" in "14 of the 30 seats". */
  private static int counted(SentenceView view, int object) {
    boolean of = view.pos(object).equals("CD") && view.form(object + 1).equals("of");
    int noun = of && view.parsed() ? view.child(object + 1, "pobj") : -1;
    return noun >= 0 ? noun : object;
  }
}
