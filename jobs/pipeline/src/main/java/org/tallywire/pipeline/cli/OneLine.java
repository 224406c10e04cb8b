package org.tallywire.pipeline.cli;

/** Text for one line of a terminal. */
final class OneLine {
  private OneLine() {}

  /** White space of any kind as single spaces. */
  static String of(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }

  /** At most so many code points, the last an ellipsis where something was cut. */
  static String cut(String text, int width) {
    String line = of(text);
    if (line.codePointCount(0, line.length()) <= width) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
  }
}
