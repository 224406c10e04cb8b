package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files below an input on this machine. Unlike Hadoop's own listing it passes over nothing in
 * silence: links that lead nowhere and names that are no text are listed with their refusal, and so
 * are links out of the input, pipes and devices.
 */
final class LocalListing {
  private final InputRoot root;
  private final boolean followLinks;
  private final Consumer<InputFile> found;

  /** Folders that links led to, as they really lie; each is read once. */
  private final Set<Path> linked = new HashSet<>();

  private Path realBase;

  LocalListing(InputRoot root, boolean followLinks, Consumer<InputFile> found) {
    this.root = root;
    this.followLinks = followLinks;
    this.found = found;
  }

  /**
   * @throws IOException when the input itself can't be listed
   */
  void list() throws IOException {
    Path path = Path.of(root.status().getPath().toUri().getPath());
    realBase = Path.of(root.base()).toRealPath();
    if (root.matched()) {
      add(path, 0);
    } else {
      addTarget(path, 0);
    }
  }

  private void add(Path path, int depth) throws IOException {
    if (!isText(path)) {
      refuse(path, Refusal.BAD_NAME);
    } else if (!Files.isSymbolicLink(path)) {
      addTarget(path, depth);
    } else {
      Refusal refusal = refusal(path);
      if (refusal == null) {
        addTarget(path, depth);
      } else {
        refuse(path, refusal);
      }
    }
  }

  /** Why a link is not followed, or null. */
  private Refusal refusal(Path link) {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      return Refusal.DANGLING_LINK;
    }
    boolean folder = Files.isDirectory(target);
    if (!followLinks && (folder || !target.startsWith(realBase))) {
      return Refusal.LINK;
    }
    boolean readAnyway = target.startsWith(realBase) || realBase.startsWith(target);
    return folder && (readAnyway || !linked.add(target)) ? Refusal.LINK_LOOP : null;
  }

  private void addTarget(Path path, int depth) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      // Gone since it was listed, or not to be looked at: reading it will tell.
      found.accept(new InputFile(uri(path), name(path), 0));
      return;
    }
    if (attributes.isRegularFile()) {
      found.accept(new InputFile(uri(path), name(path), attributes.size()));
    } else if (!attributes.isDirectory()) {
      refuse(path, Refusal.NOT_A_FILE);
    } else if (depth == InputRoot.MAX_DEPTH) {
      refuse(path, Refusal.TOO_DEEP);
    } else {
      addFolder(path, depth);
    }
  }

  private void addFolder(Path folder, int depth) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!InputRoot.hidden(entry.getFileName().toString())) {
          add(entry, depth + 1);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      if (depth == 0) {
        throw e instanceof IOException io ? io : ((DirectoryIteratorException) e).getCause();
      }
      // A folder further down is data: a reject, and the rest is read.
      refuse(folder, Refusal.UNLISTED);
    }
  }

  /** Whether the bytes of a name are what its characters stand for, so that it can be opened. */
  private static boolean isText(Path path) {
    try {
      return Path.of(path.toString()).equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void refuse(Path path, Refusal refusal) {
    found.accept(new InputFile(uri(path), name(path), 0, refusal));
  }

  private String name(Path path) {
    return root.name(path.toString());
  }

  private static String uri(Path path) {
    return new org.apache.hadoop.fs.Path("file", null, path.toString()).toString();
  }

  /** Whether something that was a file when it was listed is a pipe or device now. */
  static boolean isSpecial(String path) {
    try {
      return Files.readAttributes(Path.of(path), BasicFileAttributes.class).isOther();
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
