package org.tallywire.pipeline.report;

import java.util.Set;

/**
 * Writes HTML and SVG. Text and attribute values come from the news and from file names, so each
 * goes through {@link PlainText} and is escaped: nothing that was read can become an element, and
 * no character of it can turn the text around it.
 */
public final class Markup {
  /** Behind these a line end would show as a space. */
  private static final Set<String> INLINE = Set.of("code", "bdi");

  private final StringBuilder out = new StringBuilder(16_384);

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  public Markup open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    return this;
  }

  /** An element without content; its attributes are names and values by turns. */
  public Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element that holds text alone; its attributes are names and values by turns. */
  public Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Text, escaped. */
  public Markup text(String text) {
    escape(PlainText.of(text));
    return this;
  }

  /** Ends an element. */
  public Markup close(String tag) {
    out.append("</").append(tag).append(INLINE.contains(tag) ? ">" : ">\n");
    return this;
  }

  /** What is markup already: the project's own style sheet or a picture made here. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private void start(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of '" + tag + "' has no value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(PlainText.of(attributes[i + 1]));
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
