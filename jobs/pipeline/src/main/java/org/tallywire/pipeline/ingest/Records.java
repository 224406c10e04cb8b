package org.tallywire.pipeline.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.apache.spark.sql.Row;

/** The records of one open file. */
interface Records extends Closeable {
  /**
   * The next record or reject as a row of {@link RawDocuments#READ}, or null at the end.
   *
   * @throws IOException when the rest of the file can't be read
   * @throws ReadFailure when the rest of the file can't be used
   */
  Row next() throws IOException, ReadFailure;

  /** Where in the file it stands, for {@code file:place}; null for the file as a whole. */
  String place();
}
