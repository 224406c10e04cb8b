package org.tallywire.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of what is expected, recorded anew with {@code -Dtallywire.record=true}. */
public final class GoldenFile {
  private GoldenFile() {}

  /**
   * Asserts that a file beside a class has just these lines.
   *
   * @param beside a class of the package that the file is a test resource of
   */
  public static void assertHolds(Class<?> beside, String name, List<String> lines)
      throws IOException {
    Path file = Path.of("src/test/resources", beside.getPackageName().replace('.', '/'), name);
    String actual = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("tallywire.record")) {
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
