package org.tallywire.language.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.ResourceTable;

/** Who can tell a figure, by the noun that heads the words for it. */
final class Tellers {
  private static final Set<String> POINTING_BACK =
      Set.of("it", "he", "she", "its", "his", "her", "their");

  /** What words for persons end in: "fisherman", "chairperson", "spokeswomen". */
  private static final List<String> PERSONS = List.of("man", "men", "person");

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
        || PERSONS.stream().anyMatch(end -> lemma.length() > end.length() && lemma.endsWith(end))
        || lexicon.sourceNoun(lemma) != null;
  }

  /** Those and any several: "families"; not "the town" or "the storm". */
  boolean perhaps(SentenceView view, int head) {
    return surely(view, head) || view.pos(head).equals("NNS");
  }

  /**
   * Whether words for a source inside what somebody tells mean that one: "the staff said it had
   * counted 40", "GM said its estimate of 40".
   */
  static boolean isSpeakerAgain(SentenceView view, int cue, Phrase source, List<Draft> drafts) {
    int at = view.begin(cue);
    return POINTING_BACK.contains(view.form(source.head()).toLowerCase(Locale.ROOT))
        && drafts.stream()
            .anyMatch(
                draft ->
                    draft.source() != null
                        && draft.cueFirst() != cue
                        && draft.contentBegin() <= at
                        && draft.contentEnd() > at);
  }
}
