package org.tallywire.language.attribution;

import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * What a text says about a source beside its name, set off by commas or brackets: "Mari Tamm, a
 * harbour master, said", "said Mari Tamm (Free Port), who runs the harbour". The trap: in "Tamm, on
 * a visit to Narva, said" the aside is about the saying.
 */
final class SourceAsides {
  /** Tags of words that open an aside about a person or a body. */
  private static final Set<String> OPENINGS =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "PRP$", "WP", "WDT", "CD", "RB", "WP$");

  private static final int LONGEST = 45;

  /** A longer relative clause tells a story of its own. */
  private static final int LONGEST_CLAUSE = 26;

  private SourceAsides() {}

  /** The last token of the source's words with the asides that follow them. */
  static int last(Draft draft) {
    SentenceView view = draft.view();
    Phrase source = draft.source();
    boolean ahead = source.last() < draft.cueFirst();
    int limit = ahead ? beforeVerb(view, draft.cueFirst()) : view.size();
    int last = ahead ? restricted(view, source, limit) : source.last();
    while (last + 1 < limit) {
      int end = asideEnd(view, last + 1, limit, ahead);
      if (end <= last) {
        break;
      }
      last = end;
    }
    boolean wholly = !ahead || last + 1 == limit || view.form(last + 1).equals(",");
    return wholly ? last : source.last();
  }

  /**
   * The end of a clause that tells which ones a source is and runs up to the verb: "all the experts
   * we asked said", "firms that had insured the boats agreed".
   */
  private static int restricted(SentenceView view, Phrase source, int limit) {
    int clause = view.parsed() ? view.child(source.head(), "relcl", "acl") : -1;
    boolean joins =
        clause > source.last()
            && view.subtreeFirst(clause) == source.last() + 1
            && view.subtreeLast(clause) == limit - 1;
    for (int i = source.last() + 1; joins && i < limit; i++) {
      joins = !view.form(i).equals(",");
    }
    return joins ? limit - 1 : source.last();
  }

  /**
   * The pronoun that stands for a source in a relative clause that holds the cue ("Tamm, who said
   * that"), or -1.
   */
  static int relativePronoun(Draft draft) {
    SentenceView view = draft.view();
    int next = draft.source().last() + 1;
    while (next < draft.cueFirst() && view.isPunctuation(next)) {
      next++;
    }
    boolean pronoun = view.pos(next).equals("WP") || view.pos(next).equals("WDT");
    return pronoun && next < draft.cueFirst() && beforeVerb(view, draft.cueFirst()) == next + 1
        ? next
        : -1;
  }

  /** The first token of the verb group that a cue ends: auxiliaries and adverbs before it. */
  private static int beforeVerb(SentenceView view, int cue) {
    int first = cue;
    while (first > 0 && SubjectFinder.isAuxiliary(view, first - 1)) {
      first--;
    }
    return first;
  }

  /** The last token of the aside that begins at a comma or bracket, or -1. */
  private static int asideEnd(SentenceView view, int start, int limit, boolean ahead) {
    if (view.form(start).equals("(") || view.pos(start).equals("-LRB-")) {
      for (int i = start + 1; i < Math.min(limit, start + LONGEST); i++) {
        if (view.form(i).equals(")") || view.pos(i).equals("-RRB-")) {
          return i;
        }
      }
      return -1;
    }
    if (!view.form(start).equals(",") || !opens(view, start + 1)) {
      return -1;
    }
    boolean relative = view.pos(start + 1).startsWith("W");
    if (view.form(start + 1).equals("which")) {
      return -1;
    }
    int end = start;
    int farthest = Math.min(limit, start + (relative ? LONGEST_CLAUSE : LONGEST));
    for (int i = start + 1; i < farthest; i++) {
      if (view.form(i).equals("—") || view.form(i).equals("–")) {
        return -1;
      }
      boolean stop = view.form(i).equals(",") || view.form(i).equals(";") || view.isQuote(i);
      if (stop || view.form(i).equals(":") || view.form(i).equals("--")) {
        return i - 1;
      }
      if (!relative && view.isFinite(i) && !inRelative(view, start, i)) {
        return -1;
      }
      if (!view.isPunctuation(i) || !ahead && i + 1 < view.size()) {
        end = i;
      }
    }
    boolean open = relative && (ahead || farthest < limit);
    return end > start && !open ? end : -1;
  }

  private static boolean inRelative(SentenceView view, int start, int verb) {
    for (int i = start + 1; i < verb; i++) {
      if (view.pos(i).startsWith("W") || view.form(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(SentenceView view, int i) {
    String form = view.form(i);
    return OPENINGS.contains(view.pos(i)) && !isTime(form) || form.equals("of");
  }

  private static boolean isTime(String form) {
    return form.endsWith("day") || form.equals("when") || form.equals("where");
  }
}
