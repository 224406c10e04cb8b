package org.tallywire.pipeline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.pipeline.fuzz.FuzzInput.utf8;

import java.util.List;
import org.tallywire.pipeline.fuzz.FuzzInput;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** A batch date as a person or a scheduler writes it. */
public final class BatchDateFuzz implements FuzzTarget {
  @Override
  public void read(byte[] input) {
    String written = new FuzzInput(input).rest();
    try {
      assertThat(BatchDate.parse("--batch-date", written)).hasToString(written);
      assertThat(written).matches("\\d{4}-\\d{2}-\\d{2}");
    } catch (UsageException e) {
      assertThat(e).hasMessageContaining("'" + written + "'").hasMessageContaining("yyyy-MM-dd");
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        utf8("2021-12-06"), utf8("2020-02-29"), utf8("+02021-12-06"), utf8("0000-01-01"));
  }

  @Override
  public List<String> words() {
    return List.of("-02-29", "T00:00", "Z", "\u0662", "+", "9999");
  }
}
