package org.tallywire.pipeline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings fetch nothing, and break with one line for the person who wrote them. */
class HostileSettingsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "include url(\"http://settings.example/a.conf\")",
        "include \"https://settings.example/a.conf\"",
        "include \"jar:file:/tmp/a.jar!/a.conf\"",
        "include required(url(\"http://settings.example/a.conf\"))"
      })
  void nothingIsIncludedFromANetwork(String line) throws IOException {
    assertThatThrownBy(() -> read(line + "\n"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("settings are included from files alone");
  }

  @Test
  void filesAreIncluded() throws IOException {
    Files.writeString(folder.resolve("more.conf"), "lake = elsewhere\n");

    assertThat(read("include \"more.conf\"\n").lake()).isEqualTo("elsewhere");
  }

  @Test
  void aMillionBracketsAreOneLineOfError() {
    assertThatThrownBy(() -> read("input = " + "[".repeat(1_000_000)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("nests too deeply");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31",
        "+02021-12-06",
        "-0001-01-01",
        "2021-02-30",
        "20211206",
        "../..",
        ""
      })
  void aBatchDateIsADayWithAYearOfFourDigits(String written) {
    assertThatThrownBy(() -> BatchDate.parse("--batch-date", written))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "batch date '%s' is no date; write it as yyyy-MM-dd, such as --batch-date 2021-12-06.",
            written);
  }

  private Settings read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("my.conf"), content);
    return Settings.resolve(Map.of(), Map.of(), null, file);
  }
}
