package org.tallywire.pipeline.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The inputs kept for a target: a line each, in Base64, the shortest first. */
final class FuzzCorpus {
  /** What is kept of a target; the shortest inputs win. */
  private static final int MOST_BYTES = 48 << 10;

  private final Path file;

  /**
   * @param folder of all targets' files
   */
  FuzzCorpus(Path folder, String target) {
    this.file = folder.resolve(target + ".txt");
  }

  /** The inputs; none where nothing was kept yet. */
  List<byte[]> inputs() throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
        inputs.add(Base64.getDecoder().decode(line));
      }
    }
    return inputs;
  }

  /**
   * Keeps the files of a folder instead.
   *
   * @return how many were kept
   */
  int keep(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path input : files.sorted().toList()) {
        lines.add(Base64.getEncoder().encodeToString(Files.readAllBytes(input)));
      }
    }
    lines.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    int bytes = 0;
    int kept = 0;
    while (kept < lines.size() && bytes + lines.get(kept).length() < MOST_BYTES) {
      bytes += lines.get(kept++).length() + 1;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, lines.subList(0, kept), StandardCharsets.US_ASCII);
    return kept;
  }
}
