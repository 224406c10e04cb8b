package org.tallywire.pipeline.ingest;

import java.util.Locale;

/** How the records lie in a file; told by the file's name. */
enum Format {
  TEXT("text"),
  JSON_LINES("jsonl"),
  PARQUET("parquet"),
  HTML("html"),
  WARC("warc");

  private final String tableName;

  Format(String tableName) {
    this.tableName = tableName;
  }

  /** The value in the tables. */
  String tableName() {
    return tableName;
  }

  /** Whether a file of the format is one document at most. */
  boolean isOneDocument() {
    return this == TEXT || this == HTML;
  }

  /** The format of a file; whatever is no known other format is read as text. */
  static Format of(String fileName) {
    String name = withoutGzip(fileName.toLowerCase(Locale.ROOT));
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      return JSON_LINES;
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    if (name.endsWith(".warc") || name.endsWith(".arc")) {
      return WARC;
    }
    return name.endsWith(".parquet") ? PARQUET : TEXT;
  }

  static boolean gzipped(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static String withoutGzip(String name) {
    return gzipped(name) ? name.substring(0, name.length() - 3) : name;
  }
}
