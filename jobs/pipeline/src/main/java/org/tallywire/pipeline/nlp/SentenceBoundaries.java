package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides a paragraph's tokens into sentences: NLP4J's division, repaired where news goes against
 * it.
 *
 * <ul>
 *   <li>“<i>… sold to Acme Inc. It closed …</i>”: an abbreviation ends the sentence where a word
 *       follows that begins one ({@code sentence-openers.txt}), unless names stand after it ({@code
 *       abbreviations-before-names.txt}: “<i>Lt. Col. An Vu</i>”). Behind a unit ({@code
 *       abbreviated-units.txt}) any capitalized word begins one: “<i>fell 3 pct. Traders …</i>”.
 *   <li>“<i>… (D-Ohio.) said …</i>”, “<i>“Run!” he cried</i>”, “<i>acme.com</i>”: what follows in
 *       lower case, or without a space and not as a new word, goes on.
 *   <li>Quotation marks stay with what they enclose.
 *   <li>A list of more than {@value #MOST_TOKENS} tokens is cut.
 * </ul>
 */
final class SentenceBoundaries {
  /** The longest sentence, in tokens. */
  static final int MOST_TOKENS = 300;

  private static final Set<String> OPENERS = WordList.read("sentence-openers.txt");
  private static final Set<String> TITLES = WordList.read("abbreviations-before-names.txt");
  private static final Set<String> UNITS = WordList.read("abbreviated-units.txt");
  private static final String CLOSING = "\"”’')]»";
  private static final String OPENING = "\"“‘'([«";

  private final String text;
  private final List<Token> tokens;

  /** Index after the last token of each sentence. */
  private final List<Integer> ends = new ArrayList<>();

  private SentenceBoundaries(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * @param text a paragraph
   * @param tokens its tokens
   * @param divided the same in sentences, as NLP4J has them
   * @return the same in better sentences
   */
  static List<List<Token>> repair(String text, List<Token> tokens, List<List<Token>> divided) {
    SentenceBoundaries boundaries = new SentenceBoundaries(text, tokens);
    int end = 0;
    for (List<Token> sentence : divided) {
      boundaries.splitAtAbbreviations(end, end + sentence.size());
      end += sentence.size();
      boundaries.ends.add(end);
    }
    boundaries.moveQuotes();
    boundaries.join();
    return boundaries.sentences();
  }

  private void splitAtAbbreviations(int begin, int end) {
    for (int i = begin; i + 1 < end; i++) {
      String form = form(i);
      if (form.length() > 1
          && form.endsWith(".")
          && !form.endsWith("..")
          && spaceAfter(i)
          && !TITLES.contains(form)
          && (opensSentence(i + 1) || UNITS.contains(form) && isCapitalizedWord(form(i + 1)))) {
        ends.add(i + 1);
      }
    }
  }

  private boolean opensSentence(int i) {
    int word = isOneOf(i, OPENING) && !spaceAfter(i) ? i + 1 : i;
    return word < tokens.size() && OPENERS.contains(form(word));
  }

  /** Gives each quotation mark at a boundary to the side that it touches. */
  private void moveQuotes() {
    for (int k = 0; k + 1 < ends.size(); k++) {
      int end = ends.get(k);
      if (isOneOf(end - 1, OPENING) && spaceAfter(end - 2) && !spaceAfter(end - 1)) {
        ends.set(k, end - 1);
        continue;
      }
      while (end < ends.get(k + 1) && isOneOf(end, CLOSING) && !spaceAfter(end - 1)) {
        end++;
      }
      ends.set(k, end);
    }
  }

  /** Drops boundaries at which the sentence goes on, and those of sentences without tokens. */
  private void join() {
    int begin = 0;
    for (int k = 0; k + 1 < ends.size(); ) {
      int end = ends.get(k);
      if (end <= begin || end >= ends.get(k + 1) || goesOn(begin, end)) {
        ends.remove(k);
      } else {
        begin = end;
        k++;
      }
    }
  }

  private boolean goesOn(int begin, int end) {
    char next = form(end).charAt(0);
    if (!spaceAfter(end - 1)) {
      return !isCapitalizedWord(form(end)) && !isOneOf(end, OPENING);
    }
    if (!Character.isLowerCase(next)) {
      return isListNumber(begin, end);
    }
    boolean plainStop = form(end - 1).equals(".") && end - begin > 1;
    String word = plainStop ? form(end - 2) : "";
    return !plainStop || word.length() <= 3 || Character.isUpperCase(word.charAt(0));
  }

  /** “1.” before an item of a list. */
  private boolean isListNumber(int begin, int end) {
    return end - begin <= 2
        && form(begin).chars().allMatch(c -> Character.isDigit(c) || c == '.')
        && form(end - 1).endsWith(".");
  }

  private static boolean isCapitalizedWord(String form) {
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(1));
  }

  private List<List<Token>> sentences() {
    List<List<Token>> sentences = new ArrayList<>();
    int begin = 0;
    for (int end : ends) {
      for (int cut = begin; cut < end; cut += MOST_TOKENS) {
        sentences.add(tokens.subList(cut, Math.min(end, cut + MOST_TOKENS)));
      }
      begin = end;
    }
    return sentences;
  }

  private String form(int i) {
    return tokens.get(i).getWordForm();
  }

  private boolean isOneOf(int i, String chars) {
    return i >= 0 && form(i).length() == 1 && chars.indexOf(form(i).charAt(0)) >= 0;
  }

  private boolean spaceAfter(int i) {
    return i < 0
        || i + 1 >= tokens.size()
        || Character.isWhitespace(text.charAt(tokens.get(i).getEndOffset()));
  }
}
