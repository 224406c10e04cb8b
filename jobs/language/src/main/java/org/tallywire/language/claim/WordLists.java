package org.tallywire.language.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of {@code claim-words.txt}: sections in square brackets, words separated by white
 * space, # comments.
 */
final class WordLists {
  private static final String RESOURCE = "claim-words.txt";
  private static final Map<String, Set<String>> LISTS = load();

  private WordLists() {}

  /**
   * @param name a section of the resource
   * @return its words, lower case
   * @throws IllegalArgumentException when there is no such section
   */
  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException(RESOURCE + " has no section [" + name + "]");
    }
    return words;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    try (InputStream in = WordLists.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> words = new LinkedHashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.split("#", 2)[0].strip();
        if (text.startsWith("[")) {
          words = new LinkedHashSet<>();
          lists.put(text.substring(1, text.length() - 1), words);
        } else if (!text.isEmpty()) {
          words.addAll(Set.of(text.split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
    return Map.copyOf(lists);
  }
}
