package org.tallywire.pipeline.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a reader is told of why two claims were tied or kept apart. */
class GatesTest {
  @Test
  void whatSpeaksAgainstAPairHasFailed() {
    Gates gates =
        Gates.of(
            "kind: same (count); part: different (OTHERS | WHOLE); reading: same; value: apart; rival:"
                + " likelier");

    assertEquals(
        "passed: kind (count), reading; failed: part (OTHERS | WHOLE), rival; numbers: apart",
        gates.words(Style.PLAIN));
  }

  @Test
  void whereNothingFailsTooLittleSpeaksForThePair() {
    assertEquals(
        "passed: kind (count); too little says that they are of one thing",
        Gates.of("kind: same (count)").whyApart(Style.PLAIN));
    assertEquals("failed: rival", Gates.of("rival: likelier").whyApart(Style.PLAIN));
  }
}
