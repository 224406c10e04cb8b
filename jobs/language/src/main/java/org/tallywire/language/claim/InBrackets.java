package org.tallywire.language.claim;

/**
 * Whether a position stands right behind an opening bracket, or behind a conversion in the same
 * brackets.
 */
final class InBrackets {
  private static final int REACH = 40;

  private InBrackets() {}

  static boolean at(String text, int position) {
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
}
