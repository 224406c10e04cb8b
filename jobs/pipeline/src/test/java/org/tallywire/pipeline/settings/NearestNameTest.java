package org.tallywire.pipeline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> OPTIONS = List.of("--input", "--lake", "--batch-date");

  @Test
  void findsSwappedMissingAndWrongLetters() {
    assertThat(NearestName.of("--inptu", OPTIONS)).contains("--input");
    assertThat(NearestName.of("--batchdate", OPTIONS)).contains("--batch-date");
    assertThat(NearestName.of("--LAKE", OPTIONS)).contains("--lake");
  }

  @Test
  void keepsSilentWhereNothingIsNear() {
    assertThat(NearestName.of("--verbose-logging", OPTIONS)).isEmpty();
    assertThat(NearestName.hint("--verbose-logging", OPTIONS)).isEqualTo(".");
  }
}
