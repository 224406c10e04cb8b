package org.tallywire.language.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tallywire.language.text.PlainLetters;

/** The words of a text as they are compared: small plain letters and digits, nothing else. */
public final class Words {
  private Words() {}

  /**
   * All words in order. An apostrophe inside a word is dropped, a possessive ending with it, so
   * that "Sheriff’s" is "sheriff" and "O'Neill" is "oneill". One outlet writes "Plzeň" and another
   * "Plzen", and it is just such rare names that two reports of one event have in common: letters
   * are {@link PlainLetters}.
   */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>(text.length() / 6 + 1);
    StringBuilder word = new StringBuilder();
    int length = text.length();
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isAccent(c) && word.length() > 0) {
        word.appendCodePoint(c);
      } else if (!joins(c, text, next) || word.length() == 0) {
        flush(word, words);
      } else if (possessive(text, next)) {
        flush(word, words);
        next++;
      }
      i = next;
    }
    flush(word, words);
    return words;
  }

  /** A diacritic that is written after its letter, and not as one with it. */
  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean joins(int c, String text, int next) {
    return (c == '\'' || c == '’')
        && next < text.length()
        && Character.isLetterOrDigit(text.codePointAt(next));
  }

  /** Whether an "s" that ends the word follows. */
  private static boolean possessive(String text, int next) {
    char c = text.charAt(next);
    return (c == 's' || c == 'S')
        && (next + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(next + 1)));
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(plain(word.toString()));
      word.setLength(0);
    }
  }

  /** Most words have nothing to take apart, which costs more than anything else here. */
  private static String plain(String word) {
    boolean ascii = word.chars().allMatch(c -> c < 0x80);
    return ascii ? word.toLowerCase(Locale.ROOT) : PlainLetters.of(word);
  }
}
