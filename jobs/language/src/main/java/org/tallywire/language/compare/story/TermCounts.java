package org.tallywire.language.compare.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tallywire.language.compare.PageFurniture;
import org.tallywire.language.compare.RepeatedPieces;
import org.tallywire.language.compare.TextPieces.Piece;
import org.tallywire.language.compare.Words;

/** The terms of one document, before anybody knows how rare they are. */
public final class TermCounts {
  /** A headline says what a report is about: each of its words counts as two more. */
  private static final int TITLE_WEIGHT = 2;

  /** News tells the most important things first; what comes after is background. */
  private static final int MOST_WORDS = 2_000;

  /** Shorter words of names are initials and particles. */
  private static final int NAME_LETTERS = 3;

  private TermCounts() {}

  /**
   * A term.
   *
   * @param term a word in small letters, or a number; or one of {@link StoryFigures}
   * @param frequency 1 for a figure, else 1 + ln(occurrences): the tenth mention says less than the
   *     first (Manning, Raghavan, Schütze: "Introduction to Information Retrieval", 6.4.1)
   * @param name whether it is part of a name in this document: of a place, rather than of another;
   *     or a figure
   */
  public record Term(String term, double frequency, NameKind name) {}

  /**
   * @param title the headline, or null
   * @param text the cleaned text
   * @param furniture as {@link RepeatedPieces#furniture} finds it
   * @param places names of places and peoples in the text, as written
   * @param names all other names
   * @param figures of {@link StoryFigures}
   */
  public static List<Term> of(
      String title,
      String text,
      PageFurniture furniture,
      Collection<String> places,
      Collection<String> names,
      Collection<String> figures) {
    Map<String, Integer> counts = new TreeMap<>();
    int left = MOST_WORDS;
    for (Piece piece : RepeatedPieces.reportOf(title, text, furniture)) {
      if (left > 0) {
        left -= count(Words.of(piece.text()), 1, counts);
      }
    }
    if (title != null) {
      count(new HashSet<>(Words.of(title)), TITLE_WEIGHT, counts);
    }
    Map<String, NameKind> kinds = new HashMap<>();
    put(names, NameKind.OTHER, kinds);
    put(places, NameKind.PLACE, kinds);
    Stream<Term> words =
        counts.entrySet().stream().map(entry -> term(entry.getKey(), entry.getValue(), kinds));
    return Stream.concat(
            words,
            new TreeSet<>(figures).stream().map(figure -> new Term(figure, 1, NameKind.FIGURE)))
        .toList();
  }

  private static void put(Collection<String> names, NameKind kind, Map<String, NameKind> kinds) {
    for (String name : names) {
      for (String word : Words.of(name)) {
        if (word.length() >= NAME_LETTERS) {
          kinds.put(word, kind);
        }
      }
    }
  }

  private static Term term(String word, int count, Map<String, NameKind> kinds) {
    return new Term(word, 1 + Math.log(count), kinds.getOrDefault(word, NameKind.NONE));
  }

  private static int count(Collection<String> words, int times, Map<String, Integer> counts) {
    for (String word : words) {
      if (word.length() > 1) {
        counts.merge(word, times, Integer::sum);
      }
    }
    return words.size();
  }
}
