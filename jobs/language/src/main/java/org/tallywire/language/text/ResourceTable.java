package org.tallywire.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list that lies beside the class that uses it: UTF-8, one row a line, cells separated by
 * tabs, lines beginning with {@code #} and empty lines left out.
 */
public final class ResourceTable {
  private ResourceTable() {}

  /**
   * The rows of a list, each with at least one cell.
   *
   * @param user the class whose package holds the resource
   * @param name file name
   * @throws IllegalStateException when the resource is missing: the build is broken
   */
  public static List<List<String>> rows(Class<?> user, String name) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the list '" + name + "' is missing beside " + user.getName() + ": build again");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the list '" + name + "'", e);
    }
  }

  /** The rows of a list that is a file, each with at least one cell. */
  public static List<List<String>> rows(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** The first cells of all rows. */
  public static List<String> words(Class<?> user, String name) {
    return rows(user, name).stream().map(row -> row.get(0)).toList();
  }

  private static List<List<String>> read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<List<String>> rows = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(List.of(line.strip().split("\t")));
      }
    }
    return List.copyOf(rows);
  }
}
