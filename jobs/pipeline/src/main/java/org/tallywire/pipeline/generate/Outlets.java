package org.tallywire.pipeline.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who publishes: some far more than others. */
final class Outlets {
  private static final double WITH_FURNITURE = 0.4;

  /**
   * An outlet.
   *
   * @param furniture the line that it puts under its reports, or null
   */
  record Outlet(String name, String host, String furniture) {}

  private final List<Outlet> outlets = new ArrayList<>();

  Outlets(int number, long seed, WordLists words, Sentences sentences) {
    for (int i = 0; i < number; i++) {
      Dice dice = Dice.of(seed, "outlet", i);
      String name =
          dice.pick(words.of("town-begin"))
              + dice.pick(words.of("town-end"))
              + " "
              + (dice.chance(0.6) ? dice.pick(words.of("outlet-begin")) + " " : "")
              + dice.pick(words.of("outlet-end"));
      outlets.add(new Outlet(name, host(name), furniture(dice, sentences)));
    }
  }

  private static String host(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
  }

  private static String furniture(Dice dice, Sentences sentences) {
    if (!dice.chance(WITH_FURNITURE)) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    dice.pick(sentences.of("furniture")).write(dice, (name, to) -> to.append(name), line);
    return line.toString();
  }

  /** One of them, the first most often. */
  Outlet any(Dice dice) {
    return outlets.get(dice.skewed(outlets.size()));
  }

  /** Whose reports others publish. */
  Outlet agency(Dice dice) {
    return outlets.get(dice.below(Math.min(3, outlets.size())));
  }
}
