package org.tallywire.pipeline.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What to read, and how.
 *
 * @param inputs files, folders or globs of any Hadoop file system; a folder is read with all below
 *     it; names that begin with {@code .} or {@code _} are skipped, and so is {@code SOURCE.md}
 * @param fieldNames names of fields in JSON lines and Parquet where they differ from Tallywire's:
 *     from {@code uri}, {@code text}, {@code title}, {@code published_at}, {@code publisher},
 *     {@code url} or {@code language} to the name in the files
 * @param maxDocumentBytes a text file, or a line or record of a file, with more bytes is rejected
 * @param maxPageBytes a page of HTML with more bytes is rejected
 * @param partitionBytes about how many bytes of input (a compressed file counts four times) one
 *     task reads
 * @param maxInflation a gzip file is read until it has grown to more than so many times its size,
 *     but to 16 MiB at least
 * @param followLinks whether symbolic links below an input are followed wherever they lead
 */
public record IngestOptions(
    List<String> inputs,
    Map<String, String> fieldNames,
    int maxDocumentBytes,
    int maxPageBytes,
    long partitionBytes,
    int maxInflation,
    boolean followLinks)
    implements Serializable {

  /** The default of {@link #maxDocumentBytes()}: no report of news is near it. */
  public static final int DEFAULT_MAX_DOCUMENT_BYTES = 4 << 20;

  /** The default of {@link #maxPageBytes()}: markup and scripts are many times the text. */
  public static final int DEFAULT_MAX_PAGE_BYTES = 8 << 20;

  /** The default of {@link #partitionBytes()}: about a minute of extraction on one core. */
  public static final long DEFAULT_PARTITION_BYTES = 2L << 20;

  /**
   * The default of {@link #maxInflation()}: text packs to a third, the same line over and over to a
   * hundredth.
   */
  public static final int DEFAULT_MAX_INFLATION = 200;

  public IngestOptions {
    inputs = List.copyOf(inputs);
    fieldNames = Map.copyOf(fieldNames);
    RecordFields.check(fieldNames);
    if (maxDocumentBytes < 1) {
      throw new IllegalArgumentException(
          "the largest document must have at least 1 byte, not " + maxDocumentBytes);
    }
    if (maxPageBytes < 1) {
      throw new IllegalArgumentException(
          "the largest page must have at least 1 byte, not " + maxPageBytes);
    }
    if (partitionBytes < 1) {
      throw new IllegalArgumentException(
          "a partition must have at least 1 byte, not " + partitionBytes);
    }
    if (maxInflation < 1) {
      throw new IllegalArgumentException(
          "a gzip file must be allowed to grow to its own size at least, not to "
              + maxInflation
              + " times it");
    }
  }

  /** With the defaults of all that follows. */
  public IngestOptions(
      List<String> inputs,
      Map<String, String> fieldNames,
      int maxDocumentBytes,
      int maxPageBytes,
      long partitionBytes) {
    this(
        inputs,
        fieldNames,
        maxDocumentBytes,
        maxPageBytes,
        partitionBytes,
        DEFAULT_MAX_INFLATION,
        false);
  }

  /** Reads these inputs with the defaults. */
  public static IngestOptions of(String... inputs) {
    return new IngestOptions(
        List.of(inputs),
        Map.of(),
        DEFAULT_MAX_DOCUMENT_BYTES,
        DEFAULT_MAX_PAGE_BYTES,
        DEFAULT_PARTITION_BYTES);
  }
}
