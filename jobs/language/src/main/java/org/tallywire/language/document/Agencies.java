package org.tallywire.language.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The news agencies and how texts write their names. */
final class Agencies {
  private static final String EDGES = " .,()[]/-\u2013\u2014";

  private final Map<String, String> publishers = new LinkedHashMap<>();

  Agencies() {
    for (List<String> row : WordLists.rows("agencies.txt")) {
      for (String form : row) {
        publishers.putIfAbsent(form.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
  }

  /** The agency that a text's words name, punctuation around them aside, or null. */
  String publisher(String words) {
    int begin = 0;
    int end = words.length();
    while (begin < end && EDGES.indexOf(words.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGES.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - begin > 40
        ? null
        : publishers.get(words.substring(begin, end).toLowerCase(Locale.ROOT));
  }

  /** A pattern for every name, the longest first. */
  String pattern() {
    return publishers.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
