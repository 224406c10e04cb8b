package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a library's exception becomes in a message for people. */
class ReadFailureTest {
  @Test
  void whatIsSaidTheFirstTimeIsSaidAlways() {
    assertThat(ReadFailure.oneLine(new NullPointerException("because \"buf\" is null")))
        .isEqualTo("NullPointerException");
    assertThat(ReadFailure.oneLine(new IOException("no page in Buffer@1f3a9c")))
        .isEqualTo("no page in Buffer");
  }

  @Test
  void isOneLineAndNoSentence() {
    assertThat(ReadFailure.oneLine(new IOException(" not a file.\n at line 3")))
        .isEqualTo("not a file");
    assertThat(ReadFailure.oneLine(new IOException())).isEqualTo("IOException");
  }
}
