package org.tallywire.language.entity.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Packs the lists of {@code data/gazetteers} into one file that loads at once; the build runs it.
 * Reading the lists themselves takes most of a second in a JVM that has just started.
 */
public final class GazetteerPacker {
  private GazetteerPacker() {}

  /**
   * @param args folder of the lists, folder of the packed file
   */
  public static void main(String[] args) throws IOException {
    GazetteerBuilder builder = new GazetteerBuilder();
    new BuiltInLists(Path.of(args[0])).addTo(builder);
    Path file = Path.of(args[1], Gazetteer.PACKED);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      builder.build().write(new ArrayWriter(out));
    }
  }
}
