package org.tallywire.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/** The words of one sentence. Positions outside the sentence answer as an empty word. */
final class Words {
  private static final Word NONE = new Word(0, 0, " ", false, false, "");

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  static Words of(String text, Sentence sentence) {
    List<Word> words = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int token = 0;
    int end = Math.min(sentence.end(), text.length());
    int at = sentence.begin();
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      int stop = endOfWord(text, at, end);
      while (token + 1 < tokens.size() && tokens.get(token).end() <= at) {
        token++;
      }
      String pos = token < tokens.size() ? posAt(tokens.get(token), at) : "";
      String form = text.substring(at, stop).toLowerCase(Locale.ROOT);
      boolean glued = !words.isEmpty() && words.get(words.size() - 1).end() == at;
      words.add(new Word(at, stop, form, Character.isUpperCase(c), glued, pos));
      at = stop;
    }
    return new Words(words);
  }

  private static String posAt(Token token, int at) {
    return token.begin() <= at && at < token.end() ? token.pos() : "";
  }

  private static int endOfWord(String text, int at, int end) {
    char c = text.charAt(at);
    int stop = at + 1;
    if (asciiDigit(c)) {
      while (stop < end && asciiDigit(text.charAt(stop))) {
        stop++;
      }
    } else if (Character.isLetter(c)) {
      while (stop < end && Character.isLetter(text.charAt(stop))) {
        stop++;
      }
    }
    return stop;
  }

  private static boolean asciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return index < 0 || index >= words.size() ? NONE : words.get(index);
  }

  String form(int index) {
    return at(index).form();
  }

  String pos(int index) {
    return at(index).pos();
  }

  boolean is(int index, String form) {
    return at(index).form().equals(form);
  }

  /** Whether the words from an index on are these. */
  boolean are(int index, String... forms) {
    for (int i = 0; i < forms.length; i++) {
      if (!is(index + i, forms[i])) {
        return false;
      }
    }
    return true;
  }

  boolean glued(int index) {
    return at(index).glued();
  }

  /** Whether a word is a number of so many digits, not a part of a longer written number. */
  boolean number(int index, int fewest, int most) {
    Word word = at(index);
    int length = word.end() - word.begin();
    return length >= fewest && length <= most && asciiDigit(word.form().charAt(0));
  }

  /** The number a word of at most nine digits stands for, or -1. */
  int intAt(int index) {
    return number(index, 1, 9) ? Integer.parseInt(form(index)) : -1;
  }

  boolean hyphen(int index) {
    return is(index, "-") || is(index, "–") || is(index, "—");
  }

  boolean apostrophe(int index) {
    return is(index, "'") || is(index, "’") || is(index, "‘");
  }
}
