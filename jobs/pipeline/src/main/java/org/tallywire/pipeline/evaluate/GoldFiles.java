package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tallywire.pipeline.settings.UsageException;

/** Reading gold files, with errors that say what to do. */
final class GoldFiles {
  private GoldFiles() {}

  /** Reads one format. */
  interface Reader<T> {
    /**
     * @param file one gold file
     * @throws IOException when it can't be read
     */
    T read(Path file) throws IOException;
  }

  /**
   * @param format names it in errors
   * @throws UsageException when there is no such file, or it has another format
   */
  static <T> T read(Path file, Object format, Reader<T> reader) {
    return read(file, "--gold", "format " + format, " --format says how it is written.", reader);
  }

  /**
   * @param option names the file on the command line
   * @param expected names in errors what it should be a gold file of
   * @param hint ends the error of a file that is something else
   * @throws UsageException when there is no such file, or it is something else
   */
  static <T> T read(Path file, String option, String expected, String hint, Reader<T> reader) {
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "there is no gold file '" + file + "'; " + option + " names one.", e);
    } catch (IOException | RuntimeException e) {
      throw new UsageException(
          "'" + file + "' is no gold file of " + expected + ": " + e.getMessage() + "." + hint, e);
    }
  }

  /** The lines of a file, which is gzipped when its name ends in {@code .gz}. */
  static List<String> lines(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
