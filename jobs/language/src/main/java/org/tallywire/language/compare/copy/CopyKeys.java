package org.tallywire.language.compare.copy;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tallywire.language.compare.Hash64;
import org.tallywire.language.compare.Words;

/**
 * Keys by which copies find each other without comparing every text with every other. Two kinds:
 *
 * <ul>
 *   <li>bands of a MinHash signature (Leskovec, Rajaraman, Ullman: "Mining of Massive Datasets",
 *       chapter 3): texts that are alike as wholes share at least one, nearly always;
 *   <li>fingerprints chosen by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms
 *       for document fingerprinting", 2003): texts that share a run of {@link #SURE_RUN} words
 *       share at least one, always, however different the rest is.
 * </ul>
 */
public final class CopyKeys {
  /** Words in a shingle: fewer would be idioms, more would miss edited copies. */
  static final int SHINGLE = 5;

  /** With six bands of three, texts of resemblance 0.8 share a band in 98.6% of all cases. */
  private static final int BANDS = 6;

  private static final int ROWS = 3;

  /**
   * Shingles of which winnowing keeps at least one: those of 30 words, by default the least judged.
   */
  private static final int WINDOW = 26;

  /** Words in a shared run that is found for sure. */
  public static final int SURE_RUN = WINDOW + SHINGLE - 1;

  /** One in so many keys of the text that has fewer is to be shared. */
  private static final int SHARE = 8;

  private CopyKeys() {}

  /**
   * Whether two texts share so many keys that one may be a copy. A copy has most of the shorter
   * text, and so far more than an eighth of its keys, even where every twelfth word was changed;
   * texts that share a sentence of an agency, or a formula, have fewer.
   *
   * @param shared keys that both have
   * @param ofOne keys of one text
   * @param ofOther keys of the other
   */
  public static boolean mayCopy(long shared, int ofOne, int ofOther) {
    return shared * SHARE >= Math.min(ofOne, ofOther);
  }

  /** The keys of a text, in order; none for one that is shorter than {@code minWords}. */
  public static SortedSet<Long> of(String text, int minWords) {
    SortedSet<Long> keys = new TreeSet<>();
    List<String> words = Words.of(text);
    if (words.size() >= minWords) {
      Shingles shingles = Shingles.of(words, SHINGLE);
      addBands(shingles.minima(BANDS * ROWS), keys);
      addFingerprints(shingles.inOrder(), keys);
    }
    return keys;
  }

  private static void addBands(long[] signature, SortedSet<Long> keys) {
    for (int band = 0; band < BANDS; band++) {
      long key = Hash64.mix(band);
      for (int row = 0; row < ROWS; row++) {
        key = Hash64.of(key, signature[band * ROWS + row]);
      }
      keys.add(key);
    }
  }

  /** Of each window the smallest shingle, the last of several equal ones. */
  private static void addFingerprints(long[] shingles, SortedSet<Long> keys) {
    int smallest = -1;
    for (int end = WINDOW; end <= shingles.length; end++) {
      int begin = end - WINDOW;
      if (smallest < begin) {
        smallest = begin;
        for (int i = begin; i < end; i++) {
          smallest = shingles[i] <= shingles[smallest] ? i : smallest;
        }
      } else if (shingles[end - 1] <= shingles[smallest]) {
        smallest = end - 1;
      }
      keys.add(shingles[smallest]);
    }
  }
}
