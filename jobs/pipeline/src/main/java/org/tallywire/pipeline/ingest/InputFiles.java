package org.tallywire.pipeline.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files that inputs stand for. */
public final class InputFiles {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private final Configuration configuration;
  private final boolean followLinks;
  private final Map<String, InputFile> byPath = new HashMap<>();

  private InputFiles(Configuration configuration, boolean followLinks) {
    this.configuration = configuration;
    this.followLinks = followLinks;
  }

  /** As {@link #resolve(Configuration, List, boolean)}, without following links. */
  public static List<InputFile> resolve(Configuration configuration, List<String> inputs) {
    return resolve(configuration, inputs, false);
  }

  /**
   * Lists the files of inputs, by name. A file is named by its path from the folder on that was
   * given as input (for a file: its own folder; for a glob: the last folder without wildcards), so
   * {@code raw}, {@code raw/*.txt} and {@code raw/a.txt} all give {@code raw/a.txt}, wherever
   * {@code raw} lies. What can't be a file to read is listed with its refusal.
   *
   * @param inputs files, folders or globs of any Hadoop file system
   * @param followLinks whether symbolic links below an input lead anywhere; else to files in the
   *     same input alone. An input that is a link itself is always followed
   * @return each file once; empty where the folders hold none
   * @throws InputException when an input does not exist, can't be listed, or when two files would
   *     have one name
   */
  public static List<InputFile> resolve(
      Configuration configuration, List<String> inputs, boolean followLinks) {
    InputFiles files = new InputFiles(configuration, followLinks);
    List<InputRoot> roots = new ArrayList<>();
    for (String input : inputs) {
      roots.addAll(files.roots(input));
    }
    // The outermost root names a file that several inputs reach.
    roots.sort(
        Comparator.comparing((InputRoot root) -> root.base().length())
            .thenComparing(InputRoot::base));
    for (InputRoot root : roots) {
      files.list(root);
    }
    return files.named();
  }

  private List<InputRoot> roots(String input) {
    try {
      FileSystem fileSystem = new Path(input).getFileSystem(configuration);
      Path path = fileSystem.makeQualified(new Path(input));
      try {
        FileStatus status = fileSystem.getFileStatus(path);
        Path base = status.isDirectory() ? path : path.getParent();
        return List.of(new InputRoot(input, fileSystem, status, pathOf(base), false));
      } catch (FileNotFoundException e) {
        return matches(input, fileSystem, path);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          "The input '" + input + "' can't be read: " + ReadFailure.oneLine(e) + ".", e);
    }
  }

  private static List<InputRoot> matches(String input, FileSystem fileSystem, Path path)
      throws IOException {
    FileStatus[] found = isGlob(path) ? fileSystem.globStatus(path) : null;
    List<InputRoot> roots = new ArrayList<>();
    for (FileStatus status : found == null ? new FileStatus[0] : found) {
      if (!InputRoot.hidden(status.getPath().getName())) {
        String base = pathOf(folderBeforeWildcards(path));
        roots.add(new InputRoot(input, fileSystem, status, base, true));
      }
    }
    if (roots.isEmpty()) {
      throw InputException.missing(
          isGlob(path)
              ? "No file matches the input '" + input + "'. Check the pattern."
              : "The input '" + input + "' does not exist. Check the path.");
    }
    return roots;
  }

  private static boolean isGlob(Path path) {
    return WILDCARD.matcher(path.toUri().getPath()).find();
  }

  private static Path folderBeforeWildcards(Path path) {
    Path folder = path;
    while (isGlob(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static String pathOf(Path path) {
    return path.toUri().getPath();
  }

  private void list(InputRoot root) {
    try {
      if (root.local()) {
        new LocalListing(root, followLinks, this::add).list();
      } else {
        new RemoteListing(root, this::add).list();
      }
    } catch (IOException e) {
      throw new InputException(
          "The input '" + root.input() + "' can't be listed: " + ReadFailure.oneLine(e) + ".", e);
    }
  }

  private void add(InputFile file) {
    byPath.putIfAbsent(file.path(), file);
  }

  private List<InputFile> named() {
    Map<String, InputFile> byName = new TreeMap<>();
    for (InputFile file : byPath.values()) {
      InputFile other = byName.putIfAbsent(file.name(), file);
      if (other != null) {
        String first = other.path().compareTo(file.path()) < 0 ? other.path() : file.path();
        String second = first.equals(other.path()) ? file.path() : other.path();
        throw new InputException(
            "Two inputs would both be called '%s': %s and %s. Give a folder above both as the input."
                .formatted(file.name(), first, second));
      }
    }
    return List.copyOf(byName.values());
  }
}
