package org.tallywire.language.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.text.ResourceTable;

/** The words that report, and the words that name sources; all from lists. */
final class CueLexicon {
  /**
   * A reporting word.
   *
   * @param stance what the source does with the content
   * @param frames what it takes as content, one letter each, as explained in {@code cue-verbs.tsv}
   */
  record Cue(Stance stance, String frames) {
    boolean takesClause() {
      return frames.indexOf('c') >= 0;
    }

    boolean takesNoun() {
      return frames.indexOf('o') >= 0;
    }

    boolean takesNounOfDocument() {
      return frames.indexOf('n') >= 0;
    }

    boolean takesNounOfNoName() {
      return frames.indexOf('d') >= 0;
    }

    boolean takesObjectAndPhrase() {
      return frames.indexOf('f') >= 0;
    }

    boolean takesInfinitive() {
      return frames.indexOf('x') >= 0;
    }

    boolean expects() {
      return frames.indexOf('w') >= 0;
    }

    boolean takesQuotation() {
      return frames.indexOf('q') >= 0;
    }

    boolean mayPrecedeSubject() {
      return frames.indexOf('i') >= 0;
    }

    boolean namesHearerFirst() {
      return frames.indexOf('p') >= 0;
    }

    boolean mayTake() {
      return frames.indexOf('t') >= 0;
    }
  }

  /** The rule by which listed verbs report what is the object of a preposition. */
  static final String REPORTING_PHRASE = "reporting-phrase";

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> learntVerbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, String> phraseRules = new HashMap<>();
  private final Map<String, SourceKind> sourceNouns = new HashMap<>();
  private final Set<String> publishers = new HashSet<>();

  CueLexicon() {
    read("cue-verbs.tsv", verbs);
    read("cue-nouns.tsv", nouns);
    for (List<String> row : ResourceTable.rows(getClass(), "learnt-cues.tsv")) {
      learn(row.get(0).equals("v"), row.get(1), row.get(2));
    }
    for (List<String> row : ResourceTable.rows(getClass(), "source-nouns.tsv")) {
      sourceNouns.put(row.get(1), SourceKind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
    for (String name : ResourceTable.words(getClass(), "publishers.txt")) {
      publishers.add(name.toLowerCase(Locale.ROOT));
    }
  }

  /** A frame of a word that annotated texts use for reports, beside those of the lists. */
  private void learn(boolean verb, String lemma, String frame) {
    if (frame.length() > 1) {
      phraseRules.putIfAbsent(phrase(verb, lemma, frame), Attribution.LEARNT_CUE);
      return;
    }
    Cue listed = (verb ? verbs : nouns).get(lemma);
    boolean ofDocumentsAlone =
        listed != null && frame.equals(Frames.OBJECT) && listed.takesNounOfDocument();
    if (ofDocumentsAlone || (listed != null && listed.frames().contains(frame))) {
      return;
    }
    if (!verb) {
      nouns.putIfAbsent(lemma, new Cue(Stance.SAYS, frame));
      return;
    }
    Stance stance = listed == null ? Stance.SAYS : listed.stance();
    String others = learntVerbs.containsKey(lemma) ? learntVerbs.get(lemma).frames() : "";
    learntVerbs.put(lemma, new Cue(stance, others + frame));
  }

  /** What a verb takes by annotated texts, beside the lists; or null. */
  Cue learntVerb(String lemma) {
    return learntVerbs.get(lemma);
  }

  /**
   * The rule by which a verb or noun reports what is the object of a preposition after it; null
   * where it does not.
   */
  String phraseRule(boolean verb, String lemma, String preposition) {
    return phraseRules.get(phrase(verb, lemma, preposition));
  }

  private static String phrase(boolean verb, String lemma, String preposition) {
    return (verb ? "v " : "n ") + lemma + " " + preposition;
  }

  /** The reporting verb of a lemma, or null. */
  Cue verb(String lemma) {
    return verbs.get(lemma);
  }

  /** The noun of a lemma whose "that" clause is what somebody says, or null. */
  Cue noun(String lemma) {
    return nouns.get(lemma);
  }

  /** What a noun makes of the source it heads, or null. */
  SourceKind sourceNoun(String lemma) {
    SourceKind kind = sourceNouns.get(lemma);
    return kind == null && lemma.endsWith("s")
        ? sourceNouns.get(lemma.substring(0, lemma.length() - 1))
        : kind;
  }

  /** Whether a name is that of a paper, an agency or a station. */
  boolean isPublisher(String name) {
    return publishers.contains(name.toLowerCase(Locale.ROOT));
  }

  private void read(String list, Map<String, Cue> cues) {
    for (List<String> row : ResourceTable.rows(CueLexicon.class, list)) {
      Stance stance = Stance.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      cues.put(row.get(0), new Cue(stance, row.size() > 2 ? row.get(2) : ""));
      if (row.size() > 3) {
        phraseRules.put(phrase(true, row.get(0), row.get(3)), REPORTING_PHRASE);
      }
    }
  }
}
