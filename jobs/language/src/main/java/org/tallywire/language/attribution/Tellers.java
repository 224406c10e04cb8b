package org.tallywire.language.attribution;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/** Who can tell a figure, by the noun that heads the words for it. */
final class Tellers {
  private final Set<String> roles =
      new HashSet<>(ResourceTable.words(Tellers.class, "telling-roles.txt"));
  private final CueLexicon lexicon;

  Tellers(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Names, pronouns, bodies, documents and roles: "the union", "Tamm", "doctors". */
  boolean surely(SentenceView view, int head) {
    String lemma = view.lemma(head);
    if (view.form(head).equals("bodies")) {
      return false; // the dead more often than institutions
    }
    return view.isName(head)
        || view.isPronoun(head)
        || roles.contains(lemma)
        || lemma.matches(".+(man|woman|person|men|women)")
        || lexicon.sourceNoun(lemma) != null;
  }

  /** Those and any several: "families"; not "the town" or "the storm". */
  boolean perhaps(SentenceView view, int head) {
    return surely(view, head) || view.pos(head).equals("NNS");
  }
}
