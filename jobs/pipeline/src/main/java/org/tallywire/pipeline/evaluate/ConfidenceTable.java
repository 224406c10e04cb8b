package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.pipeline.evaluate.Evaluation.Judged;
import org.tallywire.pipeline.settings.UsageException;

/**
 * How often claims are right by kind and by the rule that found what they count: the table that
 * gives new claims their confidence. A share is pulled towards that of all claims as if {@value
 * #PRIOR} more of them had been seen, so that a rule seen twice doesn't get 0 or 1.
 */
public final class ConfidenceTable {
  private static final int PRIOR = 8;

  /** Rarer pairs are left to their rule or kind alone. */
  private static final int LEAST = 5;

  private static final String ANY = "*";

  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts judged answers. */
  public static ConfidenceTable of(List<Judged> answers) {
    ConfidenceTable table = new ConfidenceTable();
    for (Judged answer : answers) {
      String rule = conceptRule(answer.rule());
      table.count(ANY, ANY, answer.right());
      table.count(ANY, rule, answer.right());
      table.count(answer.kind(), ANY, answer.right());
      table.count(answer.kind(), rule, answer.right());
    }
    return table;
  }

  private void count(String kind, String rule, boolean right) {
    int[] count = counts.computeIfAbsent(kind + '\t' + rule, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  /** "money+following-noun" was found by "following-noun"; "money" by none. */
  private static String conceptRule(String rule) {
    int plus = rule == null ? -1 : rule.lastIndexOf('+');
    return plus < 0 ? "-" : rule.substring(plus + 1);
  }

  /**
   * Writes the table.
   *
   * @throws UsageException when the file can't be written
   */
  public void write(Path file) {
    try {
      Files.writeString(file, text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException(
          "the table '" + file + "' can't be written: " + e + "; --confidence names a file.", e);
    }
  }

  String text() {
    StringBuilder text =
        new StringBuilder(
            "# How often claims are right: kind, rule of the concept (- for none), share, claims seen;"
                + " * for any.\n# Written by: ./tallywire evaluate quantities --gold"
                + " data/gold/quantities/development.jsonl data/gold/quantities/development-2.jsonl --confidence FILE\n");
    int[] all = counts.getOrDefault(ANY + '\t' + ANY, new int[2]);
    double mean = all[1] == 0 ? 0.5 : (double) all[0] / all[1];
    counts.forEach(
        (key, count) -> {
          if (count[1] >= LEAST || key.equals(ANY + '\t' + ANY)) {
            double share = (count[0] + PRIOR * mean) / (count[1] + PRIOR);
            text.append(String.format(Locale.ROOT, "%s\t%.2f\t%d%n", key, share, count[1]));
          }
        });
    return text.toString().replace("\r", "");
  }
}
