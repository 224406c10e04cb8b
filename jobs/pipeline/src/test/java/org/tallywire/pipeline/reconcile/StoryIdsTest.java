package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.tallywire.language.text.ContentId;

/** What a story is called, night after night. */
class StoryIdsTest extends FourEventsTestCase {
  @Test
  void aStoryIsNamedByItsEarliestDocument() {
    assertThat(ofTheFourEvents().get("quake-2")).isEqualTo(ContentId.of("story", "quake-1"));
  }

  @Test
  void aStoryThatGoesOnKeepsItsIdAndNoIdIsGivenTwice() {
    String kept = ContentId.of("story", "blaze-1");
    Map<String, String> next =
        stories(
            List.of(
                RowFactory.create("old-quake", "quake-1"),
                RowFactory.create("old-quake", "quake-2"),
                RowFactory.create("old-quake", "talks-1"),
                // The story that blaze-1 began goes on without it.
                RowFactory.create(kept, "strike-1"),
                RowFactory.create(kept, "strike-2"),
                RowFactory.create(kept, "blaze-1")),
            StoryOptions.standard());

    assertThat(next)
        .containsEntry("quake-1", "old-quake")
        .containsEntry("quake-2", "old-quake")
        .containsEntry("strike-1", kept);
    assertThat(next.get("talks-1")).isEqualTo(ContentId.of("story", "talks-1"));
    assertThat(next.get("blaze-1")).isNotEqualTo(kept).isNotNull();
    assertThat(next.get("blaze-1-verdict")).isEqualTo(next.get("blaze-1"));
  }

  @Test
  void anEarlierDocumentThatComesInLateChangesNoId() {
    List<Row> previous = new ArrayList<>();
    ofTheFourEvents().forEach((doc, story) -> previous.add(RowFactory.create(story, doc)));
    add(
        "quake-0",
        "Earthquake in Tarvo valley",
        QUAKE_DAY.minusDays(1),
        "An earthquake shook the Tarvo valley in Selvia. The bell tower of Ondal fell, Governor Mirela "
            + "Dusk said.",
        "Tarvo/LOC Selvia/GPE Ondal/GPE Mirela_Dusk/PERSON");

    Map<String, String> next = stories(previous, StoryOptions.standard());
    previous.forEach(row -> assertThat(next).containsEntry(row.getString(1), row.getString(0)));
    assertThat(next.get("quake-0")).isEqualTo(next.get("quake-1"));
  }
}
