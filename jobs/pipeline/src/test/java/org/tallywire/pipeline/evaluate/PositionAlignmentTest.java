package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionAlignmentTest {
  @Test
  void findsWordsAgainThatCleaningMoved() {
    String raw = "  About\u00a040\r\n   boats 🚢 sank\u0007 on\n\nMonday";
    String cleaned = "About 40 boats 🚢 sank on\nMonday";
    PositionAlignment positions = new PositionAlignment(cleaned, raw);
    for (String word : new String[] {"About", "40", "boats", "🚢", "sank", "on", "Monday"}) {
      int at = cleaned.codePointCount(0, cleaned.indexOf(word));
      int end = at + word.codePointCount(0, word.length());
      int begin = raw.offsetByCodePoints(0, positions.begin(at));
      assertThat(raw.substring(begin, raw.offsetByCodePoints(0, positions.end(end))))
          .isEqualTo(word);
    }
  }

  @Test
  void staysInStepPastReplacedCharacters() {
    String raw = "costs \u0080 40 now";
    String cleaned = "costs € 40 now";
    PositionAlignment positions = new PositionAlignment(cleaned, raw);
    assertThat(positions.begin(cleaned.indexOf("40"))).isEqualTo(raw.indexOf("40"));
    assertThat(positions.begin(cleaned.indexOf("now"))).isEqualTo(raw.indexOf("now"));
  }
}
