package org.tallywire.pipeline.generate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;

/**
 * The records of a corpus, one after the other; memory does not grow with their number. Stories of
 * many sizes are dealt out over blocks of some thousand records.
 */
public final class GeneratedCorpus implements Iterable<GeneratedDocument> {
  private static final int BLOCK = 5_000;
  private static final int LARGEST_STORY = 200;
  private static final double SIZES = 1.5;
  private static final double EXACT = 0.02;
  private static final double SYNDICATED = 0.06;
  private static final double NEAR = 0.03;
  private static final double REPEATED = 0.005;

  private final CorpusOptions options;
  private final Newsroom newsroom;

  /** A corpus that is the same for the same options, on every machine. */
  public GeneratedCorpus(CorpusOptions options) {
    this.options = options;
    this.newsroom = new Newsroom(options);
  }

  @Override
  public Iterator<GeneratedDocument> iterator() {
    return new Iterator<>() {
      private long next;
      private long[] stories = new long[0];

      @Override
      public boolean hasNext() {
        return next < options.documents();
      }

      @Override
      public GeneratedDocument next() {
        if (!hasNext()) {
          throw new NoSuchElementException("no more documents");
        }
        if (next % BLOCK == 0) {
          stories = stories(next / BLOCK);
        }
        return document(next++, stories);
      }
    };
  }

  /** The story of each record of a block. */
  private long[] stories(long block) {
    Dice dice = Dice.of(options.seed(), "block", block);
    long[] stories = new long[BLOCK];
    int dealt = 0;
    for (long story = block * BLOCK; dealt < BLOCK; story++) {
      int size = (int) Math.min(LARGEST_STORY, StrictMath.pow(1 - dice.share(), -1 / SIZES));
      for (int i = 0; i < size && dealt < BLOCK; i++) {
        stories[dealt++] = story;
      }
    }
    for (int i = BLOCK - 1; i > 0; i--) {
      int other = dice.below(i + 1);
      long story = stories[i];
      stories[i] = stories[other];
      stories[other] = story;
    }
    return stories;
  }

  private GeneratedDocument document(long number, long[] stories) {
    Truth truth = truth(number);
    long story = stories[(int) (number % BLOCK)];
    if (truth == Truth.BROKEN) {
      return Newsroom.broken(newsroom.report(number, story));
    }
    if (truth == Truth.REPORT) {
      return newsroom.report(number, story);
    }
    long original = original(number);
    return original < 0
        ? newsroom.report(number, story)
        : newsroom.copy(
            number, newsroom.report(original, stories[(int) (original % BLOCK)]), truth);
  }

  private Truth truth(long number) {
    double at = Dice.of(options.seed(), "truth", number).share();
    List<Double> shares =
        new ArrayList<>(List.of(EXACT, SYNDICATED, NEAR, REPEATED, options.broken()));
    List<Truth> kinds =
        List.of(Truth.EXACT, Truth.SYNDICATED, Truth.NEAR, Truth.REPEATED, Truth.BROKEN);
    for (int i = 0; i < kinds.size(); i++) {
      at -= shares.get(i);
      if (at < 0) {
        return kinds.get(i);
      }
    }
    return Truth.REPORT;
  }

  /** The number of a report before this one in its block, or -1 where there is none. */
  private long original(long number) {
    int before = (int) (number % BLOCK);
    Dice dice = Dice.of(options.seed(), "original", number);
    for (int i = 0; i < 10 && before > 0; i++) {
      long original = number - before + dice.below(before);
      if (truth(original) == Truth.REPORT) {
        return original;
      }
    }
    return -1;
  }
}
