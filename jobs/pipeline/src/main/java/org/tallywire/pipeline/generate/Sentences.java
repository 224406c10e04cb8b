package org.tallywire.pipeline.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The symbols of {@code sentences.txt}, each with its forms. */
final class Sentences {
  private final Map<String, List<Template>> symbols = new HashMap<>();

  Sentences() {
    List<Template> forms = null;
    for (String line : Resource.lines("sentences.txt")) {
      if (line.startsWith("[")) {
        forms = new ArrayList<>();
        symbols.put(line.substring(1, line.length() - 1), forms);
      } else {
        forms.add(Template.of(line.startsWith("^") ? line.substring(1) : line));
      }
    }
  }

  /**
   * The forms of a symbol.
   *
   * @throws IllegalArgumentException where there is no such symbol
   */
  List<Template> of(String symbol) {
    List<Template> forms = symbols.get(symbol);
    if (forms == null) {
      throw new IllegalArgumentException(
          "sentences.txt asks for '" + symbol + "', which is no symbol, slot or figure");
    }
    return forms;
  }

  /** With a capital at the begin of each sentence, quoted ones as well. */
  static String capitalized(String text) {
    StringBuilder capitals = new StringBuilder(text);
    boolean begin = true;
    boolean ended = false;
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (begin) {
          capitals.setCharAt(i, Character.toUpperCase(c));
        }
        begin = false;
        ended = false;
      } else if (c == ' ') {
        begin |= ended;
      } else if (c != '"') {
        ended = c == '.';
        begin = false;
      }
    }
    return capitals.toString();
  }
}
