package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "TAMM: We lost 40 boats." in the transcript of a conversation; runs to the paragraph's end. The
 * trap: "NOTE: Net includes a gain" is no speaker.
 */
final class SpeakerLabelRule implements CueRule {
  /** Names the rule in a draft, so that the content is taken to the end of the paragraph. */
  static final String NAME = "speaker-label";

  private static final int LONGEST_NAME = 3;

  private final CueLexicon lexicon;

  SpeakerLabelRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    int first = view.isQuote(0) ? 1 : 0;
    int end = first;
    while (end < first + LONGEST_NAME && isLabel(view.form(end))) {
      end++;
    }
    String word = view.form(first).toLowerCase(Locale.ROOT);
    boolean document = end == first + 1 && lexicon.sourceNoun(word) == SourceKind.DOCUMENT;
    if (end > first && !document && view.form(end).equals(":") && end + 1 < view.size()) {
      drafts.clear();
      drafts.add(
          new Draft(
              view,
              new Phrase(first, end - 1, end - 1),
              end,
              end,
              view.begin(end + 1),
              view.end(view.size() - 1),
              Stance.SAYS,
              NAME,
              null));
    }
  }

  /** A word in capitals, or the "Q" and "A" of an interview. */
  private static boolean isLabel(String form) {
    boolean letter = form.equals("Q") || form.equals("A");
    return (form.length() > 1 || letter)
        && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
