package org.tallywire.language.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tallywire.language.compare.TextPieces.Piece;

/**
 * Finds what belongs to the page and not to the report: pieces of text that one outlet puts under
 * several headlines, or that come again under several headlines over weeks; and whole texts, such
 * as what an outlet shows to whoever has not consented or paid, that it puts under two headlines of
 * which they tell nothing. Copies of one report mostly have one headline at an outlet and one time.
 * Where a report is updated under new ones, its sentences come again like furniture for some days,
 * and are told apart by what the headlines tell of ({@link #reportOf}).
 */
public final class RepeatedPieces {
  private static final int HEADLINES = 3;
  private static final int HEADLINES_OF_WHOLE = 2;
  private static final int DAYS = 15;
  private static final int LEAD_WORDS = 8;

  /** So much of a document's sentences, and of its headline, is in a report that comes again. */
  private static final double HALF = 0.5;

  private RepeatedPieces() {}

  /**
   * A piece in one document.
   *
   * @param piece hash of a {@link Piece}, or of all pieces of a text
   * @param whole whether it is of all, which tell nothing of the headline
   * @param outlet who published it, or null
   * @param headline hash of the document's headline
   * @param day of publication since 1970, or null
   */
  public record Sighting(long piece, boolean whole, String outlet, long headline, Integer day) {
    /** Sightings of one piece together, of one outlet and headline together. */
    public static final Comparator<Sighting> TOGETHER =
        Comparator.comparingLong(Sighting::piece)
            .thenComparing(
                Sighting::outlet, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingLong(Sighting::headline);
  }

  /** The pieces of a document, in order, and all of them together. */
  public static List<Sighting> of(
      String uri, String publisher, String title, Integer day, String text) {
    return of(uri, publisher, title, day, text, TextPieces.of(text));
  }

  /** As the other one, of a text that was cut already. */
  public static List<Sighting> of(
      String uri, String publisher, String title, Integer day, String text, List<Piece> pieces) {
    String outlet = Outlet.of(publisher, uri);
    long headline = Hash64.of(String.join(" ", headline(title, text)));
    List<Sighting> sightings = new ArrayList<>();
    for (Piece piece : pieces) {
      sightings.add(new Sighting(piece.hash(), false, outlet, headline, day));
    }
    if (!isTold(title, pieces)) {
      sightings.add(new Sighting(whole(title, pieces), true, outlet, headline, day));
    }
    return sightings;
  }

  /** Hash of a text but for its headline, which may stand above it. */
  static long whole(String title, List<Piece> pieces) {
    long whole = Hash64.of("whole");
    for (Piece piece : withoutHeadline(title, pieces)) {
      whole = Hash64.of(whole, piece.hash());
    }
    return whole;
  }

  /** Whether a text tells of its headline, or there is nothing to tell it by. */
  private static boolean isTold(String title, List<Piece> pieces) {
    List<Piece> rest = withoutHeadline(title, pieces);
    if (title == null || rest.isEmpty()) {
      return true;
    }
    Set<String> words = new HashSet<>();
    rest.forEach(piece -> words.addAll(Words.of(piece.text())));
    return Headline.tellsOf(Words.of(title), words);
  }

  private static List<Piece> withoutHeadline(String title, List<Piece> pieces) {
    long headline = Hash64.of(String.join(" ", Words.of(title == null ? "" : title)));
    return pieces.stream().filter(piece -> piece.hash() != headline).toList();
  }

  /** The pieces that are furniture, of all that were seen. */
  public static PageFurniture furniture(Collection<Sighting> seen) {
    List<Sighting> sorted = new ArrayList<>(seen);
    sorted.sort(Sighting.TOGETHER);
    Set<Long> furniture = new HashSet<>();
    Set<Long> standing = new HashSet<>();
    Tally tally = new Tally();
    for (int i = 0; i < sorted.size(); i++) {
      long piece = sorted.get(i).piece();
      tally.add(sorted.get(i));
      if (i + 1 == sorted.size() || sorted.get(i + 1).piece() != piece) {
        if (tally.isFurniture()) {
          furniture.add(piece);
          if (tally.isOverWeeks()) {
            standing.add(piece);
          }
        }
        tally = new Tally();
      }
    }
    return new PageFurniture(furniture, standing);
  }

  /**
   * The pieces of a document that are its report, in order: all but furniture; none where the whole
   * text is.
   *
   * @param title the headline, or null
   * @param furniture as {@link #furniture} finds it
   */
  public static List<Piece> reportOf(String title, String text, PageFurniture furniture) {
    return reportOf(title, TextPieces.of(text), furniture);
  }

  /** As the other one, of a text that was cut already. */
  public static List<Piece> reportOf(String title, List<Piece> pieces, PageFurniture furniture) {
    if (furniture.contains(whole(title, pieces)) && !isTold(title, pieces)) {
      return List.of();
    }
    boolean comesAgain = title != null && reportComesAgain(Words.of(title), pieces, furniture);
    return pieces.stream()
        .filter(
            piece ->
                !furniture.contains(piece)
                    || (comesAgain && piece.isSentence() && !furniture.isStanding(piece)))
        .toList();
  }

  /**
   * Whether what is in other documents too is this one's report: most of its sentences, which tell
   * what its headline does. A notice of rights doesn't, nor is the background of daily bulletins
   * the report, that comes again for weeks.
   */
  private static boolean reportComesAgain(
      List<String> headline, List<Piece> pieces, PageFurniture furniture) {
    int all = 0;
    int again = 0;
    Set<String> words = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece.isSentence()) {
        all += piece.words();
        if (furniture.contains(piece) && !furniture.isStanding(piece)) {
          again += piece.words();
          words.addAll(Words.of(piece.text()));
        }
      }
    }
    return again > 0
        && again >= HALF * all
        && Headline.toldShare(headline, words).orElse(0) >= HALF;
  }

  private static List<String> headline(String title, String text) {
    List<String> words = Words.of(title == null ? "" : title);
    if (words.isEmpty()) {
      words = Words.of(text.substring(0, Math.min(text.length(), 40 * LEAD_WORDS)));
      words = words.subList(0, Math.min(words.size(), LEAD_WORDS));
    }
    return words;
  }

  /** What has been seen of one piece; sightings come as {@link Sighting#TOGETHER} has them. */
  public static final class Tally {
    private String outlet;
    private Long headline;
    private boolean whole;
    private int headlines;
    private int headlinesOfOutlet;
    private int mostOfOneOutlet;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    /** Takes the next one in. */
    public void add(Sighting seen) {
      boolean sameOutlet = Objects.equals(outlet, seen.outlet());
      if (headline == null || !sameOutlet || headline != seen.headline()) {
        headlines++;
        headlinesOfOutlet = headline != null && sameOutlet ? headlinesOfOutlet + 1 : 1;
        outlet = seen.outlet();
        headline = seen.headline();
        whole = seen.whole();
        if (outlet != null) {
          mostOfOneOutlet = Math.max(mostOfOneOutlet, headlinesOfOutlet);
        }
      }
      if (seen.day() != null) {
        first = Math.min(first, seen.day());
        last = Math.max(last, seen.day());
      }
    }

    /** Whether the piece is furniture. */
    public boolean isFurniture() {
      return mostOfOneOutlet >= (whole ? HEADLINES_OF_WHOLE : HEADLINES)
          || (headlines >= HEADLINES && isOverWeeks());
    }

    /** Whether the piece came again over weeks, longer than a report is updated. */
    public boolean isOverWeeks() {
      return first <= last && last - first >= DAYS;
    }
  }
}
