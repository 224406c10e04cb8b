package org.tallywire.language.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameTrieTest {
  @Test
  void numbersNamesByTheirPlaceAndKnowsNothingElse() {
    NameTrie trie = NameTrie.of(List.of("Nar", "Narva", "Narva-Jõesuu", "Tallinn", "Łódź"));

    assertThat(trie.find("Nar")).isZero();
    assertThat(trie.find("Narva")).isEqualTo(1);
    assertThat(trie.find("Narva-Jõesuu")).isEqualTo(2);
    assertThat(trie.find("Łódź")).isEqualTo(4);
    for (String other : List.of("", "N", "Narv", "Narva-", "Narvas", "narva", "Tallinn ", "Ł")) {
      assertThat(trie.find(other)).as(other).isEqualTo(NameTrie.NONE);
    }
  }

  @Test
  void mayBeEmptyOrHoldOneName() {
    assertThat(NameTrie.of(List.of()).find("Narva")).isEqualTo(NameTrie.NONE);
    assertThat(NameTrie.of(List.of()).find("")).isEqualTo(NameTrie.NONE);
    assertThat(NameTrie.of(List.of("Narva")).find("Narva")).isZero();
  }

  @Test
  void agreesWithAMapOnNamesOfFewLetters() {
    Random random = new Random(7);
    TreeSet<String> drawn = new TreeSet<>();
    while (drawn.size() < 2000) {
      drawn.add(word(random));
    }
    List<String> names = new ArrayList<>(drawn);
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size()));
    NameTrie trie = NameTrie.of(names);

    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      assertThat(trie.find(word)).as(word).isEqualTo(places.getOrDefault(word, NameTrie.NONE));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(9); length > 0; length--) {
      word.append("aab ".charAt(random.nextInt(4)));
    }
    return word.toString();
  }
}
