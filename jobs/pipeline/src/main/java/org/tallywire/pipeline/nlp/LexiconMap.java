package org.tallywire.pipeline.nlp;

import java.util.AbstractMap;
import java.util.Set;

/**
 * A lexicon as NLP4J wants it: a map of which nothing but {@link #get} is ever called.
 *
 * @param <V> what a word has: classes, clusters, an embedding
 */
final class LexiconMap<V> extends AbstractMap<String, V> {
  private final FingerprintTable words;
  private final java.util.function.IntFunction<V> values;

  /**
   * @param words number of each word's value
   * @param values a value by its number
   */
  LexiconMap(FingerprintTable words, java.util.function.IntFunction<V> values) {
    this.words = words;
    this.values = values;
  }

  @Override
  public V get(Object word) {
    int number = words.get(Fingerprint.of(0, (String) word));
    return number == FingerprintTable.ABSENT ? null : values.apply(number);
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("a converted lexicon does not store its words");
  }
}
