package org.tallywire.pipeline.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tallywire.pipeline.generate.Topic.Range;
import org.tallywire.pipeline.generate.World.Person;

/**
 * What happened: where, to whom, and the figures as they were on each day after.
 *
 * @param number names the story in its corpus
 * @param day the first day, from 0
 */
record Story(
    long number,
    int day,
    Topic topic,
    int country,
    Map<String, String> names,
    Map<String, Person> persons,
    List<String> nearby,
    Map<String, Course> figures) {
  private static final int TOWNS_NEARBY = 4;
  private static final double GROWS = 0.55;
  private static final double SHRINKS = 0.15;

  /**
   * A figure over the days: on which it ends, by what share it changes in all, and what those say
   * who disagree.
   */
  record Course(Range range, double last, double change, double disputed) {
    /** Its value so many days after the first. */
    double on(int day) {
      double factor = 1;
      for (int i = 0; i < Math.min(day, 10); i++) {
        factor /= 2;
      }
      return Math.max(range.least() / 2, last * (1 - change * factor));
    }
  }

  static Story of(long seed, long number, int day, World world, List<Topic> topics) {
    Dice dice = Dice.of(seed, "story", number);
    Topic topic = dice.pick(topics);
    int country = world.country(dice);
    Map<String, Course> figures = new HashMap<>();
    for (Range range : topic.figures()) {
      figures.put(range.name(), course(range, dice));
    }
    return new Story(
        number,
        day,
        topic,
        country,
        names(world, country, dice),
        Map.of(
            "official", world.official(country, dice),
            "official2", world.official(country, dice),
            "spokesman", world.spokesman(country, dice)),
        Stream.generate(() -> world.town(country, dice)).limit(TOWNS_NEARBY).toList(),
        figures);
  }

  private static Map<String, String> names(World world, int country, Dice dice) {
    Map<String, String> names = new HashMap<>();
    names.put("country", world.country(country));
    names.put("people", world.people(country));
    String town = world.town(country, dice);
    names.put("town", town);
    names.put("region", dice.chance(0.5) ? town + " province" : "the " + town + " region");
    names.put("river", world.river(country, dice));
    names.put("company", world.company(country, dice));
    names.put("company2", world.company(country, dice));
    names.put("body", world.body(country, dice));
    names.put("ministry", world.ministry(country, dice));
    names.put("product", world.word("product", dice));
    names.put("cargo", world.word("cargo", dice));
    return names;
  }

  private static Course course(Range range, Dice dice) {
    double kind = dice.share();
    double change = kind < GROWS ? 0.5 : kind < GROWS + SHRINKS ? -0.25 : 0;
    double disputed = dice.chance(0.5) ? 0.6 : 1.4;
    return new Course(range, dice.spread(range.least(), range.most()), change, disputed);
  }
}
