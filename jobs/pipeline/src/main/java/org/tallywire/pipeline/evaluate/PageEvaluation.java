package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.document.ReadResult;
import org.tallywire.pipeline.ingest.Pages;

/** How well pages of HTML are read, as a nightly run reads them. */
public final class PageEvaluation {
  private static final int WORST = 20;

  private final List<PageScore> scores = new ArrayList<>();
  private long nanos;

  /**
   * Reads and scores pages.
   *
   * @throws IOException when a file can't be read
   */
  public static PageEvaluation of(List<PageGold> pages) throws IOException {
    DocumentReader documents = new DocumentReader();
    PageEvaluation evaluation = new PageEvaluation();
    for (PageGold page : pages) {
      byte[] bytes = bytes(page);
      String uri = page.file().getFileName().toString();
      long begin = System.nanoTime();
      RawDocument raw = Pages.read(uri, bytes);
      ReadResult read = raw == null ? null : documents.read(raw);
      evaluation.nanos += System.nanoTime() - begin;
      evaluation.scores.add(
          PageScore.of(page, read instanceof ReadResult.Accepted good ? good.document() : null));
    }
    return evaluation;
  }

  private static byte[] bytes(PageGold page) throws IOException {
    try (InputStream in = Files.newInputStream(page.file())) {
      boolean gzipped = page.file().toString().endsWith(".gz");
      return (gzipped ? new GZIPInputStream(in) : in).readAllBytes();
    }
  }

  /**
   * Prints the scores.
   *
   * @param listed whether to list wrong titles and dates and the worst texts, too
   */
  public void print(PrintStream out, boolean listed) {
    if (listed) {
      list(out);
    }
    out.printf(
        Locale.ROOT, "%d pages, %.0f a second%n", scores.size(), scores.size() * 1e9 / nanos);
    share(out, "title right", PageScore::isTitleRight);
    share(out, "… in the same words", PageScore::sameTitle);
    share(out, "date right", PageScore::isDateRight);
    mean(out, "text: F1 of words", score -> score.text().f1());
    mean(out, "… precision", score -> score.text().precision());
    mean(out, "… recall", score -> score.text().recall());
  }

  private void list(PrintStream out) {
    for (PageScore score : scores) {
      score.wrong().forEach(line -> out.println(name(score) + "  " + line));
    }
    out.println();
    scores.stream()
        .sorted(Comparator.comparingDouble(score -> score.text().f1()))
        .limit(WORST)
        .forEach(
            score ->
                out.printf(
                    Locale.ROOT,
                    "%s  text: F1 %.3f, precision %.3f, recall %.3f%n",
                    name(score),
                    score.text().f1(),
                    score.text().precision(),
                    score.text().recall()));
    out.println();
  }

  private static String name(PageScore score) {
    return score.gold().file().getFileName().toString();
  }

  private void share(PrintStream out, String what, Predicate<PageScore> right) {
    long count = scores.stream().filter(right).count();
    out.printf(
        Locale.ROOT,
        "%-22s %6.1f %%   (%d of %d)%n",
        what,
        100.0 * count / scores.size(),
        count,
        scores.size());
  }

  private void mean(PrintStream out, String what, ToDoubleFunction<PageScore> figure) {
    double mean = scores.stream().mapToDouble(figure).average().orElse(0);
    out.printf(Locale.ROOT, "%-22s %8.3f%n", what, mean);
  }
}
