package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Row;

/** What holds of every reject of a reader. */
final class RejectChecks {
  private RejectChecks() {}

  static void check(Row rejected) {
    assertThat(rejected.<String>getAs("reason_code")).matches("[a-z]++(-[a-z]++)*+");
    String message = rejected.getAs("message");
    assertThat(message).startsWith("'").endsWith(".").doesNotContain("\n");
    String sample = rejected.getAs("sample");
    if (sample != null) {
      assertThat(sample.codePointCount(0, sample.length())).isLessThanOrEqualTo(Sample.LENGTH);
      assertThat(sample.chars().noneMatch(Character::isISOControl)).isTrue();
    }
  }
}
