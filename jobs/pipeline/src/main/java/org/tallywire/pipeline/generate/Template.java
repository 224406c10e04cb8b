package org.tallywire.pipeline.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of a sentence: words, {@code {name}} for something else, {@code {one|other}} for one of
 * several forms. A form that a name stands for is expanded in turn.
 */
final class Template {
  /** What a template asks for by name. */
  interface Names {
    /** What the name stands for in this sentence. */
    void append(String name, StringBuilder to);
  }

  private sealed interface Part {}

  private record Words(String words) implements Part {}

  private record Name(String name) implements Part {}

  private record Choice(List<Template> forms) implements Part {}

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException where a brace is not closed
   */
  static Template of(String form) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < form.length()) {
      int brace = form.indexOf('{', at);
      if (brace < 0) {
        brace = form.length();
      }
      if (brace > at) {
        parts.add(new Words(form.substring(at, brace)));
      }
      if (brace == form.length()) {
        break;
      }
      int end = closing(form, brace);
      parts.add(inBraces(form.substring(brace + 1, end)));
      at = end + 1;
    }
    return new Template(parts);
  }

  private static int closing(String form, int brace) {
    int depth = 0;
    for (int i = brace; i < form.length(); i++) {
      char c = form.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a brace is not closed in: " + form);
  }

  private static Part inBraces(String inner) {
    List<Template> forms = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        forms.add(of(inner.substring(begin, i)));
        begin = i + 1;
      }
    }
    if (!forms.isEmpty() || inner.indexOf('{') >= 0 || inner.indexOf(' ') >= 0) {
      forms.add(of(inner.substring(begin)));
      return new Choice(forms);
    }
    return new Name(inner);
  }

  /** Writes one of the sentences that this form has. */
  void write(Dice dice, Names names, StringBuilder to) {
    for (Part part : parts) {
      if (part instanceof Words words) {
        to.append(words.words());
      } else if (part instanceof Name name) {
        names.append(name.name(), to);
      } else if (part instanceof Choice choice) {
        dice.pick(choice.forms()).write(dice, names, to);
      }
    }
  }
}
