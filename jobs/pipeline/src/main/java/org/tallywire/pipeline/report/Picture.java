package org.tallywire.pipeline.report;

import java.util.List;
import java.util.Locale;

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

  /**
   * Bars from bottom to top, one beside another; the first, the middle and the last are labelled.
   */
  void standing(Markup page) {
    int bottom = COLUMNS_TOP + COLUMNS_HEIGHT;
    begin(page, bottom + 24);
    // A single column as wide as the page would look like a floor.
    int places = Math.max(bars.size(), 14);
    for (int i = 0; i < bars.size(); i++) {
      double height = share(bars.get(i)) * COLUMNS_HEIGHT;
      String x = Figures.percent((i + 0.1) / places);
      rectangle(page, bars.get(i), x, px(bottom - height), Figures.percent(0.8 / places), height);
    }
    page.empty(
        "line", "class", "axis", "x1", "0", "x2", "100%", "y1", px(bottom), "y2", px(bottom));
    for (int i = 0; i < bars.size(); i++) {
      if (bars.get(i).value() == most()) {
        String middle = Figures.percent((i + 0.5) / places);
        String anchor = anchor(i, places);
        page.element(
            "text",
            bars.get(i).shown(),
            "class",
            "figure",
            "x",
            middle,
            "y",
            px(COLUMNS_TOP - 6),
            "text-anchor",
            anchor);
        break;
      }
    }
    labels(page, places, bottom + 17);
    page.close("svg");
  }

  private void labels(Markup page, int places, int y) {
    int last = bars.size() - 1;
    for (int i : last < 2 ? new int[] {0, last} : new int[] {0, last / 2, last}) {
      if (i < 0 || i == last && last > 0 && last < places / 4) {
        continue;
      }
      page.element(
          "text",
          bars.get(i).label(),
          "x",
          Figures.percent((i + 0.5) / places),
          "y",
          px(y),
          "text-anchor",
          anchor(i, places));
      if (last == 0) {
        return;
      }
    }
  }

  private static String anchor(int place, int places) {
    double at = (place + 0.5) / places;
    return at < 0.2 ? "start" : at > 0.8 ? "end" : "middle";
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
