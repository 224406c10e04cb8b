package org.tallywire.pipeline.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a page to text. A byte order mark says how, else the server, else the page itself;
 * where they say nothing or what can't be, the bytes are looked at as those of a text file are.
 */
final class PageDecoder {
  /** Where browsers look for a page's own word, and a little more. */
  private static final int DEEPEST = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private PageDecoder() {}

  /**
   * Decodes a page.
   *
   * @param contentType of the server's answer, or null
   * @throws ReadFailure when the bytes are no text
   */
  static String decode(byte[] bytes, int length, String contentType) throws ReadFailure {
    Charset told = named(contentType == null ? "" : contentType);
    if (told == null) {
      String head = new String(bytes, 0, Math.min(length, DEEPEST), StandardCharsets.ISO_8859_1);
      told = named(head);
      // A page that could be read so far is not written in units of two bytes.
      told = told != null && told.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : told;
    }
    if (told == null || told.equals(StandardCharsets.UTF_8) || isMarked(bytes, length)) {
      return TextDecoder.decode(bytes, length);
    }
    String utf8 = strictly(StandardCharsets.UTF_8, bytes, length);
    boolean meantUtf8 = utf8 != null && utf8.chars().anyMatch(c -> c >= 0x80);
    String text = meantUtf8 ? null : strictly(told, bytes, length);
    return text == null ? TextDecoder.decode(bytes, length) : text;
  }

  /** The first charset that a text names, as browsers understand its name, or null. */
  private static Charset named(String text) {
    Matcher found = CHARSET.matcher(text);
    if (!found.find()) {
      return null;
    }
    String name = found.group(1).toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      name = "windows-1252";
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isMarked(byte[] bytes, int length) {
    if (length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE || mark == 0xEFBB;
  }

  /** The text, or null where some bytes stand for nothing. */
  private static String strictly(Charset charset, byte[] bytes, int length) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
