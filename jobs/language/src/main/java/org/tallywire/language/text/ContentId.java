package org.tallywire.language.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifiers made of nothing but what identifies a row: the first 128 bits of SHA-256 over
 * length-prefixed parts, as 32 hexadecimal digits. The same parts give the same identifier on every
 * machine.
 */
public final class ContentId {
  private ContentId() {}

  /**
   * @param kind what is identified ("document", "claim"): equal parts of different kinds get
   *     different identifiers
   * @param parts what identifies it, in a fixed order; null counts as its own value
   */
  public static String of(String kind, Object... parts) {
    MessageDigest digest = sha256();
    add(digest, kind);
    for (Object part : parts) {
      add(digest, part == null ? null : part.toString());
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void add(MessageDigest digest, String part) {
    if (part == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
