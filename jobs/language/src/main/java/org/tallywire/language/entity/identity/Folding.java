package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.text.PlainLetters;
import org.tallywire.language.text.ResourceTable;

/**
 * Spellings that count as one: without case, diacritics, apostrophes and punctuation; and, coarser,
 * the sound of a name that was written in another script ({@code transliteration.tsv}).
 */
final class Folding {
  private static final String ENDING = "$";

  private final List<String[]> inside = new ArrayList<>();
  private final List<String[]> endings = new ArrayList<>();

  Folding() {
    for (List<String> row : ResourceTable.rows(Folding.class, "transliteration.tsv")) {
      String to = row.size() > 1 ? row.get(1) : "";
      if (row.get(0).endsWith(ENDING)) {
        endings.add(new String[] {row.get(0).substring(0, row.get(0).length() - 1), to});
      } else {
        inside.add(new String[] {row.get(0), to});
      }
    }
  }

  /**
   * The words of a name: lower case, no diacritics or apostrophes, hyphens and other signs as
   * spaces, periods left out. Words in other scripts stay as they are.
   */
  static List<String> words(String name) {
    String plain = PlainLetters.of(name);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (c == '&') {
        end(word, words);
        words.add("and");
      } else if (!isSilent(c)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Signs inside a word: apostrophes of any shape, the period of an abbreviation. */
  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.MODIFIER_LETTER || "'’‘`´.".indexOf(c) >= 0;
  }

  /** The words of a name, joined by spaces. */
  static String key(String name) {
    return String.join(" ", words(name));
  }

  /**
   * How a folded word sounds, coarsely: all usual spellings of a name from Cyrillic or Arabic have
   * the same. Made of letters alone; short words keep their double letters.
   */
  String sound(String word) {
    String sound = word;
    for (String[] rule : inside) {
      sound = sound.replace(rule[0], rule[1]);
    }
    sound = singleLetters(sound);
    for (String[] rule : endings) {
      if (sound.endsWith(rule[0]) && sound.length() > rule[0].length() + 1) {
        sound = sound.substring(0, sound.length() - rule[0].length()) + rule[1];
      }
    }
    return sound;
  }

  private static String singleLetters(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      boolean repeats = i > 0 && word.charAt(i) == word.charAt(i - 1);
      if (!repeats || word.length() < 4) {
        single.append(word.charAt(i));
      }
    }
    return single.toString();
  }
}
