package org.tallywire.language.compare.copy;

import java.nio.ByteBuffer;
import java.util.List;
import org.tallywire.language.compare.Words;

/**
 * A text as it is compared with another: how many words it has, its shingles, where in the text
 * they stand, and where it comes from. It can be packed, so that a text that is compared with many
 * is taken apart once.
 */
public final class CopyText {
  private static final int BYTES_OF_SHINGLE = Long.BYTES + Integer.BYTES;

  private final String publisher;
  private final String uri;
  private final int words;
  private final long[] shingles;
  private final int[] places;

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
    Shingles found = Shingles.of(all, CopyKeys.SHINGLE);
    this.shingles = found.distinct();
    this.places = found.places();
  }

  /**
   * What was packed.
   *
   * @param packed as {@link #packed()} gave it
   */
  public CopyText(String uri, String publisher, byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    this.uri = uri;
    this.publisher = publisher;
    this.words = bytes.getInt();
    this.shingles = new long[bytes.remaining() / BYTES_OF_SHINGLE];
    this.places = new int[shingles.length];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = bytes.getLong();
      places[i] = bytes.getInt();
    }
  }

  /** All but where it comes from: the number of words, then the shingles, each with its place. */
  public byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + shingles.length * BYTES_OF_SHINGLE);
    bytes.putInt(words);
    for (int i = 0; i < shingles.length; i++) {
      bytes.putLong(shingles[i]).putInt(places[i]);
    }
    return bytes.array();
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
    return shingles.length;
  }

  /** Different shingles that both have. */
  int shared(CopyText other) {
    return Shingles.shared(shingles, other.shingles, other.places, Integer.MAX_VALUE);
  }

  /** Different shingles that stand in the beginning of another text, as long as this one. */
  int sharedWithBeginning(CopyText other) {
    return Shingles.shared(shingles, other.shingles, other.places, words);
  }
}
