package org.tallywire.language.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Letters as agencies write them that have no others: small and without diacritics, so that
 * "Kürten" is "kurten" and "Erdoğan" is "erdogan", in composed forms and in others.
 */
public final class PlainLetters {
  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'æ', "ae", 'œ', "oe", 'ß', "ss", 'ı',
          "i");

  private PlainLetters() {}

  /** A text in such letters; what is no letter, and words in other scripts, stay as they are. */
  public static String of(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        String letter = c < 0x80 ? null : LETTERS.get(c);
        if (letter == null) {
          plain.append(c);
        } else {
          plain.append(letter);
        }
      }
    }
    return plain.toString();
  }
}
