package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.Table;

/**
 * The tables of the sample corpus are the ones in {@code data/sample-expected}, row by row; and
 * they hold what a person reads in its main story. After a wanted change record anew and read the
 * difference like prose:
 *
 * <pre>./mvnw -pl jobs/pipeline -am verify -Dit.test=SampleCorpusGoldenIT -Drecord=true
 * -Dsurefire.failIfNoSpecifiedTests=false -Dtest=none</pre>
 */
class SampleCorpusGoldenIT {
  private static final Path EXPECTED = Path.of("..", "..", "data", "sample-expected");

  /** What differs from run to run, or from one version of the program to the next. */
  private static final Set<String> OF_THE_RUN =
      Set.of("run_id", "started_at", "ended_at", "version", "config_sha256", "input", "batch_date");

  /** What a network says in numbers, whose last digits are its machine's. */
  private static final Set<String> OF_THE_MACHINE = Set.of("question_vector");

  /** Of 76 claims read by hand, so many were found when this was last looked at. */
  private static final int CLAIMS_FOUND = 72;

  private final SparkSession spark = SparkForTests.session();

  @ParameterizedTest
  @EnumSource(Table.class)
  void tableIsAsRecorded(Table table) throws IOException {
    Path file = EXPECTED.resolve(table.tableName() + ".jsonl");
    List<String> rows = rows(table);
    if (Boolean.getBoolean("record")) {
      Files.write(file, rows);
    }
    assertThat(rows).isEqualTo(Files.readAllLines(file));
  }

  @Test
  void claimsReadByHandAreFound() throws IOException {
    List<Truth> truths;
    try (Stream<String> lines = Files.lines(EXPECTED.resolve("expected-claims.tsv"))) {
      truths = lines.skip(1).map(Truth::of).toList();
    }
    List<Row> claims =
        table(Table.NUMERIC_CLAIMS)
            .join(table(Table.DOCUMENTS).select("doc_id", "uri"), "doc_id")
            .select("uri", "text", "value", "comparator", "kind")
            .collectAsList();
    List<Truth> missed =
        truths.stream().filter(truth -> claims.stream().noneMatch(truth::isFoundBy)).toList();
    assertThat(truths.size() - missed.size())
        .as("claims found; missed: %s", missed)
        .isGreaterThanOrEqualTo(CLAIMS_FOUND);
  }

  /** One line of expected-claims.tsv, as far as it is held against the program. */
  private record Truth(String document, String text, double value, String comparator, String kind) {
    static Truth of(String line) {
      String[] cells = line.split("\t", -1);
      return new Truth(cells[0], cells[1], Double.parseDouble(cells[2]), cells[3], cells[4]);
    }

    boolean isFoundBy(Row claim) {
      String found = claim.<String>getAs("text").toLowerCase(Locale.ROOT);
      String wanted = text.toLowerCase(Locale.ROOT);
      return claim.<String>getAs("uri").endsWith(document)
          && Math.abs(claim.<Double>getAs("value") - value) <= 0.001 * Math.abs(value)
          && (found.contains(wanted) || wanted.contains(found));
    }
  }

  private Dataset<Row> table(Table table) {
    return spark.read().parquet(SampleRun.lake() + "/" + table.tableName());
  }

  /** The table's rows as JSON, a row a line, in the table's own order. */
  private List<String> rows(Table table) {
    Dataset<Row> rows = table(table);
    Column[] order = table.schema().order().stream().map(name -> col(name)).toArray(Column[]::new);
    Column[] columns =
        Arrays.stream(rows.columns())
            .filter(name -> !OF_THE_RUN.contains(name) && !OF_THE_MACHINE.contains(name))
            .map(name -> col(name))
            .toArray(Column[]::new);
    return rows.orderBy(order).select(columns).toJSON().collectAsList();
  }
}
