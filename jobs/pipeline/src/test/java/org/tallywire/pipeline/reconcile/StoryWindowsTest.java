package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Which reports are compared at all, and that the way to it changes nothing. */
class StoryWindowsTest extends FourEventsTestCase {
  @Test
  void orderPartitionsAndTheWayOfClusteringChangeNothing() {
    Map<String, String> inOrder = ofTheFourEvents();
    for (List<Row> rows : List.of(documents, mentions, times, claims)) {
      Collections.shuffle(rows, new Random(5));
    }
    StoryOptions byComponent = new StoryOptions(14, 365, StoryOptions.DEFAULT_THRESHOLD, 16, 1);

    assertThat(stories()).isEqualTo(inOrder);
    assertThat(stories(List.of(), byComponent)).isEqualTo(inOrder);
  }

  @Test
  void whereFewAreComparedSmallAndLargeWindowsCompareTheSame() {
    for (int neighbours = 1; neighbours <= 2; neighbours++) {
      assertThat(
              stories(
                  List.of(),
                  new StoryOptions(14, 365, StoryOptions.DEFAULT_THRESHOLD, neighbours, 100)))
          .hasSize(documents.size());
    }
  }

  @Test
  void anUndatedReportMeetsThoseOfItsNightAndNotThoseOfLongAgoOrLater() {
    String bus =
        "A bus with pilgrims fell into the gorge at Pellow on its way to the shrine of Saint Orme, and "
            + "the abbot, Dom Ferrer, spoke of a black day.";
    String names = "Pellow/GPE Saint_Orme/PERSON Dom_Ferrer/PERSON";
    add("bus-long-ago", "Pilgrims die in gorge at Pellow", BATCH_DAY.minusDays(200), bus, names);
    add("bus-now", "Pilgrims die in gorge at Pellow", BATCH_DAY.minusDays(1), bus, names);
    add(
        "bus-undated",
        "Bus falls into gorge: pilgrims dead",
        null,
        "At Pellow a bus full of pilgrims for the shrine of Saint Orme fell into the gorge. Dom Ferrer, "
            + "the abbot, held a mass for the dead.",
        names);
    add(
        "bus-day-after",
        "Mourning for the pilgrims of Pellow",
        BATCH_DAY.plusDays(1),
        "Bells rang in the gorge for an hour, and the shrine of Saint Orme is closed, said Dom Ferrer.",
        names);
    add("bus-later", "Pilgrims die in gorge at Pellow", BATCH_DAY.plusDays(200), bus, names);
    StoryOptions oneNeighbour = new StoryOptions(14, 100, StoryOptions.DEFAULT_THRESHOLD, 1, 100);

    Map<String, String> stories = stories(List.of(), oneNeighbour);
    assertThat(stories.get("bus-undated"))
        .isEqualTo(stories.get("bus-now"))
        .isNotEqualTo(stories.get("bus-long-ago"))
        .isNotEqualTo(stories.get("bus-later"));
  }
}
