package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/**
 * The words of an annotated phrase that its name should have in it: "Orsik" of "Defence Minister
 * Pavel Orsik, who leads the talks", "Orsik" of "the minister, Pavel Orsik". Positions are code
 * points of the text that the phrase stands in.
 */
final class PhraseHead {
  private static final Set<String> ENDS =
      new HashSet<>(ResourceTable.words(PhraseHead.class, "head-ends.txt"));

  private final List<Span> words = new ArrayList<>();
  private final int headEnd;

  /**
   * @param phrase its words
   * @param begin where it stands in the text
   */
  PhraseHead(String phrase, int begin) {
    int[] text = phrase.codePoints().toArray();
    int end = 0;
    for (int from = 0; from < text.length; from++) {
      if (Character.isLetterOrDigit(text[from])) {
        int to = from + 1;
        while (to < text.length && Character.isLetterOrDigit(text[to])) {
          to++;
        }
        boolean over = end > 0 || stops(text, words.isEmpty() ? from : last().end() - begin, from);
        over |= ENDS.contains(new String(text, from, to - from).toLowerCase(Locale.ROOT));
        if (over && end == 0) {
          end = words.size();
        }
        words.add(new Span(begin + from, begin + to));
        from = to;
      }
    }
    headEnd = end == 0 ? words.size() : end;
  }

  /** Whether a comma or bracket stands between two words. */
  private static boolean stops(int[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == ',' || text[i] == '(' || text[i] == ';') {
        return true;
      }
    }
    return false;
  }

  private Span last() {
    return words.get(words.size() - 1);
  }

  /** The last word before a comma, a bracket or a word that begins what is only said of it. */
  boolean isHeadIn(Span name) {
    return headEnd > 0 && name.contains(words.get(headEnd - 1));
  }

  /** The last word of all. */
  boolean isLastIn(Span name) {
    return !words.isEmpty() && name.contains(last());
  }
}
