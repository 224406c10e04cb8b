package org.tallywire.pipeline.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.document.Document;

/**
 * How well one page was read.
 *
 * @param gold what is on it
 * @param title as read, or null
 * @param published as read, or null
 * @param text words of the report
 * @param titleWords words of the headline
 * @param sameTitle whether the headline has the same words in the same order
 */
public record PageScore(
    PageGold gold,
    String title,
    LocalDate published,
    WordOverlap text,
    WordOverlap titleWords,
    boolean sameTitle) {
  private static final double MOST_WORDS = 0.75;

  /**
   * Scores a page.
   *
   * @param read what the program made of it, or null where it rejected it
   */
  static PageScore of(PageGold gold, Document read) {
    String title = read == null ? null : read.title();
    List<String> found = WordOverlap.words(title);
    List<String> wanted = WordOverlap.words(gold.title());
    return new PageScore(
        gold,
        title,
        read == null ? null : read.publishedDate(),
        WordOverlap.of(gold.text(), read == null ? null : read.text()),
        WordOverlap.of(gold.title(), title),
        found.equals(wanted));
  }

  /** Whether the headline is the same, or another wording of it: three quarters of its words. */
  boolean isTitleRight() {
    return sameTitle || titleWords.f1() >= MOST_WORDS;
  }

  boolean isDateRight() {
    return gold.published() == null ? published == null : gold.published().equals(published);
  }

  /** What is wrong with it, a line each; empty where nothing is. */
  List<String> wrong() {
    List<String> lines = new ArrayList<>();
    if (!sameTitle) {
      lines.add("title      " + title);
      lines.add("instead of " + gold.title());
    }
    if (!isDateRight()) {
      lines.add("published  " + published + " instead of " + gold.published());
    }
    return lines;
  }
}
