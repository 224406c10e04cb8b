package org.tallywire.language.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.compare.story.StoryProfile.Weighted;

class StoryClustersTest {
  private static final StoryClusters CLUSTERS = new StoryClusters(0.2, 16);

  @Test
  void aChainMakesNoGiantStory() {
    List<StoryEdge> chain =
        IntStream.range(0, 50).mapToObj(i -> edge(i, i + 1, 0.3)).collect(Collectors.toList());

    assertThat(sizes(CLUSTERS.of(chain)).values()).allMatch(size -> size <= 3);
  }

  @Test
  void documentsThatAreAllAlikeAreOneStoryHoweverMany() {
    List<StoryEdge> edges = new ArrayList<>();
    for (int a = 0; a < 400; a++) {
      for (int b = a + 1; b <= a + 16 && b < 400; b++) {
        edges.add(edge(a, b, 0.9));
      }
    }

    assertThat(sizes(CLUSTERS.of(edges))).hasSize(1);
  }

  @Test
  void reportLeftAloneJoinsTheStoryOfItsTwoNearest() {
    List<StoryEdge> edges = new ArrayList<>(twoStories());
    edges.add(edge(0, 20, 0.4));
    edges.add(edge(1, 20, 0.35));

    assertThat(sizes(CLUSTERS.of(edges)).values()).containsExactly(7, 6);
  }

  @Test
  void twoReportsJoinAStoryTogether() {
    List<StoryEdge> edges = new ArrayList<>(twoStories());
    edges.add(edge(20, 21, 0.9));
    edges.add(edge(0, 20, 0.4));
    edges.add(edge(1, 21, 0.35));

    assertThat(sizes(CLUSTERS.of(edges)).values()).containsExactly(8, 6);
  }

  @Test
  void reportLeftAloneStaysSoWithOneNeighbourOrBetweenTwoStories() {
    List<StoryEdge> oneNeighbour = new ArrayList<>(twoStories());
    oneNeighbour.add(edge(0, 20, 0.5));
    List<StoryEdge> between = new ArrayList<>(twoStories());
    between.addAll(List.of(edge(0, 20, 0.4), edge(1, 20, 0.35)));
    between.addAll(List.of(edge(6, 20, 0.2), edge(7, 20, 0.2)));

    assertThat(sizes(CLUSTERS.of(oneNeighbour)).values()).containsExactly(6, 6, 1);
    assertThat(sizes(CLUSTERS.of(between)).values()).containsExactly(6, 6, 1);
  }

  /** Documents 0 to 5 and 6 to 11, all alike. */
  private static List<StoryEdge> twoStories() {
    List<StoryEdge> edges = new ArrayList<>();
    for (int a = 0; a < 12; a++) {
      for (int b = a + 1; b < 12; b++) {
        if (a / 6 == b / 6) {
          edges.add(edge(a, b, 0.9));
        }
      }
    }
    return edges;
  }

  @Test
  void orderOfEdgesChangesNothing() {
    Random random = new Random(4);
    List<StoryEdge> edges = new ArrayList<>();
    for (int a = 0; a < 60; a++) {
      for (int b = a + 1; b < 60; b++) {
        if (random.nextInt(6) == 0) {
          edges.add(edge(a, b, random.nextInt(10) / 10.0));
        }
      }
    }
    List<StoryMember> inOrder = CLUSTERS.of(edges);
    Collections.shuffle(edges, random);

    assertThat(CLUSTERS.of(edges)).isEqualTo(inOrder);
  }

  @Test
  void aFollowUpMonthsLaterNeedsANameThatIsNoPlace() {
    StorySimilarity similarity = new StorySimilarity(14, 365);
    StoryProfile event = profile(100, term("arden", NameKind.OTHER), term("velm", NameKind.PLACE));
    StoryProfile verdict =
        profile(300, term("arden", NameKind.OTHER), term("velm", NameKind.PLACE));
    StoryProfile elsewhen = profile(300, term("velm", NameKind.PLACE));

    assertThat(similarity.compare(event, verdict).similarity()).isPositive();
    assertThat(similarity.compare(event, elsewhen).similarity()).isZero();
    assertThat(similarity.compare(event, profile(500, verdict.terms())).similarity()).isZero();
  }

  @Test
  void aDayInCommonSpeaksForOneEvent() {
    StorySimilarity similarity = new StorySimilarity(14, 365);
    StoryProfile event = profile(100, term("arden", NameKind.OTHER));
    StoryProfile withDay =
        StoryProfile.of(
            300, List.of(100, 300), profile(300, term("arden", NameKind.OTHER)).terms());

    assertThat(similarity.compare(event, withDay).similarity())
        .isGreaterThan(similarity.compare(event, profile(300, event.terms())).similarity());
  }

  @Test
  void figuresInCommonSpeakForOneEventAndAloneForNone() {
    StorySimilarity similarity = new StorySimilarity(14, 365);
    Weighted port = term("port", NameKind.NONE);
    Weighted figure = new Weighted(StoryFigures.term("count", null, 94_300), 7, NameKind.FIGURE);
    StoryProfile one = profile(100, port, figure);

    assertThat(similarity.compare(one, profile(100, port, figure)).similarity())
        .isGreaterThan(similarity.compare(one, profile(100, port)).similarity());
    assertThat(similarity.compare(one, profile(100, figure)).similarity()).isZero();
    assertThat(StoryMeetings.keys(one)).extracting(StoryMeetings.Key::term).containsExactly("port");
  }

  @ParameterizedTest
  @CsvSource({
    "count, , 12, false",
    "count, , 13, true",
    "count, , 200, false",
    "percent, %, 15, false",
    "percent, %, 6.1, true",
    "money, EUR, 2e8, false",
    "money, EUR, 3.4e9, true",
    "money, EUR, 0.26, false",
    "age, a, 34, false",
    "fraction, , 0.3333333333333333, false",
    "measure, h, 48, false",
    "measure, km, 48, true"
  })
  void figuresThatManyReportsHaveAreLeftOut(String kind, String unit, double value, boolean kept) {
    assertThat(StoryFigures.term(kind, unit, value) != null).isEqualTo(kept);
  }

  @Test
  void figuresOfMoreDigitsSayMore() {
    assertThat(StoryFigures.worth(StoryFigures.term("money", "EUR", 12.9e6)))
        .isGreaterThan(StoryFigures.worth(StoryFigures.term("count", null, 41_000)));
  }

  @Test
  void commonWordsSayNothingAndNamesKeepTheirWeightInASmallWindow() {
    Rarity rarity = new Rarity(5);

    assertThat(rarity.of("said", 5)).isZero();
    assertThat(rarity.of("zelenka", 5)).isGreaterThan(4);
  }

  private static Weighted term(String term, NameKind name) {
    return new Weighted(term, 30, name);
  }

  private static StoryProfile profile(int day, Weighted... terms) {
    return profile(day, List.of(terms));
  }

  private static StoryProfile profile(int day, List<Weighted> terms) {
    return StoryProfile.of(day, List.of(day), terms);
  }

  private static StoryEdge edge(int a, int b, double similarity) {
    return new StoryEdge("d%04d".formatted(a), "d%04d".formatted(b), similarity);
  }

  private static Map<String, Integer> sizes(List<StoryMember> members) {
    Map<String, Integer> sizes = new TreeMap<>();
    members.forEach(member -> sizes.merge(member.cluster(), 1, Integer::sum));
    return sizes;
  }
}
