package org.tallywire.pipeline.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name without what hyphens tie to it: "U.S." of "U.S.-led", "Syrian" of "anti-Syrian". Labels
 * that count in tokens can't say so; {@code data/models/names/training/data.py} cuts the same.
 */
final class HyphenatedName {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:anti|pro|non|sub|mid|trans|post|pre|ex|inter|all|neo|then|ultra)-(?=.)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=\\p{Lu}\\S{0,40})-(?:led|born|run|made|held|built|owned|bound|era|style|type|like|wide|area"
              + "|language|speaking|majority|coalition|immigration|\\p{Ll}+ed)$");

  private HyphenatedName() {}

  /**
   * @param text what it stands in
   * @param name the tokens of a name
   */
  static Span of(String text, Span name) {
    String words = text.substring(name.begin(), name.end());
    Matcher before = BEFORE.matcher(words);
    int begin = before.find() ? before.end() : 0;
    Matcher behind = BEHIND.matcher(words);
    int end = behind.find(begin) ? behind.start() : words.length();
    return new Span(name.begin() + begin, name.begin() + end);
  }
}
