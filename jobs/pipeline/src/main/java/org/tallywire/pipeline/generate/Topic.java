package org.tallywire.pipeline.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a story can be about.
 *
 * @param weight how often it comes, beside the others
 */
record Topic(String name, int weight, List<Range> figures) {
  /** How a figure is written. */
  enum Unit {
    COUNT,
    MILLION,
    PERCENT
  }

  /** A figure of the topic's stories, and between what it lies. */
  record Range(String name, double least, double most, Unit unit) {
    /** Reads {@code name:least-most} with {@code /million} or {@code /percent} behind it. */
    static Range of(String written) {
      int colon = written.indexOf(':');
      int slash = written.indexOf('/');
      int end = slash < 0 ? written.length() : slash;
      int dash = written.indexOf('-', colon);
      Unit unit =
          slash < 0
              ? Unit.COUNT
              : written.substring(slash).equals("/million") ? Unit.MILLION : Unit.PERCENT;
      return new Range(
          written.substring(0, colon),
          Double.parseDouble(written.substring(colon + 1, dash)),
          Double.parseDouble(written.substring(dash + 1, end)),
          unit);
    }
  }

  /** The topics of {@code topics.txt}, each as often as its weight says. */
  static List<Topic> all() {
    List<Topic> topics = new ArrayList<>();
    for (String line : Resource.lines("topics.txt")) {
      String[] fields = line.split(" ");
      List<Range> figures = new ArrayList<>();
      for (int i = 2; i < fields.length; i++) {
        figures.add(Range.of(fields[i]));
      }
      Topic topic = new Topic(fields[0], Integer.parseInt(fields[1]), List.copyOf(figures));
      for (int i = 0; i < topic.weight(); i++) {
        topics.add(topic);
      }
    }
    return List.copyOf(topics);
  }
}
