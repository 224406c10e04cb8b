package org.tallywire.language.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same texts give the same facts wherever they are read. Each setting gets a JVM of its own,
 * since a running one has made up its mind about its charset. That no class asks for the time of
 * day is the architecture test's to tell.
 */
class SameFactsAnywhereTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "en, US, UTC, UTF-8",
    "tr, TR, Pacific/Kiritimati, ISO-8859-9",
    "ar, EG, America/Adak, windows-1256",
    "th, TH, Asia/Kathmandu, US-ASCII"
  })
  void underAnyLocaleZoneAndCharset(String language, String country, String zone, String charset)
      throws Exception {
    Path out = folder.resolve("facts.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                FactsPrinter.class.getName())
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
    assertThat(lines).filteredOn(line -> line.startsWith("TimeMention")).hasSizeGreaterThan(20);
    assertThat(lines).isEqualTo(FactsPrinter.lines());
  }
}
