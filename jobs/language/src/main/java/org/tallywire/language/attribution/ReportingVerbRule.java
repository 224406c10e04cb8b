package org.tallywire.language.attribution;

import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.ContentFinder.Stretch;
import org.tallywire.language.attribution.CueLexicon.Cue;
import org.tallywire.language.attribution.Draft.Phrase;

/** "Tamm said 40 boats are lost", "the report shows 40 lost boats", "'Lost,' said Tamm". */
final class ReportingVerbRule implements CueRule {
  private static final Set<String> REFUSALS = Set.of("decline", "refuse");

  private final CueLexicon lexicon;

  ReportingVerbRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i < view.size(); i++) {
      Cue cue = view.isVerb(i) ? lexicon.verb(view.lemma(i)) : null;
      if (cue != null && !isAdjective(view, i)) {
        add(view, i, cue, drafts);
      }
    }
  }

  private static void add(SentenceView view, int verb, Cue cue, List<Draft> drafts) {
    Phrase source = SubjectFinder.of(view, verb, cue.mayPrecedeSubject());
    if (source == null) {
      return;
    }
    Stretch content = ContentFinder.of(view, verb, cue, source);
    if (content == null && !cue.takesQuotation()) {
      return;
    }
    int begin = content == null ? view.end(verb) : view.begin(content.first());
    int end = content == null ? begin : view.end(content.last());
    drafts.add(
        new Draft(
            view, source, verb, verb, begin, end, stance(view, verb, cue), "reporting-verb", null));
  }

  /** "the reported losses", "an estimated 40 boats". */
  private static boolean isAdjective(SentenceView view, int i) {
    boolean participle = view.pos(i).equals("VBN") || view.pos(i).equals("VBG");
    boolean modifies =
        view.parsed()
            ? Set.of("nmod", "amod", "compound", "det", "qmod").contains(view.relation(i))
            : view.pos(i).equals("VBN") && Set.of("DT", "JJ").contains(view.pos(i - 1));
    return participle && modifies;
  }

  /** Refusing to say, and not saying, is declining; not denying is saying. */
  private static Stance stance(SentenceView view, int verb, Cue cue) {
    boolean negated = isNegated(view, verb);
    int head = view.parsed() ? view.head(verb) : verb - 2;
    boolean refused =
        head >= 0 && REFUSALS.contains(view.lemma(head)) && view.form(verb - 1).equals("to");
    if (refused || (negated && cue.stance() != Stance.DENIES)) {
      return Stance.DECLINES;
    }
    return negated ? Stance.SAYS : cue.stance();
  }

  private static boolean isNegated(SentenceView view, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      String form = view.form(i);
      if (form.equals("not") || form.equals("n't") || form.equals("n’t") || form.equals("never")) {
        return true;
      }
      if (!view.pos(i).equals("RB") && !view.isVerb(i) && !view.pos(i).equals("MD")) {
        return false;
      }
    }
    return false;
  }
}
