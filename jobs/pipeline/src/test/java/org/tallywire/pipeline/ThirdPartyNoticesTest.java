package org.tallywire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The notices that we ship name exactly what we ship. */
class ThirdPartyNoticesTest {
  private static final Path GENERATED = Path.of("target", "licences", "THIRD-PARTY.txt");
  private static final Path COMMITTED = Path.of("..", "..", "THIRD-PARTY.txt");

  @Test
  void committedNoticesNameWhatTheBuildShips() throws IOException {
    assertThat(Files.readString(COMMITTED))
        .as("after a change of dependencies copy jobs/pipeline/%s to THIRD-PARTY.txt", GENERATED)
        .isEqualTo(Files.readString(GENERATED));
  }
}
