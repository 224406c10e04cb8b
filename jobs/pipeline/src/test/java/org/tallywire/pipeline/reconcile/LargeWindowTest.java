package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tallywire.language.compare.story.StorySimilarity;
import org.tallywire.language.compare.story.StoryWindow;
import org.tallywire.pipeline.generate.CorpusOptions;
import org.tallywire.pipeline.generate.GeneratedCorpus;
import org.tallywire.pipeline.generate.GeneratedDocument;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;

/** A month of made-up news, of which it is known which reports tell of one event. */
class LargeWindowTest {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+( \\p{Lu}\\p{L}+)*");

  private final Map<String, Long> events = new HashMap<>();

  /**
   * In all of it the same countries, ministers and bodies are named, so each report is faintly like
   * hundreds of others.
   */
  @Test
  void reportsOfManyEventsMakeNoGiantStory() {
    List<StoryWindow.Document> documents = new ArrayList<>();
    for (GeneratedDocument document :
        new GeneratedCorpus(new CorpusOptions(5_000, 30, 60, 0, 1, LocalDate.of(2026, 3, 1)))) {
      if (document.truth() == Truth.REPORT) {
        documents.add(document(document));
        events.put(document.uri(), document.story());
      }
    }

    Collection<List<Long>> stories =
        new StoryWindow(new StorySimilarity(14, 365), StoryOptions.DEFAULT_THRESHOLD, 16)
            .tie(documents, Map.of()).stream()
                .collect(
                    Collectors.groupingBy(
                        StoryWindow.Place::storyId,
                        Collectors.mapping(
                            place -> events.get(place.docId()), Collectors.toList())))
                .values();

    assertThat(stories).allMatch(story -> story.size() < 150);
    long tied = stories.stream().mapToLong(story -> pairs(story.size())).sum();
    long ofOneEvent = stories.stream().mapToLong(LargeWindowTest::pairsOfOneEvent).sum();
    assertThat(100 * ofOneEvent / tied).isGreaterThan(85);
  }

  private static StoryWindow.Document document(GeneratedDocument document) {
    Integer day =
        document.publishedAt() == null
            ? null
            : (int) LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC).toEpochDay();
    List<String> names =
        NAME.matcher(document.text()).results().map(MatchResult::group).distinct().toList();
    return new StoryWindow.Document(
        document.uri(),
        document.uri(),
        document.publisher(),
        document.title(),
        day,
        0,
        document.publishedAt(),
        document.text(),
        true,
        null,
        List.of(),
        names,
        List.of(),
        List.of());
  }

  private static long pairs(long of) {
    return of * (of - 1) / 2;
  }

  private static long pairsOfOneEvent(List<Long> story) {
    return story.stream()
        .collect(Collectors.groupingBy(event -> event, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(LargeWindowTest::pairs)
        .sum();
  }
}
