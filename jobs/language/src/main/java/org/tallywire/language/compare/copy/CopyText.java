package org.tallywire.language.compare.copy;

import java.util.List;
import org.tallywire.language.compare.Words;

/** A text as it is compared with another: its words, its shingles and where it comes from. */
public final class CopyText {
  private final String publisher;
  private final String uri;
  private final int words;
  private final Shingles shingles;

  /**
   * @param uri names the document; two versions of one document share it
   * @param publisher who published it, or null where that isn't known
   * @param text without page furniture
   */
  public CopyText(String uri, String publisher, String text) {
    List<String> all = Words.of(text);
    this.uri = uri;
    this.publisher = publisher;
    this.words = all.size();
    this.shingles = Shingles.of(all, CopyKeys.SHINGLE);
  }

  int words() {
    return words;
  }

  boolean isVersionOf(CopyText other) {
    return uri.equals(other.uri);
  }

  boolean hasPublisherOf(CopyText other) {
    return publisher == null || other.publisher == null || publisher.equals(other.publisher);
  }

  /** Different shingles. */
  int size() {
    return shingles.size();
  }

  /** Different shingles that both have. */
  int shared(CopyText other) {
    return shingles.shared(other.shingles);
  }
}
