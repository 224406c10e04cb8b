package org.tallywire.pipeline.ingest;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param path where it is: a full URI of a Hadoop file system
 * @param name what it is called in the tables: its path from the input folder on, the same on every
 *     machine
 * @param length in bytes, as listed
 * @param refusal why it is not to be read at all, or null
 */
public record InputFile(String path, String name, long length, Refusal refusal)
    implements Serializable {

  InputFile(String path, String name, long length) {
    this(path, name, length, null);
  }

  Format format() {
    return Format.of(name);
  }

  boolean gzipped() {
    return format() != Format.PARQUET && Format.gzipped(name);
  }

  /** About how many bytes of text it holds, to share out work by. */
  long weight() {
    long opening = 4096;
    return opening + (gzipped() || format() == Format.PARQUET ? 4 * length : length);
  }
}
