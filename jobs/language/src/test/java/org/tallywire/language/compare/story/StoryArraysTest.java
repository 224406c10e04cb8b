package org.tallywire.language.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds a large window's edges in little memory does what Java's collections do. */
class StoryArraysTest {
  private record Join(double similarity, int a, int b) {}

  @Test
  void theMapForgetsNothingAndFindsNothingThatWasRemoved() {
    Random random = new Random(1);
    IntDoubleMap map = new IntDoubleMap();
    Map<Integer, Double> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int key = random.nextInt(300) * 64;
      if (random.nextInt(3) == 0) {
        map.remove(key);
        expected.remove(key);
      } else {
        map.add(key, i);
        expected.merge(key, (double) i, Double::sum);
      }
    }
    Map<Integer, Double> found = new HashMap<>();
    map.forEach(found::put);
    assertThat(found).isEqualTo(expected).hasSize(map.size());
    expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
  }

  @Test
  void joinsComeTheMostAlikeFirstThenTheSmallestNumbers() {
    Random random = new Random(2);
    StoryJoins joins = new StoryJoins();
    List<Join> expected = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Join join = new Join(random.nextInt(20) / 20.0, random.nextInt(50), 50 + random.nextInt(50));
      joins.add(join.similarity(), join.a(), join.b());
      expected.add(join);
    }
    expected.sort(
        Comparator.comparingDouble(Join::similarity)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b));
    List<Join> found = new ArrayList<>();
    while (!joins.isEmpty()) {
      found.add(new Join(joins.similarity(), joins.a(), joins.b()));
      joins.removeFirst();
    }
    assertThat(found).isEqualTo(expected);
  }
}
