package org.tallywire.pipeline.check;

import java.util.List;
import java.util.Optional;
import org.tallywire.pipeline.lake.LakeFolder;
import org.tallywire.pipeline.lake.LakeLock;

/**
 * No run has left anything in the folder where runs work. While a run holds the lake, what lies
 * there is its own, and nothing can be said.
 */
final class Leftovers {
  private Leftovers() {}

  static Finding check(LakeFolder lake) {
    String folder = lake.staging().getName();
    Optional<String> holder = LakeLock.holder(lake);
    if (holder.isPresent()) {
      return new Finding(
          "Not looked at for leftovers, since a run holds the lake: " + holder.get() + ".",
          folder,
          0,
          List.of());
    }
    return Finding.of(
        "No run has left anything behind.",
        folder,
        lake.list(lake.staging()).stream()
            .map(left -> left.getPath().getName())
            .filter(name -> !name.startsWith("."))
            .toList());
  }
}
