package org.tallywire.pipeline.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files that inputs stand for. */
public final class InputFiles {
  /** Deeper than any archive; a folder linked into itself is stopped here. */
  private static final int MAX_DEPTH = 64;

  /** What a folder of data calls the file that says where the data comes from. */
  private static final String PROVENANCE = "SOURCE.md";

  private final Configuration configuration;
  private final Map<String, InputFile> byPath = new LinkedHashMap<>();

  private InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Lists the files of inputs, by name. A file is named by its path from the folder on that was
   * given as input (for a file: its own folder; for a glob: the last folder without wildcards), so
   * {@code raw}, {@code raw/*.txt} and {@code raw/a.txt} all give {@code raw/a.txt}, wherever
   * {@code raw} lies.
   *
   * @param inputs files, folders or globs of any Hadoop file system
   * @return each file once; empty where the folders hold none
   * @throws InputException when an input does not exist, can't be listed, or when two files would
   *     have one name
   */
  public static List<InputFile> resolve(Configuration configuration, List<String> inputs) {
    InputFiles files = new InputFiles(configuration);
    List<Root> roots = new ArrayList<>();
    for (String input : inputs) {
      roots.addAll(files.roots(input));
    }
    // The outermost root names a file that several inputs reach.
    roots.sort(Comparator.comparing((Root root) -> root.base().length()).thenComparing(Root::base));
    for (Root root : roots) {
      files.add(root, root.status(), 0);
    }
    return files.named();
  }

  /** What one input matched: a file or folder, and the folder that names start with. */
  private record Root(String input, FileSystem fileSystem, FileStatus status, String base) {
    String name(Path path) {
      String full = path.toUri().getPath();
      String prefix = base.endsWith("/") ? base : base + "/";
      String relative = full.startsWith(prefix) ? full.substring(prefix.length()) : full;
      String folder = base.substring(base.lastIndexOf('/') + 1);
      return folder.isEmpty() ? relative : folder + "/" + relative;
    }
  }

  private List<Root> roots(String input) {
    try {
      FileSystem fileSystem = new Path(input).getFileSystem(configuration);
      Path path = fileSystem.makeQualified(new Path(input));
      try {
        FileStatus status = fileSystem.getFileStatus(path);
        Path base = status.isDirectory() ? path : path.getParent();
        return List.of(new Root(input, fileSystem, status, pathOf(base)));
      } catch (FileNotFoundException e) {
        return matches(input, fileSystem, path);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          "The input '" + input + "' can't be read: " + ReadFailure.oneLine(e) + ".", e);
    }
  }

  private static List<Root> matches(String input, FileSystem fileSystem, Path path)
      throws IOException {
    FileStatus[] found = isGlob(path) ? fileSystem.globStatus(path) : null;
    List<Root> roots = new ArrayList<>();
    for (FileStatus status : found == null ? new FileStatus[0] : found) {
      if (!hidden(status)) {
        roots.add(new Root(input, fileSystem, status, pathOf(folderBeforeWildcards(path))));
      }
    }
    if (roots.isEmpty()) {
      throw new InputException(
          isGlob(path)
              ? "No file matches the input '" + input + "'. Check the pattern."
              : "The input '" + input + "' does not exist. Check the path.");
    }
    return roots;
  }

  private static boolean isGlob(Path path) {
    return path.toUri().getPath().matches("(?s).*[*?\\[{].*");
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

  private static boolean hidden(FileStatus status) {
    String name = status.getPath().getName();
    return name.startsWith(".") || name.startsWith("_") || name.equals(PROVENANCE);
  }

  private void add(Root root, FileStatus status, int depth) {
    if (status.isDirectory() && depth < MAX_DEPTH) {
      addFolder(root, status, depth);
    } else {
      String path = status.getPath().toString();
      byPath.putIfAbsent(path, new InputFile(path, root.name(status.getPath()), status.getLen()));
    }
  }

  private void addFolder(Root root, FileStatus folder, int depth) {
    try {
      for (FileStatus status : root.fileSystem().listStatus(folder.getPath())) {
        if (!hidden(status)) {
          add(root, status, depth + 1);
        }
      }
    } catch (IOException e) {
      if (depth == 0) {
        throw new InputException(
            "The input '" + root.input() + "' can't be listed: " + ReadFailure.oneLine(e) + ".", e);
      }
      // A folder further down is data: reading it as a file will fail and become a reject.
      String path = folder.getPath().toString();
      byPath.putIfAbsent(path, new InputFile(path, root.name(folder.getPath()), 0));
    }
  }

  private List<InputFile> named() {
    Map<String, InputFile> byName = new TreeMap<>();
    for (InputFile file : byPath.values()) {
      InputFile other = byName.putIfAbsent(file.name(), file);
      if (other != null) {
        throw new InputException(
            "Two inputs would both be called '%s': %s and %s. Give a folder above both as the input."
                .formatted(file.name(), other.path(), file.path()));
      }
    }
    return List.copyOf(byName.values());
  }
}
