package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no gold file '" + file + "'; --gold names one.", e);
    } catch (IOException | RuntimeException e) {
      throw new UsageException(
          "'"
              + file
              + "' is no gold file of format "
              + format
              + ": "
              + e.getMessage()
              + ". --format says how it is written.",
          e);
    }
  }
}
