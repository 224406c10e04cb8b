package org.tallywire.language.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads this package's word lists: one entry a line, columns parted by {@code |}, lines that begin
 * with {@code #} are comments.
 */
final class WordLists {
  private WordLists() {}

  /** The entries of a list, each as its trimmed columns, in the order of the file. */
  static List<List<String>> rows(String name) {
    return lines(name).stream()
        .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
        .toList();
  }

  /** The entries of a list of one column. */
  static List<String> lines(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list '" + name + "' is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("word list '" + name + "' can't be read", e);
    }
  }
}
