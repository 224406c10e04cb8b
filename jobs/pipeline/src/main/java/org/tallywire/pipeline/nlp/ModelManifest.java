package org.tallywire.pipeline.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The list of a converted model's files with their sizes and SHA-256 sums, kept beside them as
 * {@value #FILE}: one line a file. Sizes are checked on each load, sums on request.
 */
final class ModelManifest {
  static final String FILE = "manifest.txt";

  /** The first line; changes with the files' format, so that older conversions are rebuilt. */
  private static final String HEADER = "tallywire nlp4j-english 1.1.3 format 1";

  private record Item(String sha256, long size, String name) {}

  private final List<Item> items;

  private ModelManifest(List<Item> items) {
    this.items = items;
  }

  /** Lists the files that are in a folder now. */
  static ModelManifest of(Path folder) throws IOException {
    List<Path> files;
    try (var list = Files.list(folder)) {
      files = list.filter(f -> !f.endsWith(FILE)).sorted().toList();
    }
    List<Item> items = new ArrayList<>();
    for (Path file : files) {
      items.add(new Item(sha256(file), Files.size(file), file.getFileName().toString()));
    }
    return new ModelManifest(List.copyOf(items));
  }

  /**
   * Reads a folder's manifest.
   *
   * @throws IOException where there is none or one of another format; the message says so
   */
  static ModelManifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no " + FILE + " in " + folder);
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IOException(file + " is of another version; expected '" + HEADER + "'");
    }
    List<Item> items = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(" ", 3);
      if (parts.length != 3) {
        throw new IOException(file + " has a broken line: '" + line + "'");
      }
      items.add(new Item(parts[0], Long.parseLong(parts[1]), parts[2]));
    }
    return new ModelManifest(List.copyOf(items));
  }

  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Item item : items) {
      text.append(item.sha256()).append(' ').append(item.size()).append(' ');
      text.append(item.name()).append('\n');
    }
    Files.writeString(folder.resolve(FILE), text, StandardCharsets.UTF_8);
  }

  /**
   * Checks that all files are there in full length.
   *
   * @throws IOException naming the first file that is not
   */
  void checkSizes(Path folder) throws IOException {
    for (Item item : items) {
      Path file = folder.resolve(item.name());
      if (!Files.isRegularFile(file)) {
        throw new IOException("model file " + file + " is missing");
      }
      if (Files.size(file) != item.size()) {
        throw new IOException(
            "model file " + file + " has " + Files.size(file) + " bytes instead of " + item.size());
      }
    }
  }

  /**
   * Checks the content of all files, which takes a second or two.
   *
   * @throws IOException naming the first file whose content has changed
   */
  void checkSums(Path folder) throws IOException {
    checkSizes(folder);
    for (Item item : items) {
      Path file = folder.resolve(item.name());
      if (!sha256(file).equals(item.sha256())) {
        throw new IOException("model file " + file + " has changed: its SHA-256 is another");
      }
    }
  }

  /** The files' names, without the manifest's own. */
  List<String> files() {
    return items.stream().map(Item::name).toList();
  }

  static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      while (in.read(buffer) >= 0) {
        // Reading is what feeds the digest.
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
