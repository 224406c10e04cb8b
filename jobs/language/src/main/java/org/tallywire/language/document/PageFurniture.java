package org.tallywire.language.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.language.text.SectionType;

/** Knows the lines that newspapers' pages put around every report; the lines are a word list. */
final class PageFurniture {
  private static final int LONGEST = 300;
  private static final String EDGES = " .:;,!-\u2013\u2014_*|>\u00BB\u2026[]()";

  private final Map<String, SectionType> whole = new HashMap<>();

  /** By their first char. */
  private final Map<Character, List<Phrase>> openings = new HashMap<>();

  private final List<Phrase> parts = new ArrayList<>();

  private record Phrase(String words, SectionType section, boolean beforeNames) {}

  PageFurniture() {
    for (List<String> row : WordLists.rows("page-furniture.txt")) {
      SectionType section = SectionType.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      switch (row.get(1)) {
        case "whole" -> whole.put(trimmed(row.get(2)), section);
        case "start", "names" ->
            openings
                .computeIfAbsent(row.get(2).charAt(0), c -> new ArrayList<>())
                .add(new Phrase(row.get(2), section, row.get(1).equals("names")));
        case "inside" -> parts.add(new Phrase(row.get(2), section, false));
        default ->
            throw new IllegalStateException(
                "page-furniture.txt: '" + row.get(1) + "' is none of whole, start, names, inside");
      }
    }
  }

  /** The section that a line belongs to as furniture, or null where it is none. */
  SectionType section(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String lower = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String trimmed = trimmed(lower);
    if (trimmed.isEmpty()) {
      return SectionType.BOILERPLATE;
    }
    SectionType exact = whole.get(trimmed);
    if (exact != null) {
      return exact;
    }
    for (Phrase opening : openings.getOrDefault(lower.charAt(0), List.of())) {
      if (lower.startsWith(opening.words())
          && endsWord(lower, opening.words().length())
          && (!opening.beforeNames() || isNames(line, opening.words().length()))) {
        return opening.section();
      }
    }
    for (Phrase part : parts) {
      if (lower.contains(part.words())) {
        return part.section();
      }
    }
    return null;
  }

  /** "Reporting by Jane Doe"; not "Reporting by the council shows that 40 boats were lost". */
  private static boolean isNames(String line, int from) {
    String rest = line.substring(from).strip();
    return !rest.isEmpty()
        && Character.isUpperCase(rest.codePointAt(0))
        && (rest.indexOf(';') >= 0 || rest.chars().noneMatch(Character::isDigit));
  }

  private static boolean endsWord(String line, int at) {
    return at == line.length()
        || !Character.isLetter(line.charAt(at))
        || !Character.isLetter(line.charAt(at - 1));
  }

  private static String trimmed(String line) {
    int begin = 0;
    int end = line.length();
    while (begin < end && EDGES.indexOf(line.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGES.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(begin, end);
  }
}
