package org.tallywire.language.compare.question;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/**
 * What a sentence makes of the person it gives the age of: "one suspect is a 26-year-old man", "a
 * 26-year-old man was in critical condition". The trap: a sentence with words of both, "the suspect
 * shot a man, 26", says neither.
 */
enum CrimeRole {
  VICTIM("victim-words.txt"),
  SUSPECT("suspect-words.txt");

  private final Set<String> stems = new HashSet<>();

  CrimeRole(String resource) {
    ResourceTable.words(CrimeRole.class, resource)
        .forEach(word -> stems.add(ContentWords.stem(word)));
  }

  /** The role of all people in a claim's sentence, or null. */
  static CrimeRole of(Topic topic) {
    boolean victim = !Collections.disjoint(VICTIM.stems, topic.context());
    boolean suspect = !Collections.disjoint(SUSPECT.stems, topic.context());
    if (victim == suspect) {
      return null;
    }
    return victim ? VICTIM : SUSPECT;
  }

  /** Whether one is told of as a victim and the other as a suspect. */
  static boolean opposed(Topic a, Topic b) {
    CrimeRole one = of(a);
    CrimeRole other = one == null ? null : of(b);
    return other != null && one != other;
  }
}
