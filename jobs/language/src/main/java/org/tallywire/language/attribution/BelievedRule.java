package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "40,000 came, if you ask the unions", "if the police are to be believed, 9,000 did", "ask the
 * police and it was 9,000". The trap: "if you ask the minister to leave, 40 men follow".
 */
final class BelievedRule implements CueRule {
  private static final String NAME = "believed";
  private static final Set<String> ANYBODY = Set.of("you", "one", "we");
  private static final Set<String> ASKING = Set.of("ask", "believe", "trust");
  private static final Set<String> SELF = Set.of("me", "us");
  private static final Set<String> BELIEVED = Set.of("believed", "trusted");

  /** What opens the answer: "ask the police and it was 9,000". */
  private static final Set<String> ANSWERS = Set.of("it", "you", "there");

  private final Tellers tellers;

  BelievedRule(Tellers tellers) {
    this.tellers = tellers;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i + 2 < view.size(); i++) {
      String form = view.form(i).toLowerCase(Locale.ROOT);
      if (form.equals("if")) {
        boolean asked = ANYBODY.contains(view.form(i + 1)) && isAsking(view, i + 2);
        add(view, i, asked ? asked(view, i + 3) : believed(view, i + 1), asked ? i + 2 : i, drafts);
      } else if (i == 0 && form.equals("to") && view.lemma(1).equals("believe")) {
        add(view, i, asked(view, 2), 1, drafts);
      } else if (i == 0 && form.equals("ask")) {
        answer(view, drafts);
      }
    }
  }

  private static boolean isAsking(SentenceView view, int i) {
    return view.isVerb(i) && ASKING.contains(view.lemma(i));
  }

  /** The source at a token where the clause ends behind it, or null. */
  private Phrase asked(SentenceView view, int first) {
    Phrase source = source(view, first);
    boolean ends = source != null && view.isPunctuation(source.last() + 1);
    return ends ? source : null;
  }

  /** The source at a token that is "to be believed", or null. */
  private Phrase believed(SentenceView view, int first) {
    Phrase source = source(view, first);
    int verb = source == null ? view.size() : source.last() + 1;
    boolean believed =
        view.lemma(verb).equals("be")
            && view.form(verb + 1).equals("to")
            && view.form(verb + 2).equals("be")
            && BELIEVED.contains(view.form(verb + 3));
    return believed ? source : null;
  }

  private Phrase source(SentenceView view, int first) {
    Phrase source = NounPhrases.startingAt(view, first);
    boolean counted =
        source != null
            && source.last() > source.head()
            && Figures.number(view, source.head() + 2) >= 0;
    return source != null
            && !counted
            && !SELF.contains(view.form(source.head()))
            && tellers.perhaps(view, source.head())
        ? source
        : null;
  }

  private void add(SentenceView view, int clause, Phrase source, int cue, List<Draft> drafts) {
    if (source == null) {
      return;
    }
    int first = 0;
    int last = clause - 1;
    for (int i = clause; i > 0; i--) {
      if (view.form(i).equals(";")) {
        first = i + 1;
        break;
      }
    }
    if (first >= clause) {
      first = source.last() + 1;
      while (first < view.size() && !view.form(first).equals(",")) {
        first++;
      }
      first++;
      last = view.size() - 1;
    }
    add(view, source, cue, first, last, drafts);
  }

  private void answer(SentenceView view, List<Draft> drafts) {
    Phrase source = source(view, 1);
    int answer = source == null ? view.size() : source.last() + 2;
    if (answer < view.size()
        && view.form(answer - 1).equals("and")
        && (ANSWERS.contains(view.form(answer)) || Figures.number(view, answer) >= 0)) {
      add(view, source, 0, answer, view.size() - 1, drafts);
    }
  }

  private static void add(
      SentenceView view, Phrase source, int cue, int first, int end, List<Draft> drafts) {
    int last = view.lastWord(end, first);
    if (first <= last && last < view.size()) {
      drafts.removeIf(draft -> draft.cueFirst() == cue);
      drafts.add(Draft.said(view, source, cue, first, last, NAME));
    }
  }
}
