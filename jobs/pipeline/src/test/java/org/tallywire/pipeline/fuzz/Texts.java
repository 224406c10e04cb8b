package org.tallywire.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Positions in texts, and texts as inputs. */
final class Texts {
  private Texts() {}

  /** Checks that a span lies in the text, holds something, and splits no code point. */
  static void whole(String text, int begin, int end) {
    assertThat(begin).isBetween(0, end - 1);
    assertThat(end).isLessThanOrEqualTo(text.length());
    assertThat(splits(text, begin) || splits(text, end)).as("a code point split").isFalse();
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** The input of a text that was published on a known day, with some annotations. */
  static byte[] annotated(String text) {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.write(1);
    input.write(31);
    for (int i = 0; i < 32; i++) {
      input.write(i * 37);
    }
    input.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return input.toByteArray();
  }
}
