package org.tallywire.pipeline.evaluate;

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

  private final GoldFiles.Reader<GoldSet> reader;

  GoldFormat(GoldFiles.Reader<GoldSet> reader) {
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
    return GoldFiles.read(file, this, reader);
  }
}
