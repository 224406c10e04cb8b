package org.tallywire.pipeline.ask;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/** The question of a group, in words. */
public final class QuestionWords {
  private static final Map<String, String> EVENTS =
      Map.of(
          "kill", "were killed",
          "injure", "were injured",
          "shoot", "were shot",
          "missing", "are missing",
          "arrest", "were arrested",
          "charge", "were charged",
          "displace", "were displaced",
          "rescue", "were rescued",
          "attack", "attacked"); // those counted did it

  /** What groups of an event are called that no counted noun names. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "kill",
          "die",
          "dead",
          "death",
          "injure",
          "injured",
          "wounded",
          "wound",
          "hurt",
          "shoot",
          "missing",
          "arrest",
          "charge",
          "displace",
          "rescue",
          "attack");

  private QuestionWords() {}

  /**
   * Such as "How many people were rescued, Sibran Strait?".
   *
   * @param group a row of {@code claim_groups}
   */
  public static String of(Row group) {
    String kind = group.getAs("kind");
    String event = group.getAs("event");
    String concept = group.getAs("concept");
    String holder = group.getAs("holder");
    String place = group.getAs("place");
    String status = group.getAs("status");
    StringBuilder words = new StringBuilder(start(kind == null ? "other" : kind));
    if ("age".equals(kind)) {
      words.append(holder == null ? " is somebody" : " is " + holder);
    } else {
      if (event == null || !NO_NOUNS.contains(concept.toLowerCase(Locale.ROOT))) {
        words.append(' ').append(concept);
      }
      if (event != null) {
        words.append(' ').append(EVENTS.getOrDefault(event, "(" + event + ")"));
      }
      words.append(holder == null ? "" : " – " + holder);
    }
    words.append(place == null || place.equals(holder) ? "" : ", " + place).append('?');
    return words + (status == null || status.equals("asserted") ? "" : " (" + status + ")");
  }

  private static String start(String kind) {
    return switch (kind) {
      case "count" -> "How many";
      case "money", "measure" -> "How much:";
      case "percent", "fraction" -> "What share:";
      case "multiplier" -> "How many times:";
      case "age" -> "How old";
      default -> "What number:";
    };
  }
}
