package org.tallywire.language.compare.copy;

import java.nio.ByteBuffer;
import java.util.List;
import org.tallywire.language.compare.Words;

/**
 * A text as it is compared with another: how many words it has, its shingles and where it comes
 * from. It can be packed, so that a text that is compared with many is taken apart once.
 */
public final class CopyText {
  private final String publisher;
  private final String uri;
  private final int words;
  private final long[] shingles;

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
    this.shingles = Shingles.of(all, CopyKeys.SHINGLE).distinct();
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
    this.shingles = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(shingles);
  }

  /** All but where it comes from: the number of words, then the shingles, 8 bytes each. */
  public byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + shingles.length * Long.BYTES);
    bytes.putInt(words).asLongBuffer().put(shingles);
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
    return Shingles.shared(shingles, other.shingles);
  }
}
