package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more lexemes, each with what it means; finds the longest at a place. */
final class PhraseTable<V> {
  /** What was found: {@code length} lexemes that mean {@code value}. */
  record Match<V>(int length, V value) {}

  private final boolean caseSensitive;
  private final Map<String, V> phrases = new HashMap<>();
  private final Map<String, Integer> longestByFirst = new HashMap<>();
  private final Map<String, Integer> longestByLast = new HashMap<>();

  PhraseTable(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  /** Adds a phrase; an earlier meaning stays. */
  void add(String phrase, V value) {
    List<String> parts = new ArrayList<>();
    for (Lexeme lexeme : Lexer.lex(phrase, 0, phrase.length(), List.of())) {
      parts.add(caseSensitive ? lexeme.text() : lexeme.lower());
    }
    phrases.putIfAbsent(String.join(" ", parts), value);
    longestByFirst.merge(parts.get(0), parts.size(), Math::max);
    longestByLast.merge(parts.get(parts.size() - 1), parts.size(), Math::max);
  }

  /** The longest phrase that begins at {@code from}, or null. */
  Match<V> at(List<Lexeme> lexemes, int from) {
    if (from < 0 || from >= lexemes.size()) {
      return null;
    }
    Integer longest = longestByFirst.get(form(lexemes.get(from)));
    if (longest == null) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    Match<V> best = null;
    for (int i = 0; i < longest && from + i < lexemes.size(); i++) {
      key.append(i == 0 ? "" : " ").append(form(lexemes.get(from + i)));
      V value = phrases.get(key.toString());
      if (value != null) {
        best = new Match<>(i + 1, value);
      }
    }
    return best;
  }

  /** The longest phrase that ends before {@code end}, or null. */
  Match<V> before(List<Lexeme> lexemes, int end) {
    if (end <= 0 || end > lexemes.size()) {
      return null;
    }
    Integer longest = longestByLast.get(form(lexemes.get(end - 1)));
    if (longest == null) {
      return null;
    }
    String key = "";
    Match<V> best = null;
    for (int i = 1; i <= longest && end - i >= 0; i++) {
      String form = form(lexemes.get(end - i));
      key = i == 1 ? form : form + " " + key;
      V value = phrases.get(key);
      if (value != null) {
        best = new Match<>(i, value);
      }
    }
    return best;
  }

  private String form(Lexeme lexeme) {
    return caseSensitive ? lexeme.text() : lexeme.lower();
  }
}
