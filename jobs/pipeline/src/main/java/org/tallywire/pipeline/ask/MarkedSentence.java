package org.tallywire.pipeline.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallywire.pipeline.ask.Style.Mark;

/** A sentence with its evidence marked; marks lie beside each other or inside one another. */
final class MarkedSentence {
  private final String text;
  private final int begin;
  private final int[] points;
  private final List<Span> spans = new ArrayList<>();

  private record Span(int begin, int end, Mark mark) {}

  /**
   * @param text the sentence
   * @param begin where it begins in its document, in code points
   */
  MarkedSentence(String text, int begin) {
    this.text = text;
    this.begin = begin;
    this.points = text.codePoints().toArray();
  }

  /** Marks words by their place in the document; nothing where they are not of the sentence. */
  MarkedSentence mark(Mark mark, Integer from, Integer to) {
    if (from != null && to != null && from >= begin && to <= begin + points.length && from < to) {
      spans.add(new Span(from - begin, to - begin, mark));
    }
    return this;
  }

  /** Marks words where they stand first, and not inside others: no "he" in "The". */
  MarkedSentence mark(Mark mark, String words) {
    if (words != null && !words.isEmpty()) {
      Matcher found =
          Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
              .matcher(text);
      if (found.find()) {
        int from = begin + text.codePointCount(0, found.start());
        mark(mark, from, from + words.codePointCount(0, words.length()));
      }
    }
    return this;
  }

  /** Whether words of a kind are marked. */
  boolean has(Mark mark) {
    return spans.stream().anyMatch(span -> span.mark == mark);
  }

  String in(Style style) {
    spans.sort(
        Comparator.comparingInt(Span::begin)
            .thenComparingInt(span -> -span.end)
            .thenComparing(Span::mark));
    return between(0, points.length, new ArrayList<>(spans), style);
  }

  private String between(int from, int to, List<Span> left, Style style) {
    StringBuilder marked = new StringBuilder();
    int at = from;
    while (!left.isEmpty() && left.get(0).begin < to) {
      Span span = left.remove(0);
      if (span.begin >= at && span.end <= to) {
        marked.append(words(at, span.begin));
        marked.append(style.mark(span.mark, between(span.begin, span.end, left, style)));
        at = span.end;
      }
    }
    return marked.append(words(at, to)).toString();
  }

  private String words(int from, int to) {
    return new String(points, from, to - from);
  }
}
