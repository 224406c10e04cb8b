package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "'We lost 40 boats,' she beamed", "'40 boats!' sobbed Mari Tamm": behind a quotation that opens
 * its sentence and ends in a comma, any verb tells who speaks. The traps: "the 'Comet,' a boat",
 * "in the 'Comet,' she won".
 */
final class QuotationVerbRule implements CueRule {
  private static final Set<String> ENDS = Set.of(",", "!", "?", "…");
  private static final Set<String> NO_SPEAKERS = Set.of("i", "we", "you", "it", "this", "that");

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i + 2 < view.size(); i++) {
      boolean ends = view.isQuote(i) && ENDS.contains(view.form(i - 1));
      if (ends && !view.hasQuote(1, i)) {
        add(view, i + 1, drafts);
        return;
      }
    }
  }

  private static void add(SentenceView view, int next, List<Draft> drafts) {
    boolean inverted = isTold(view, next);
    Phrase source = NounPhrases.startingAt(view, inverted ? next + 1 : next);
    int verb = inverted || source == null ? next : source.last() + 1;
    while (!inverted && view.pos(verb).equals("RB")) {
      verb++;
    }
    int cue = verb;
    boolean known = drafts.stream().anyMatch(draft -> draft.cueFirst() == cue && isSpeech(draft));
    if (source == null || known || !isTold(view, verb) || !speaks(view, source)) {
      return;
    }
    drafts.add(Draft.quoted(view, source, verb, "quotation-verb"));
  }

  private static boolean isSpeech(Draft draft) {
    return !draft.rule().equals(Attribution.LEARNT_CUE);
  }

  private static boolean isTold(SentenceView view, int verb) {
    return view.pos(verb).equals("VBD")
        || view.pos(verb).equals("VBZ")
        || view.pos(verb).equals("VBP");
  }

  private static boolean speaks(SentenceView view, Phrase source) {
    return !NO_SPEAKERS.contains(view.form(source.head()).toLowerCase(Locale.ROOT))
        && !Shares.isShare(view, source);
  }
}
