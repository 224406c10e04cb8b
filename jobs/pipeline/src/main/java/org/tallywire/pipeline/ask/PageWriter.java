package org.tallywire.pipeline.ask;

import java.io.PrintStream;
import java.util.regex.Pattern;
import org.tallywire.pipeline.ask.Style.Mark;

/** Writes paragraphs that are no wider than the page. */
public final class PageWriter {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final int LABEL = 12;
  private static final int LEAST = 40;

  private final PrintStream out;
  private final int width;
  private final Style style;

  /**
   * @param width most characters of a line; words longer than that are not broken
   */
  public PageWriter(PrintStream out, int width, Style style) {
    this.out = out;
    this.width = Math.max(LEAST, width);
    this.style = style;
  }

  Style style() {
    return style;
  }

  void blank() {
    out.println();
  }

  void heading(String text) {
    paragraph("", "", style.mark(Mark.HEADING, text));
  }

  /** A named fact; nothing where there is none. */
  void fact(String name, String text) {
    if (text != null && !text.isBlank()) {
      String label = "  " + name + " ".repeat(Math.max(1, LABEL - name.length()));
      paragraph(label, " ".repeat(label.length()), text);
    }
  }

  /** A paragraph whose lines are all indented alike. */
  void indented(int by, String text) {
    paragraph(" ".repeat(by), " ".repeat(by), text);
  }

  /** A paragraph whose first line stands out. */
  void item(int by, String text) {
    paragraph(" ".repeat(by), " ".repeat(by + 4), text);
  }

  private void paragraph(String first, String others, String text) {
    StringBuilder line = new StringBuilder(first);
    int used = first.length();
    boolean empty = true;
    for (String word : text.strip().split("\\s+")) {
      int length = visible(word);
      if (!empty && used + 1 + length > width) {
        out.println(line);
        line = new StringBuilder(others);
        used = others.length();
        empty = true;
      }
      if (!empty) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
      empty = false;
    }
    out.println(line);
  }

  private static int visible(String word) {
    String shown = COLOUR.matcher(word).replaceAll("");
    return shown.codePointCount(0, shown.length());
  }
}
