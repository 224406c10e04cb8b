package org.tallywire.pipeline.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes records into files. */
public interface CorpusWriter extends Closeable {
  /** Writes one more record; one that is broken is left without its end or its text. */
  void write(GeneratedDocument document) throws IOException;

  /** How many files there are. */
  int files();

  /** What files are written. */
  enum Format {
    /** A JSON object a line. */
    JSONL,
    /** A file each, in a folder for its outlet: headline, day, address, paragraphs. */
    TEXT,
    /** Parquet. */
    PARQUET;

    /**
     * A writer of this format.
     *
     * @param folder there already
     * @param fileBytes about how large files become; those of text are as long as their text
     */
    public CorpusWriter into(Path folder, long fileBytes) {
      return switch (this) {
        case JSONL -> new JsonLinesWriter(folder, fileBytes);
        case TEXT -> new TextWriter(folder);
        case PARQUET -> new ParquetCorpusWriter(folder, fileBytes);
      };
    }
  }
}
