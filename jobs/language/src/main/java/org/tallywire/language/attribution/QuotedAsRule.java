package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "The Gazette quoted the mayor as saying 40 boats sank", "the mayor was quoted by the Gazette as
 * saying so": the mayor says it, the Gazette passes it on. Parsers take the Gazette for who says.
 */
final class QuotedAsRule implements CueRule {
  private static final String NAME = "quoted-as";
  private static final Set<String> QUOTING =
      Set.of("quote", "cite", "paraphrase", "describe", "report");

  /** Who is quoted may be named by so many tokens. */
  private static final int LONGEST = 20;

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (Draft draft : new ArrayList<>(drafts)) {
      int as = as(view, draft.cueFirst());
      int quoting = as < 0 ? -1 : quoting(view, as);
      if (quoting >= 0 && draft.source() != null) {
        tell(view, draft, quoting, as, drafts);
      }
    }
  }

  private static void tell(
      SentenceView view, Draft draft, int quoting, int as, List<Draft> drafts) {
    boolean passive = SubjectFinder.isPassive(view, quoting) || quoting == as - 1;
    Phrase teller =
        passive
            ? agent(view, quoting, as, draft.cueLast())
            : SubjectFinder.of(view, quoting, false);
    Phrase quoted = passive ? draft.source() : NounPhrases.startingAt(view, quoting + 1);
    if (quoted == null || (!passive && quoted.last() >= as)) {
      return;
    }
    Draft parent = null;
    if (teller != null && draft.hasContent()) {
      drafts.removeIf(other -> other.cueFirst() == quoting);
      parent =
          new Draft(
              view,
              teller,
              quoting,
              quoting,
              draft.contentBegin(),
              draft.contentEnd(),
              Stance.SAYS,
              NAME,
              draft.parent());
      drafts.add(parent);
    }
    Draft said = draft.withSource(quoted);
    drafts.set(drafts.indexOf(draft), parent == null ? said : said.withParent(parent));
  }

  /** Who quotes in "was quoted by the Gazette as saying", "… as saying by the Gazette"; or null. */
  private static Phrase agent(SentenceView view, int quoting, int as, int cue) {
    if (view.form(quoting + 1).equals("by")) {
      Phrase agent = NounPhrases.startingAt(view, quoting + 2);
      return agent != null && agent.last() < as ? agent : null;
    }
    return view.form(cue + 1).equals("by") ? NounPhrases.startingAt(view, cue + 2) : null;
  }

  /** The "as" before "saying" and "having said", or -1. */
  private static int as(SentenceView view, int cue) {
    boolean perfect = view.pos(cue).equals("VBN") && view.form(cue - 1).equals("having");
    int as = perfect ? cue - 2 : cue - 1;
    return (perfect || view.pos(cue).equals("VBG")) && view.form(as).equals("as") ? as : -1;
  }

  /** The verb that quotes, or -1. */
  private static int quoting(SentenceView view, int as) {
    for (int i = as - 1; i >= Math.max(0, as - LONGEST); i--) {
      if (view.isVerb(i)) {
        return QUOTING.contains(view.lemma(i)) ? i : -1;
      }
      if (view.form(i).equals(";") || view.isQuote(i)) {
        return -1;
      }
    }
    return -1;
  }
}
