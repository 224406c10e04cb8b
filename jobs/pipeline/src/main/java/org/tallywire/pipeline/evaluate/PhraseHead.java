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
    int before = 0;
    int to = 0;
    for (int from = next(text, 0, true); from < text.length; from = next(text, to, true)) {
      if (before == 0 && (stops(text, to, from) || isEnd(text, from))) {
        before = words.size();
      }
      to = next(text, from, false);
      words.add(new Span(begin + from, begin + to));
    }
    headEnd = before == 0 ? words.size() : before;
  }

  /** The next place at which a word begins, or has ended. */
  private static int next(int[] text, int from, boolean word) {
    int at = from;
    while (at < text.length && Character.isLetterOrDigit(text[at]) != word) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(int[] text, int from) {
    String word = new String(text, from, next(text, from, false) - from);
    return ENDS.contains(word.toLowerCase(Locale.ROOT));
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

  /** The last word before a comma, a bracket or a word that begins what is only said of it. */
  boolean isHeadIn(Span name) {
    return headEnd > 0 && name.contains(words.get(headEnd - 1));
  }

  /** The last word of all. */
  boolean isLastIn(Span name) {
    return !words.isEmpty() && name.contains(words.get(words.size() - 1));
  }
}
