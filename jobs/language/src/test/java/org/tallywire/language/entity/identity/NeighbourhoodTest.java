package org.tallywire.language.entity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  private static Neighbourhood names(int number) {
    return new Neighbourhood(
        IntStream.range(0, number).mapToObj(i -> new Neighbour(key(i), "Name " + i, 1)).toList());
  }

  private static String key(int i) {
    return "%06d".formatted(i);
  }

  @Test
  void inAReportAllNamesStandBesideEachOther() {
    assertThat(names(Neighbourhood.MOST).of(key(7)))
        .hasSize(Neighbourhood.MOST - 1)
        .extracting(Neighbour::key)
        .isSorted()
        .doesNotContain(key(7));
  }

  @Test
  void inABookThoseToldShortlyBeforeAndAfter() {
    Neighbourhood book = names(20_000);

    for (int place : List.of(0, 9_000, 19_999)) {
      assertThat(book.of(key(place)))
          .hasSizeBetween(Neighbourhood.MOST / 2, Neighbourhood.MOST)
          .allSatisfy(
              near ->
                  assertThat(Math.abs(Integer.parseInt(near.key()) - place))
                      .isBetween(1, Neighbourhood.MOST / 2));
    }
  }
}
