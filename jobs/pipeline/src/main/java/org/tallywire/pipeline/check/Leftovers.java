package org.tallywire.pipeline.check;

import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.tallywire.pipeline.lake.LakeFolder;
import org.tallywire.pipeline.lake.LakeLock;

/**
 * No run has left anything in the folder where runs work. While a run holds the lake, what lies
 * there is its own, and nothing can be said.
 */
final class Leftovers {
  private Leftovers() {}

  static Finding check(LakeFolder lake) {
    List<String> found =
        lake.list(lake.staging()).stream()
            .map(FileStatus::getPath)
            .map(path -> path.getName())
            .filter(name -> !name.startsWith(".writable-"))
            .toList();
    String folder = lake.staging().getName();
    return LakeLock.holder(lake).isPresent()
        ? new Finding("Not looked at, since a run holds the lake: leftovers.", folder, 0, List.of())
        : Finding.of("No run has left anything behind.", folder, found);
  }
}
