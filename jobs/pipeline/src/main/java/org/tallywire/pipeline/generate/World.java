package org.tallywire.pipeline.generate;

import java.util.List;
import java.util.Locale;

/**
 * The invented countries with their towns, persons, companies and bodies: the same name for the
 * same place in it, so that stories share names as real ones do.
 */
final class World {
  private static final int TOWNS = 400;
  private static final int COMPANIES = 80;
  private static final int BODIES = 40;
  private static final int STRANGERS_WITHOUT_MIDDLE = 3;

  private final long seed;
  private final WordLists words;

  World(long seed, WordLists words) {
    this.seed = seed;
    this.words = words;
  }

  /** Which country something is in: some are in the news far more than others. */
  int country(Dice dice) {
    return dice.skewed(words.of("country").size());
  }

  String country(int country) {
    return words.of("country").get(country).split("/")[0];
  }

  /** The adjective. */
  String people(int country) {
    return words.of("country").get(country).split("/")[1];
  }

  String town(int country, Dice dice) {
    return town(Dice.of(seed, "town", country, dice.skewed(TOWNS)));
  }

  private String town(Dice dice) {
    String middle = dice.chance(0.4) ? dice.pick(words.of("town-middle")) : "";
    return dice.pick(words.of("town-begin")) + middle + dice.pick(words.of("town-end"));
  }

  String river(int country, Dice dice) {
    return Dice.of(seed, "river", country, dice.skewed(3)).pick(words.of("river"));
  }

  /** The holder of an office of a country. */
  Person official(int country, Dice dice) {
    int office = dice.below(words.of("title").size());
    Dice holder = Dice.of(seed, "official", country, office, dice.skewed(4));
    return new Person(words.of("title").get(office), name(holder));
  }

  Person spokesman(int country, Dice dice) {
    String what = dice.pick(List.of("police", "army", "government", "fire brigade", "ministry"));
    return new Person(what + " spokesman", name(Dice.of(seed, what, country, dice.skewed(6))));
  }

  /** Somebody of whom nobody has heard before. */
  String name(Dice dice) {
    StringBuilder name = new StringBuilder(dice.pick(words.of("first"))).append(' ');
    name.append(dice.pick(words.of("last-begin")));
    if (dice.below(STRANGERS_WITHOUT_MIDDLE) > 0) {
      name.append(dice.pick(words.of("last-middle")));
    }
    return name.append(dice.pick(words.of("last-end"))).toString();
  }

  String company(int country, Dice dice) {
    Dice named = Dice.of(seed, "company", country, dice.skewed(COMPANIES));
    String middle = dice.chance(0.8) ? " " + named.pick(words.of("company-middle")) : "";
    String begin = named.chance(0.4) ? town(named) : named.pick(words.of("company-begin"));
    return begin + middle + (middle.isEmpty() ? " " + named.pick(words.of("company-end")) : "");
  }

  String body(int country, Dice dice) {
    Dice named = Dice.of(seed, "body", country, dice.skewed(BODIES));
    String body = named.pick(words.of("body")).replace("{word}", named.pick(words.of("body-word")));
    return (named.chance(0.5) ? "the " + people(country) + " " : "the ") + body;
  }

  String ministry(int country, Dice dice) {
    String of = dice.pick(List.of("interior", "health", "finance", "defence", "foreign", "trade"));
    return "the " + people(country) + " " + of.toLowerCase(Locale.ROOT) + " ministry";
  }

  /** One of a list of words. */
  String word(String list, Dice dice) {
    return dice.pick(words.of(list));
  }

  /**
   * A person with an office.
   *
   * @param name first and last
   */
  record Person(String title, String name) {
    String first() {
      return title + " " + name;
    }

    String again() {
      return name.substring(name.indexOf(' ') + 1);
    }
  }
}
