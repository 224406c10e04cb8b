package org.tallywire.pipeline.ingest;

import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * What one input matched.
 *
 * @param input as given
 * @param fileSystem where it lies
 * @param status of the file or folder
 * @param base the folder that names start with
 * @param matched whether a wildcard found it; else it was named itself
 */
record InputRoot(
    String input, FileSystem fileSystem, FileStatus status, String base, boolean matched) {
  /** Deeper than any archive. */
  static final int MAX_DEPTH = 64;

  /** What a folder of data calls the file that says where the data comes from. */
  private static final String PROVENANCE = "SOURCE.md";

  /** Whether it lies on this machine, where there are links, pipes and devices. */
  boolean local() {
    return fileSystem.getUri().getScheme().equals("file");
  }

  /** What a file is called in the tables. */
  String name(String path) {
    String prefix = base.endsWith("/") ? base : base + "/";
    String relative = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    String folder = base.substring(base.lastIndexOf('/') + 1);
    return folder.isEmpty() ? relative : folder + "/" + relative;
  }

  /** Whether a file or folder is passed over by its name. */
  static boolean hidden(String name) {
    return name.startsWith(".") || name.startsWith("_") || name.equals(PROVENANCE);
  }
}
