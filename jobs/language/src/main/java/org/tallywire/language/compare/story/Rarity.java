package org.tallywire.language.compare.story;

/**
 * How much a term says, by how few documents have it: inverse document frequency (Spärck Jones,
 * 1972), −ln(share of documents), where the window is filled up with {@link #BACKGROUND} documents
 * of news at large. In a large window they change little; in a window of five reports on one event
 * they keep its names rare.
 */
public final class Rarity {
  private static final double BACKGROUND = 1_000;

  /** A word that isn't common stands in one background document. */
  private static final double LEAST_SHARE = 1 / BACKGROUND;

  /** Terms of more documents than this say nothing about an event. */
  private static final double MOST_SHARE = 0.3;

  /**
   * Less rare words of names ("Inc", "County", the land of all news) name nothing in particular.
   */
  private static final double NAMING = 3;

  private final CommonWords common = new CommonWords();
  private final double documents;

  /**
   * @param documents in the window
   */
  public Rarity(long documents) {
    this.documents = documents;
  }

  /**
   * A term's weight; 0 for one that says nothing.
   *
   * @param having documents of the window that have the term
   */
  public double of(String term, long having) {
    double background = BACKGROUND * Math.max(LEAST_SHARE, common.share(term));
    double share = (having + background) / (documents + BACKGROUND);
    return share > MOST_SHARE ? 0 : -Math.log(share);
  }

  /** What a term of this weight names: no word names anything that too many documents have. */
  public NameKind naming(double weight, NameKind kind) {
    return weight < NAMING && kind != NameKind.FIGURE ? NameKind.NONE : kind;
  }
}
