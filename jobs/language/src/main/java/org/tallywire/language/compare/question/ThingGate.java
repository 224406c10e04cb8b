package org.tallywire.language.compare.question;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.ResourceTable;

/**
 * The same thing counted or measured: one noun, or nouns that news uses for one another (troops,
 * soldiers, servicemen). Nouns for people are alike unless they speak against each other: victims
 * may be officers, men are no women.
 */
final class ThingGate implements Gate {
  private static final Set<String> POINTERS =
      Set.copyOf(ResourceTable.words(ThingGate.class, "pointer-nouns.txt"));

  private final Map<String, Set<Integer>> synonyms = new HashMap<>();

  ThingGate() {
    int set = 0;
    for (List<String> row : ResourceTable.rows(ThingGate.class, "synonyms.tsv")) {
      for (String lemma : row.get(1).split(" +")) {
        synonyms.computeIfAbsent(lemma, key -> new HashSet<>()).add(set);
      }
      set++;
    }
  }

  @Override
  public Finding compare(Topic a, Topic b) {
    if (a.kind() == QuantityKind.AGE) {
      return Finding.unknown();
    }
    if (a.head() == null
        || b.head() == null
        || POINTERS.contains(a.head())
        || POINTERS.contains(b.head())) {
      return Finding.unknown();
    }
    if (a.head().equals(b.head())) {
      return modified(a, b, Finding.same(a.head()));
    }
    if (synonymous(a.head(), b.head())) {
      return modified(a, b, Finding.same(a.head() + " = " + b.head()));
    }
    boolean people = Person.isNoun(a.head()) && Person.isNoun(b.head());
    boolean happened = a.event() != null && b.event() != null;
    if (people || happened) {
      String conflict = Person.conflict(a.head(), b.head());
      return conflict == null
          ? Finding.alike(a.head(), b.head())
          : Finding.different(a.head(), b.head());
    }
    if (a.guessed() || b.guessed()) {
      return Finding.unknown();
    }
    boolean counted = a.kind() == QuantityKind.COUNT || b.kind() == QuantityKind.COUNT;
    return counted || Collections.disjoint(allWords(a), allWords(b))
        ? Finding.different(a.head(), b.head())
        : Finding.alike(a.head(), b.head());
  }

  /** "U.S. marshals" and "FBI agents", "first-degree assault" and "kidnapping" are not one. */
  private static Finding modified(Topic a, Topic b, Finding same) {
    boolean apart =
        !a.modifiers().isEmpty()
            && !b.modifiers().isEmpty()
            && Collections.disjoint(a.modifiers(), b.modifiers());
    return apart ? Finding.alike(a.claim().concept(), b.claim().concept()) : same;
  }

  private static Set<String> allWords(Topic topic) {
    Set<String> words = new HashSet<>();
    words.add(ContentWords.stem(topic.head()));
    topic.modifiers().forEach(word -> words.add(ContentWords.stem(word)));
    return words;
  }

  private boolean synonymous(String a, String b) {
    Set<Integer> one = synonyms.get(a);
    Set<Integer> other = synonyms.get(b);
    return one != null && other != null && !Collections.disjoint(one, other);
  }
}
