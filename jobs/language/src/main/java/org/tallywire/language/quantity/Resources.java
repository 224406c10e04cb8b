package org.tallywire.language.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's tab-separated tables; lines that begin with {@code #} are comments. */
final class Resources {
  private Resources() {}

  /** The rows of a table, each padded to {@code columns} cells. */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is not on the class path");
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(name, line, columns));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  private static String[] cells(String name, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns) {
      throw new IllegalStateException(
          name + ": " + cells.length + " cells instead of " + columns + " in: " + line);
    }
    String[] padded = new String[columns];
    for (int i = 0; i < columns; i++) {
      padded[i] = i < cells.length ? cells[i] : "";
    }
    return padded;
  }

  /** The forms of one cell. */
  static List<String> forms(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
