package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "By the union's count, 40 boats are lost", "40 boats are lost, by police estimates", "going by
 * the log of the yard, 40 boats are lost": who counted says so. The traps: by our own count says
 * the outlet itself; by Monday's count, somebody; "by the ministry's order" and "by the end of the
 * count" nobody counts.
 */
final class CountRule implements CueRule {
  private static final String NAME = "by-count";

  /** What may stand before the preposition: "going by the log". */
  private static final Set<String> RELYING = Set.of("going", "judging", "based");

  private static final Set<String> PREPOSITIONS = Set.of("by", "on");

  private static final Set<String> OUR = Set.of("our", "my");

  private final CueLexicon lexicon;

  CountRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i + 2 < view.size(); i++) {
      if (PREPOSITIONS.contains(lower(view, i))) {
        add(view, i, drafts);
      }
    }
  }

  private void add(SentenceView view, int preposition, List<Draft> drafts) {
    boolean relies = preposition > 0 && RELYING.contains(lower(view, preposition - 1));
    int cue = relies ? preposition - 1 : preposition;
    boolean opens = cue == 0 || view.form(cue - 1).equals(";");
    if (!opens && !view.form(cue - 1).equals(",")) {
      return;
    }
    Phrase count = NounPhrases.startingAt(view, preposition + 1);
    if (count == null || !CountNouns.isCount(view.lemma(count.head()))) {
      return;
    }
    boolean ends =
        view.form(count.last() + 1).equals(",")
            || (!opens && view.lastWord(view.size() - 1, 0) == count.last());
    Phrase source = ends ? source(view, count, lower(view, preposition).equals("by")) : null;
    if (source != null) {
      AccordingToRule.add(view, cue, preposition, count.last(), source, NAME, drafts);
    }
  }

  /**
   * Who counted; the count itself where only its kind is told; null where the text says neither.
   */
  private Phrase source(SentenceView view, Phrase count, boolean by) {
    int noun = count.head();
    Phrase owner = NounPhrases.owner(view, noun);
    owner = owner != null ? owner : behind(view, count);
    if (owner != null) {
      boolean ours = OUR.contains(lower(view, owner.first()));
      return ours || TimeNouns.isTime(view, owner.head()) ? null : owner;
    }
    String pos = view.pos(noun - 1);
    boolean described = view.isNoun(noun - 1) || pos.startsWith("JJ") || pos.equals("CD");
    boolean some = view.lemma(noun - 1).matches("some|most|many|all|one");
    boolean told = noun > count.first() && (described || some);
    boolean bare = count.first() == noun || view.pos(noun).equals("NN") && !hasArticle(view, count);
    return by && told && !bare && CountNouns.standsAlone(view.lemma(noun)) ? count : null;
  }

  /** "the mayor" of "an estimate by the mayor", "the yard" of "the log of the yard". */
  private Phrase behind(SentenceView view, Phrase count) {
    int noun = count.head();
    Phrase next = count.last() > noun ? NounPhrases.startingAt(view, noun + 2) : null;
    if (next == null || view.form(noun + 1).matches("by|from")) {
      return next;
    }
    SourceKind kind = lexicon.sourceNoun(view.lemma(next.head()));
    boolean keeps = CountNouns.isList(view.lemma(noun)) && view.pos(next.head()).equals("NN");
    boolean body = kind != null && kind != SourceKind.DOCUMENT;
    return view.form(noun + 1).equals("of") && (keeps || body || view.isName(next.head()))
        ? next
        : null;
  }

  private static boolean hasArticle(SentenceView view, Phrase phrase) {
    String pos = view.pos(phrase.first());
    return pos.equals("DT") || pos.equals("CD");
  }

  private static String lower(SentenceView view, int i) {
    return view.form(i).toLowerCase(Locale.ROOT);
  }
}
