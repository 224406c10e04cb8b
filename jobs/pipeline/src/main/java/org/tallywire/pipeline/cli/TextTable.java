package org.tallywire.pipeline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table of text with aligned columns. */
final class TextTable {
  private final List<String> heads;
  private final int[] widest;
  private final boolean[] right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param heads names of the columns; one that begins with {@code >} is aligned to the right
   * @param widest most characters of each column; longer text is cut
   */
  TextTable(List<String> heads, int... widest) {
    this.heads = heads.stream().map(head -> head.replaceFirst("^>", "")).toList();
    this.widest = widest.clone();
    this.right = new boolean[heads.size()];
    for (int i = 0; i < heads.size(); i++) {
      right[i] = heads.get(i).startsWith(">");
    }
  }

  void add(String... cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      row.add(OneLine.cut(cells[i], widest[i]));
    }
    rows.add(row);
  }

  void print(PrintStream out, String indent) {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = length(heads.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    out.println(indent + line(heads, widths));
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("─".repeat(width));
    }
    out.println(indent + line(rules, widths));
    rows.forEach(row -> out.println(indent + line(row, widths)));
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - length(cells.get(i)));
      line.append(i == 0 ? "" : "  ")
          .append(right[i] ? padding : "")
          .append(cells.get(i))
          .append(right[i] ? "" : padding);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
