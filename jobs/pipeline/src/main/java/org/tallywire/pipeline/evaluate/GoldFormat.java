package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.tallywire.pipeline.settings.UsageException;

/** The formats that gold sets come in. */
public enum GoldFormat {
  /** JSON lines with the columns of {@code numeric_claims}: {@link ClaimsFormat}. */
  CLAIMS(new ClaimsFormat()),
  /** Values and units of quantulum3's own cases: {@link Quantulum3Format}. */
  QUANTULUM3(new Quantulum3Format()),
  /** Numbers, percentages and ranges of Recognizers-Text's cases: {@link RecognizersFormat}. */
  RECOGNIZERS(new RecognizersFormat()),
  /** Values of the MEANTIME corpus: {@link MeantimeFormat}. */
  MEANTIME(new MeantimeFormat());

  /** Reads one format. */
  interface Reader {
    /**
     * @param file one gold file
     * @throws IOException when it can't be read
     */
    GoldSet read(Path file) throws IOException;
  }

  private final Reader reader;

  GoldFormat(Reader reader) {
    this.reader = reader;
  }

  /** The format's name as options write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a gold file.
   *
   * @throws UsageException when there is none, or it has another format
   */
  public GoldSet read(Path file) {
    try {
      return reader.read(file);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new UsageException("there is no gold file '" + file + "'; --gold names one.", e);
    } catch (IOException | RuntimeException e) {
      throw new UsageException(
          "'"
              + file
              + "' is no gold file of format "
              + this
              + ": "
              + e.getMessage()
              + ". --format says how it is written.",
          e);
    }
  }
}
