package org.tallywire.language.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.ResourceTable;

/**
 * "The union counts 4,100", "the council arrives at 7.5 billion", "the yard now puts the number of
 * boats that were lost in the storm at 40": words that report only where a number follows ({@code
 * figure-verbs.tsv}), and those that report what stands behind a preposition ({@code
 * cue-verbs.tsv}: "the yard speaks of 40"). Read off the order of the words, since parsers hang
 * what stands so far from its verb anywhere.
 */
final class FigureRule implements CueRule {
  private static final String NAME = "figure-verb";
  private static final String NOTHING = "-";
  private static final String BEHIND_OBJECT = "…";

  /** An object may be so many tokens long. */
  private static final int LONGEST_OBJECT = 24;

  /** What stands before a number and belongs to it. */
  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "only",
          "just",
          "barely",
          "more",
          "fewer",
          "less",
          "than",
          "at",
          "least",
          "most",
          "over",
          "under",
          "up",
          "to",
          "no",
          "well",
          "close",
          "the",
          "a",
          "an",
          "its",
          "his",
          "her",
          "their",
          "half");

  private static final Set<String> ADVERBS =
      Set.of("now", "still", "only", "just", "already", "so", "far", "even");

  private static final Set<String> ROUND =
      Set.of("dozens", "hundreds", "thousands", "dozen", "hundred", "thousand", "million");

  /** "arrived at 9 p.m." */
  private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock", "noon");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "who", "that", "which");

  private final Map<String, Set<String>> frames = new HashMap<>();
  private final Set<String> ofLists = new HashSet<>();
  private final CueLexicon lexicon;

  FigureRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
    for (List<String> row : ResourceTable.rows(FigureRule.class, "figure-verbs.tsv")) {
      if (row.size() > 2) {
        ofLists.add(row.get(0));
      } else {
        frames.computeIfAbsent(row.get(0), lemma -> new HashSet<>()).add(row.get(1));
      }
    }
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i + 1 < view.size(); i++) {
      String lemma = view.lemma(i);
      if (view.isFinite(i) && (lexicon.verb(lemma) != null || isListed(lemma))) {
        add(view, i, frames.getOrDefault(lemma, Set.of()), drafts);
      }
    }
  }

  private boolean isListed(String lemma) {
    return frames.containsKey(lemma) || ofLists.contains(lemma);
  }

  private void add(SentenceView view, int verb, Set<String> frames, List<Draft> drafts) {
    if (drafts.stream().anyMatch(draft -> draft.cueFirst() == verb && draft.hasContent())) {
      return;
    }
    Phrase source = SubjectFinder.of(view, verb, false);
    if (source == null
        || source.last() >= verb
        || SPEAKERS.contains(view.form(source.head()).toLowerCase(Locale.ROOT))
        || Shares.isShare(view, source)) {
      return;
    }
    int next = verb + 1;
    while (ADVERBS.contains(view.form(next)) && next + 1 < view.size()) {
      next++;
    }
    boolean tells = tells(view, source);
    boolean object =
        frames.contains(NOTHING) && tells
            || ofLists.contains(view.lemma(verb)) && CountNouns.isList(view.lemma(source.head()));
    int first = next;
    int last = object ? numberEnd(view, next) : -1;
    if (last < 0 && tells && reportsBehind(view, verb, next, frames)) {
      first = next + 1;
      last = numberEnd(view, first);
    }
    if (last < 0 && tells) {
      first = next;
      last = behindObject(view, next, frames);
    }
    if (last >= 0) {
      drafts.removeIf(draft -> draft.cueFirst() == verb);
      drafts.add(
          new Draft(
              view,
              source,
              verb,
              verb,
              view.begin(first),
              view.end(last),
              Stance.SAYS,
              NAME,
              null));
    }
  }

  /** Whether a verb reports what stands behind a preposition. */
  private boolean reportsBehind(SentenceView view, int verb, int preposition, Set<String> frames) {
    String form = view.form(preposition);
    return frames.contains(form)
        || CueLexicon.REPORTING_PHRASE.equals(lexicon.phraseRule(true, view.lemma(verb), form));
  }

  /** Who counts, and isn't made up of so many: "the union", "families"; not "the town". */
  private boolean tells(SentenceView view, Phrase source) {
    int head = source.head();
    return view.isName(head)
        || view.isPronoun(head)
        || view.pos(head).equals("NNS")
        || lexicon.sourceNoun(view.lemma(head)) != null;
  }

  /**
   * The end of the number behind an object and a preposition, or -1. The traps: "put the town on
   * alert as police held 12 men at two houses", "put 40 officers at 12 checkpoints".
   */
  private static int behindObject(SentenceView view, int object, Set<String> frames) {
    int end = Math.min(view.size() - 1, object + LONGEST_OBJECT);
    for (int i = object; i < end; i++) {
      String form = view.form(i);
      boolean clause = view.isFinite(i) && !view.pos(i - 1).startsWith("W");
      if (form.matches("[;:]|as|but|while|when|after|before") || view.isQuote(i) || clause) {
        return -1;
      }
      if (i > object && frames.contains(BEHIND_OBJECT + form)) {
        int last = numberEnd(view, i + 1);
        boolean things = last >= 0 && view.pos(last).equals("NNS") && counts(view, object);
        return things ? -1 : last;
      }
    }
    return -1;
  }

  /** "40 officers": an object with a number of its own is put somewhere. */
  private static boolean counts(SentenceView view, int object) {
    return view.pos(object).equals("CD") || view.pos(object + 1).equals("CD");
  }

  /** The end of the phrase of a number that begins here, or -1. */
  private static int numberEnd(SentenceView view, int first) {
    int i = first;
    while (i + 1 < view.size() && HEDGES.contains(view.form(i).toLowerCase(Locale.ROOT))) {
      i++;
    }
    if (view.pos(i).equals("$") && i + 1 < view.size()) {
      i++;
    }
    boolean round = ROUND.contains(view.form(i).toLowerCase(Locale.ROOT));
    if (!view.pos(i).equals("CD") && !round) {
      return -1;
    }
    while (i + 1 < view.size() && view.pos(i + 1).matches("CD|NNP?S?|JJR?|\\$|HYPH")) {
      i++;
    }
    boolean hour = view.form(first).matches("\\d+[:.]\\d\\d");
    return hour || CLOCK.contains(view.form(i).toLowerCase(Locale.ROOT)) ? -1 : i;
  }
}
