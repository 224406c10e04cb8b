package org.tallywire.language.compare;

/** The order of texts by code point, which is the one of their bytes in UTF-8, so Spark's too. */
public final class CodePoints {
  private CodePoints() {}

  /** Below, at or above 0 as {@code a} comes before, with or after {@code b}. */
  public static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      if (one != other) {
        boolean pair = Character.isSurrogate(one);
        boolean otherPair = Character.isSurrogate(other);
        return pair == otherPair ? Character.compare(one, other) : Boolean.compare(pair, otherPair);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
