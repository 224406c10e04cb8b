package org.tallywire.language.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of movement ({@code changes.tsv}): for each part of speech, which way it goes. */
final class ChangeWords {
  private final Map<String, Map<String, String>> directions = new HashMap<>();
  private final PhraseTable<String> behind = new PhraseTable<>(false);
  private final PhraseTable<String> behindPosts = new PhraseTable<>(false);
  private final Set<String> skipped = new HashSet<>();

  ChangeWords() {
    for (String[] row : Resources.rows("changes.tsv", 3)) {
      for (String form : Resources.forms(row[2])) {
        switch (row[0]) {
          case "behind" -> behind.add(form, row[1]);
          case "behind-posts" -> behindPosts.add(form, row[1]);
          case "skip" -> skipped.add(form);
          default -> directions.computeIfAbsent(row[0], part -> new HashMap<>()).put(form, row[1]);
        }
      }
    }
  }

  /** Which way a verb goes, by its lemma; null when it moves nothing. */
  String verb(String lemma) {
    return direction("verb", lemma);
  }

  /** Which way a verb goes that moves amounts only: "lost 35 points", "extended its lead". */
  String amount(String lemma) {
    return direction("amount", lemma);
  }

  /** Which way a noun goes, by its lemma; null when it is none of movement. */
  String noun(String lemma) {
    return direction("noun", lemma);
  }

  /** Which way a comparative points, or null. */
  String comparative(String word) {
    return direction("comparative", word);
  }

  /** What a verb does to jobs and seats behind it: "added 400 jobs", "dismissed 30 clerks". */
  String posts(String lemma) {
    return direction("posts", lemma);
  }

  /** What a verb does to an amount that it takes off something, or adds to it. */
  String off(String lemma) {
    return direction("off", lemma);
  }

  /** A verb's way when the words behind it, "through" or "off", belong to it: "burned through". */
  String phrase(String lemma, String particle) {
    return direction("phrase", lemma + " " + particle);
  }

  /**
   * What a phrase behind the number says of it: "lost their jobs"; null when none begins there.
   *
   * @param posts whether the number counts jobs or seats: those "will go", people go home
   */
  String behind(Scan scan, int at, boolean posts) {
    PhraseTable.Match<String> match = behind.at(scan.lexemes(), at);
    match = match == null && posts ? behindPosts.at(scan.lexemes(), at) : match;
    return match == null ? null : match.value();
  }

  /**
   * Whether a verb says nothing of movement but leaves it to the words before: "is expected to".
   */
  boolean skips(String lemma) {
    return skipped.contains(lemma);
  }

  private String direction(String part, String form) {
    return directions.getOrDefault(part, Map.of()).get(form);
  }
}
