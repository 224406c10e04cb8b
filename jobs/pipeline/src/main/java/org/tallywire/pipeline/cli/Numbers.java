package org.tallywire.pipeline.cli;

import java.util.Locale;

/** Numbers for people. */
final class Numbers {
  private Numbers() {}

  /** Such as 1,234,567. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "1 document", "2 documents". */
  static String of(long number, String noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
