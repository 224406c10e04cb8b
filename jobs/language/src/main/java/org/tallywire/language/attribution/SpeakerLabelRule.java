package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "TAMM: We lost 40 boats." in the transcript of a conversation; runs to the paragraph's end. The
 * traps: "NOTE: Net includes a gain", "KARACHI: At least 40 died" and "BREAKING: 40 died" have no
 * speaker before the colon, and in "TAMM: The yard says 40 sank" there are two.
 */
final class SpeakerLabelRule implements CueRule {
  /** Names the rule in a draft, so that the content is taken to the end of the paragraph. */
  static final String NAME = "speaker-label";

  private static final int LONGEST_NAME = 3;
  private static final Set<String> SPEAKERS = Set.of("i", "we");

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
    boolean labels = end > first && view.form(end).equals(":") && end + 1 < view.size();
    if (labels && !document && !isTopicOrPlace(view, first, end - 1)) {
      int colon = end;
      drafts.removeIf(draft -> draft.cueFirst() <= colon || isOwn(draft));
      Phrase source = new Phrase(first, end - 1, end - 1);
      drafts.add(Draft.said(view, source, end, end + 1, view.size() - 1, NAME));
    }
  }

  private boolean isTopicOrPlace(SentenceView view, int first, int last) {
    return Topics.isTopic(view, first, last, lexicon) || Topics.isPlace(view, first, last);
  }

  /** Whether a report behind the colon is the speaker's, or nobody's. */
  private static boolean isOwn(Draft draft) {
    return draft.source() == null
        || SPEAKERS.contains(draft.view().form(draft.source().head()).toLowerCase(Locale.ROOT));
  }

  /** A word in capitals, or the "Q" and "A" of an interview. */
  private static boolean isLabel(String form) {
    boolean letter = form.equals("Q") || form.equals("A");
    return (form.length() > 1 || letter)
        && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
