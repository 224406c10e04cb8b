package org.tallywire.language.claim;

import org.tallywire.language.text.Token;

/**
 * Brackets around and behind an amount: "$300bn ([£158bn]; [230bn euros]) in subsidies". What is
 * said of the amount outside goes on behind the closing bracket.
 */
final class Brackets {
  private static final int REACH = 40;
  private static final int LONGEST = 14;

  private Brackets() {}

  /**
   * Whether a position stands right behind an opening bracket, or behind a conversion in the same
   * brackets.
   */
  static boolean holds(String text, int position) {
    for (int i = position - 1; i >= 0 && i >= position - REACH; i--) {
      char c = text.charAt(i);
      if (c == '(') {
        return true;
      }
      if (c == ')' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  /**
   * Index after the brackets that open at a token; the token itself where none open, or where they
   * don't close soon.
   */
  static int skip(SentenceGraph graph, int from) {
    if (!opens(graph, from)) {
      return from;
    }
    for (int i = from + 1; i < graph.size() && i < from + LONGEST; i++) {
      if (graph.lower(i).equals(")") || graph.lower(i).equals("]")) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean opens(SentenceGraph graph, int i) {
    Token token = i < graph.size() ? graph.token(i) : null;
    return token != null && (token.form().equals("(") || token.form().equals("["));
  }
}
