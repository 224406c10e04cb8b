package org.tallywire.pipeline.check;

import java.util.List;

/**
 * What came of holding a table against an invariant.
 *
 * @param invariant what has to hold, in words
 * @param table name of the table, or of the folder of the lake
 * @param violations how often it does not hold
 * @param examples some of the violations: the batch and what identifies the row
 */
public record Finding(String invariant, String table, long violations, List<String> examples) {
  /** So many examples stand for all violations of an invariant in a table. */
  static final int EXAMPLES = 5;

  public Finding {
    examples = List.copyOf(examples);
  }

  static Finding of(String invariant, String table, List<String> violations) {
    return new Finding(
        invariant, table, violations.size(), violations.stream().sorted().limit(EXAMPLES).toList());
  }

  /** Whether it holds everywhere. */
  public boolean isSound() {
    return violations == 0;
  }
}
