package org.tallywire.language.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of time expressions, read from {@code words.tsv} beside this class. */
final class TimeLexicon {
  private final Map<String, Map<String, String>> kinds = new HashMap<>();

  TimeLexicon() {
    for (String line : lines("words.tsv")) {
      String[] columns = line.split("\t", -1);
      Map<String, String> kind = kinds.computeIfAbsent(columns[0], k -> new HashMap<>());
      for (String form : columns[2].split("\\|", -1)) {
        kind.put(form, columns[1]);
      }
    }
  }

  /** The value of a form in a kind of words, or null. */
  String value(String kind, String form) {
    Map<String, String> forms = kinds.get(kind);
    if (forms == null) {
      throw new IllegalArgumentException("words.tsv has no words of kind '" + kind + "'");
    }
    return forms.get(form);
  }

  boolean has(String kind, String form) {
    return value(kind, form) != null;
  }

  /** The number of a form in a kind whose values are whole numbers, or -1. */
  int number(String kind, String form) {
    String value = value(kind, form);
    return value == null ? -1 : Integer.parseInt(value);
  }

  /** The unit a form names, in singular or plural, or null. */
  TimeUnit unit(String form) {
    TimeUnit singular = singularUnit(form);
    return singular == null ? pluralUnit(form) : singular;
  }

  TimeUnit singularUnit(String form) {
    String name = value("unit", form);
    return name == null ? null : TimeUnit.valueOf(name);
  }

  TimeUnit pluralUnit(String form) {
    String name = value("units", form);
    return name == null ? null : TimeUnit.valueOf(name);
  }

  Season season(String form) {
    String name = value("season", form);
    return name == null ? null : Season.valueOf(name);
  }

  /** The lines of a resource beside this class, without comments and empty ones. */
  static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = TimeLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " can't be read", e);
    }
    return lines;
  }
}
