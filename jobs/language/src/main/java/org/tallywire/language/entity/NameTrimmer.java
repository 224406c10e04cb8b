package org.tallywire.language.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ResourceTable;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Cuts a name down to the name: no article, possessive ending, title, quotation mark or full stop;
 * and refuses what is none ("FILE", a lone number, a web address).
 */
final class NameTrimmer {
  private static final int LONGEST_TITLE = 3;

  /**
   * Who writes without capitals still writes of persons and places ("flights to delaware"); an
   * organization without one is most often none ("the government").
   */
  private static final Set<EntityType> MAY_BE_LOWER =
      EnumSet.of(EntityType.PERSON, EntityType.GPE, EntityType.LOC, EntityType.FAC);

  private final Set<String> titles = new HashSet<>(ResourceTable.words(getClass(), "titles.txt"));
  private final Set<String> nonsense =
      new HashSet<>(ResourceTable.words(getClass(), "not-names.txt"));

  /** The name inside a range of tokens, or nothing. */
  Optional<Candidate> trim(
      AnnotatedDocument document,
      Sentence sentence,
      int from,
      int to,
      EntityType type,
      double confidence,
      String rule) {
    List<Token> tokens = sentence.tokens();
    int end = Math.min(lineEnd(document, tokens, from, to), tokens.size());
    int first = skipTitles(tokens, skipOpening(tokens, from, end), end, type);
    first = skipOpening(tokens, first, end);
    while (end > first && isClosing(tokens.get(end - 1))) {
      end--;
    }
    if (first >= end) {
      return Optional.empty();
    }
    int begin = tokens.get(first).begin();
    int finish = tokens.get(end - 1).end();
    while (begin < finish && !startsName(document.text().charAt(begin))) {
      begin++;
    }
    finish = withoutTail(document.text(), begin, finish);
    String text = document.text().substring(begin, finish);
    return isName(text, type)
        ? Optional.of(
            new Candidate(sentence, first, end, begin, finish, text, type, confidence, rule))
        : Optional.empty();
  }

  /** A name never runs over the end of a line. */
  private static int lineEnd(AnnotatedDocument document, List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int gap = document.text().indexOf('\n', tokens.get(i - 1).end());
      if (gap >= 0 && gap < tokens.get(i).begin()) {
        return i;
      }
    }
    return to;
  }

  private static int skipOpening(List<Token> tokens, int from, int end) {
    int i = from;
    while (i < end && isOpening(tokens.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isOpening(Token token) {
    String form = token.form();
    return !hasLetterOrDigit(form)
        || form.equalsIgnoreCase("the")
        || form.equals("a")
        || form.equals("an")
        || token.pos().equals("PRP$");
  }

  private static boolean isClosing(Token token) {
    String form = token.form().replace('’', '\'');
    return !hasLetterOrDigit(form) || form.equalsIgnoreCase("'s");
  }

  /** The index after the titles before a person's name; a title alone is left to be refused. */
  private int skipTitles(List<Token> tokens, int from, int end, EntityType type) {
    if (type != EntityType.PERSON) {
      return from;
    }
    int first = from;
    for (int length = LONGEST_TITLE; length > 0; length--) {
      while (first + length < end && titles.contains(joined(tokens, first, length))) {
        first += length;
        length = LONGEST_TITLE;
      }
    }
    return first;
  }

  private static String joined(List<Token> tokens, int first, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < first + length; i++) {
      String form = tokens.get(i).form();
      words.append(i == first ? "" : " ");
      words.append(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsName(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Cuts quotation marks, a possessive ending, and a period that ends no abbreviation. */
  private static int withoutTail(String text, int begin, int end) {
    int finish = end;
    while (finish > begin) {
      char last = text.charAt(finish - 1);
      if (last == '.' && isAbbreviation(text, begin, finish)) {
        return finish;
      }
      if (last == 's' && finish - begin > 2 && isApostrophe(text.charAt(finish - 2))) {
        finish -= 2;
      } else if (Character.isLetterOrDigit(last) || Character.isSurrogate(last) || last == ')') {
        return last == ')' && text.lastIndexOf('(', finish) < begin ? finish - 1 : finish;
      } else if (Character.getType(last) == Character.NON_SPACING_MARK) {
        return finish;
      } else {
        finish--;
      }
    }
    return finish;
  }

  /** "U.S." and "Inc." keep their period, "CNN." does not. */
  private static boolean isAbbreviation(String text, int begin, int finish) {
    int start = finish - 1;
    boolean inner = false;
    while (start > begin && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
      inner |= text.charAt(start) == '.';
    }
    int letters = finish - 1 - start;
    return inner
        || (letters >= 1 && letters <= 4 && Character.isLowerCase(text.charAt(finish - 2)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private boolean isName(String text, EntityType type) {
    if (text.length() < 2 || text.contains("://") || text.startsWith("www.")) {
      return false;
    }
    return text.chars().anyMatch(Character::isLetter)
        && text.chars().noneMatch(c -> c == '@' || c == '<' || c == '>' || c == '\n')
        && (MAY_BE_LOWER.contains(type)
            || text.chars().anyMatch(Character::isUpperCase)
            || !isLatin(text))
        && !isNonsense(text.toLowerCase(Locale.ROOT));
  }

  /** "Read more", and "Shr 86 cts" word by word. */
  private boolean isNonsense(String words) {
    return nonsense.contains(words)
        || Arrays.stream(words.split(" ")).allMatch(this::isNonsenseWord);
  }

  /** A listed word, or a number. */
  private boolean isNonsenseWord(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return nonsense.contains(bare) || bare.chars().allMatch(Character::isDigit);
  }

  private static boolean isLatin(String text) {
    return text.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
  }

  private static boolean hasLetterOrDigit(String form) {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
