package org.tallywire.language.web;

import java.util.List;

/** Chooses between the report as the page shows it and as its JSON-LD holds it. */
final class ArticleBody {
  private static final int SHORTEST = 400;
  private static final double MUCH_MORE = 2.5;

  private ArticleBody() {}

  /**
   * The report. What readers see is taken, with its paragraphs, unless the JSON-LD holds far more:
   * the page is then drawn by a script.
   *
   * @param body from JSON-LD, or null
   */
  static String better(List<String> shown, String body) {
    String text = String.join("\n\n", shown);
    if (body == null || body.length() < SHORTEST || body.length() < MUCH_MORE * text.length()) {
      return text;
    }
    return String.join("\n\n", body.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }
}
