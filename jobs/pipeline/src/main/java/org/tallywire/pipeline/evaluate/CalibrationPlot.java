package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tallywire.pipeline.evaluate.Evaluation.Judged;
import org.tallywire.pipeline.settings.UsageException;

/**
 * A reliability diagram: claims grouped by confidence into tenths, and how many of each group are
 * right. A well calibrated program's bars reach the diagonal.
 */
public final class CalibrationPlot {
  private static final int TENTHS = 10;
  private static final int SIDE = 360;
  private static final int LEFT = 60;
  private static final int TOP = 20;

  /**
   * Claims of about one confidence.
   *
   * @param count how many
   * @param confidence their mean confidence, 0 to 1
   * @param right the share that is right, 0 to 1
   */
  record Bin(int count, double confidence, double right) {}

  private final List<Bin> bins;

  private CalibrationPlot(List<Bin> bins) {
    this.bins = bins;
  }

  /** Groups answers by their confidence. */
  public static CalibrationPlot of(List<Judged> answers) {
    List<Bin> bins = new ArrayList<>();
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      int at = tenth;
      List<Judged> inside =
          answers.stream()
              .filter(a -> Math.min(TENTHS - 1, (int) (a.confidence() * TENTHS)) == at)
              .toList();
      if (!inside.isEmpty()) {
        double confidence = inside.stream().mapToDouble(Judged::confidence).average().orElse(0);
        double right = inside.stream().filter(Judged::right).count() / (double) inside.size();
        bins.add(new Bin(inside.size(), confidence, right));
      }
    }
    return new CalibrationPlot(bins);
  }

  List<Bin> bins() {
    return bins;
  }

  /** Mean distance of confidence and share that is right, weighted by the number of claims. */
  double expectedError() {
    double sum = 0;
    int count = 0;
    for (Bin bin : bins) {
      sum += bin.count() * Math.abs(bin.confidence() - bin.right());
      count += bin.count();
    }
    return count == 0 ? 0 : sum / count;
  }

  /**
   * Writes the picture.
   *
   * @param file an SVG file, replaced where it exists
   * @throws UsageException when it can't be written
   */
  public void write(Path file) {
    try {
      Files.writeString(file, svg(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException(
          "the picture '" + file + "' can't be written: " + e + "; --calibration names a file.", e);
    }
  }

  String svg() {
    StringBuilder svg = new StringBuilder(4096);
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"460\" height=\"450\""
            + " font-family=\"sans-serif\" font-size=\"12\">\n"
            + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    for (int i = 0; i <= TENTHS; i += 2) {
      double at = i / (double) TENTHS;
      line(svg, x(at), y(0), x(at), y(1), "#ddd");
      line(svg, x(0), y(at), x(1), y(at), "#ddd");
      text(svg, x(at), y(0) + 18, "middle", String.format(Locale.ROOT, "%.1f", at));
      text(svg, x(0) - 6, y(at) + 4, "end", String.format(Locale.ROOT, "%.1f", at));
    }
    line(svg, x(0), y(0), x(1), y(1), "#888");
    for (Bin bin : bins) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"24\" height=\"%.1f\" fill=\"#4477aa\"/>\n",
              x(bin.confidence()) - 12,
              y(bin.right()),
              y(0) - y(bin.right())));
      text(svg, x(bin.confidence()), y(bin.right()) - 5, "middle", Integer.toString(bin.count()));
    }
    text(svg, x(0.5), y(0) + 40, "middle", "confidence (mean of each tenth)");
    text(
        svg,
        x(0.5),
        y(0) + 58,
        "middle",
        String.format(
            Locale.ROOT, "share of the claims that is right; mean distance %.3f", expectedError()));
    return svg.append("</svg>\n").toString().replace("\r", "");
  }

  private static double x(double share) {
    return LEFT + share * SIDE;
  }

  private static double y(double share) {
    return TOP + (1 - share) * SIDE;
  }

  private static void line(
      StringBuilder svg, double x1, double y1, double x2, double y2, String colour) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
            x1,
            y1,
            x2,
            y2,
            colour));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
            x,
            y,
            anchor,
            text));
  }
}
