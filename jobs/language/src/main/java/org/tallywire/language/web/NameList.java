package org.tallywire.language.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that authors of pages name parts of them with: a resource, one word or phrase a line. */
final class NameList {
  private static final int LONGEST = 3;

  private final Set<String> phrases = new HashSet<>();

  /**
   * Reads a list.
   *
   * @param file of this package
   */
  NameList(String file) {
    try (InputStream in = NameList.class.getResourceAsStream(file)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(phrases::add);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }

  /** Whether one to three of the words in a row are on the list. */
  boolean matches(List<String> words) {
    for (int begin = 0; begin < words.size(); begin++) {
      String phrase = "";
      for (int end = begin; end < Math.min(words.size(), begin + LONGEST); end++) {
        phrase = end == begin ? words.get(end) : phrase + " " + words.get(end);
        if (phrases.contains(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a whole line, without case, is on the list. */
  boolean holds(String line) {
    return phrases.contains(line.toLowerCase(Locale.ROOT));
  }
}
