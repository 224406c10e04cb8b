package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a simple program would do: the first number before a word, else one where the word is. */
final class SimpleToll {
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Pattern counted;
  private final Pattern mentioned;

  private SimpleToll(String words) {
    counted =
        Pattern.compile(
            "\\b(\\d{1,3}|"
                + String.join("|", NUMBERS)
                + ")(?: [\\w-]+){0,3} (?:"
                + words
                + ")\\b");
    mentioned = Pattern.compile("\\b(?:" + words + ")\\b");
  }

  static SimpleToll killed() {
    return new SimpleToll("killed|dead|died|dies|slain|fatally");
  }

  static SimpleToll injured() {
    return new SimpleToll("injured|wounded|hurt|hospitalized");
  }

  int of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher number = counted.matcher(lower);
    if (number.find()) {
      int word = NUMBERS.indexOf(number.group(1));
      return word >= 0 ? word : Integer.parseInt(number.group(1));
    }
    return mentioned.matcher(lower).find() ? 1 : 0;
  }
}
