package org.tallywire.pipeline.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A picture of the page: an SVG that is as wide as there is room, whose text keeps its size. Widths
 * are percentages, heights pixels. Every bar has its figure in words as its title.
 */
final class Picture {
  private static final int ROW = 40;
  private static final int BAR = 14;
  private static final int LABEL = 48;

  /** The rest of the width is kept for the figure behind the longest bar. */
  private static final double LONGEST = 0.78;

  /** A single column as wide as the page would look like a floor. */
  private static final double WIDEST = 0.11;

  private static final int COLUMNS_TOP = 22;
  private static final int COLUMNS_HEIGHT = 150;

  private final String id;
  private final String title;
  private final List<Bar> bars;

  /**
   * @param id unique in the page
   * @param title what the picture shows
   * @param bars in the order shown
   */
  Picture(String id, String title, List<Bar> bars) {
    this.id = id;
    this.title = title;
    this.bars = List.copyOf(bars);
  }

  /** Bars from left to right, one below another, each under its label. */
  void lying(Markup page) {
    begin(page, ROW * bars.size());
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double length = share(bar) * LONGEST;
      int y = i * ROW;
      page.element("text", PlainText.cut(bar.label(), LABEL), "x", "0", "y", px(y + 13));
      rectangle(page, bar, "0", px(y + 19), Figures.percent(length), BAR);
      page.element(
          "text",
          bar.shown(),
          "class",
          "figure",
          "x",
          Figures.percent(length),
          "dx",
          "6",
          "y",
          px(y + 31));
    }
    page.close("svg");
  }

  /** Bars from bottom to top, one beside another; the first, the middle and the last are named. */
  void standing(Markup page) {
    int bottom = COLUMNS_TOP + COLUMNS_HEIGHT;
    begin(page, bottom + 24);
    double width = Math.min(0.8 / bars.size(), WIDEST);
    for (int i = 0; i < bars.size(); i++) {
      double height = share(bars.get(i)) * COLUMNS_HEIGHT;
      String x = Figures.percent(middle(i) - width / 2);
      rectangle(page, bars.get(i), x, px(bottom - height), Figures.percent(width), height);
    }
    page.empty(
        "line", "class", "axis", "x1", "0", "x2", "100%", "y1", px(bottom), "y2", px(bottom));
    int highest = highest();
    below(page, highest, bars.get(highest).shown(), "figure", COLUMNS_TOP - 6);
    int last = bars.size() - 1;
    for (int i : IntStream.of(0, last / 2, last).distinct().toArray()) {
      below(page, i, bars.get(i).label(), "name", bottom + 17);
    }
    page.close("svg");
  }

  /** Text in the middle of a column's place, and never over the edge of the picture. */
  private void below(Markup page, int column, String text, String style, int y) {
    double at = middle(column);
    boolean first = bars.size() > 3 && at < 0.2;
    boolean last = bars.size() > 3 && at > 0.8;
    page.element(
        "text",
        text,
        "class",
        style,
        "x",
        Figures.percent(first ? at - 0.4 / bars.size() : last ? at + 0.4 / bars.size() : at),
        "y",
        px(y),
        "text-anchor",
        first ? "start" : last ? "end" : "middle");
  }

  private double middle(int column) {
    return (column + 0.5) / bars.size();
  }

  private int highest() {
    int highest = 0;
    for (int i = 1; i < bars.size(); i++) {
      highest = bars.get(i).value() > bars.get(highest).value() ? i : highest;
    }
    return highest;
  }

  private void begin(Markup page, int height) {
    page.open(
        "svg",
        "role",
        "img",
        "width",
        "100%",
        "height",
        px(height),
        "aria-labelledby",
        id + "-title " + id + "-desc");
    page.element("title", title, "id", id + "-title");
    page.element("desc", description(), "id", id + "-desc");
  }

  private String description() {
    StringBuilder words = new StringBuilder();
    for (Bar bar : bars) {
      words
          .append(words.isEmpty() ? "" : "; ")
          .append(PlainText.cut(bar.label(), LABEL))
          .append(": ")
          .append(bar.shown());
    }
    return words.toString();
  }

  private static void rectangle(
      Markup page, Bar bar, String x, String y, String width, double height) {
    page.open(
        "rect",
        "class",
        bar.rest() ? "bar rest" : "bar",
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        px(height),
        "rx",
        "2");
    page.element("title", bar.label() + ": " + bar.shown());
    page.close("rect");
  }

  private double share(Bar bar) {
    double most = most();
    return most == 0 ? 0 : bar.value() / most;
  }

  private double most() {
    return bars.stream().mapToDouble(Bar::value).max().orElse(0);
  }

  private static String px(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }
}
