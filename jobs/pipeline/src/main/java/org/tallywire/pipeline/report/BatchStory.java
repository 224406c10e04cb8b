package org.tallywire.pipeline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the report of a batch tells. Nothing in it grows with the input.
 *
 * @param batchDate the batch
 * @param runId names the run
 * @param version of the program
 * @param lake where the tables are
 * @param started when the run began
 * @param records what became of the records: read, skipped, rejected, new
 * @param rejects rejected records by reason
 * @param tableRows rows of the batch by table
 * @param news what came in, and what it says
 * @param steps how long each step took, in the order in which they came
 * @param notes what else a person should know
 * @param settings settings that differ from their defaults
 */
public record BatchStory(
    LocalDate batchDate,
    String runId,
    String version,
    String lake,
    Instant started,
    List<Count> records,
    List<Count> rejects,
    List<Count> tableRows,
    News news,
    List<Step> steps,
    List<String> notes,
    Map<String, String> settings) {

  /**
   * What came in, and what it says.
   *
   * @param outlets new documents by outlet, most first
   * @param days new documents by day of publication, in order
   * @param kinds new claims by what they are numbers of
   * @param verdicts questions as of the batch date by how their claims stand to each other
   * @param disputes the disputes with most independent sources
   */
  public record News(
      List<Count> outlets,
      List<Count> days,
      List<Count> kinds,
      List<Count> verdicts,
      List<Dispute> disputes) {}

  /**
   * A question that is answered in more than one way.
   *
   * @param question what is counted, where, whose
   * @param low least value, or null where it is open
   * @param best the value with most sources behind it
   * @param high greatest value, or null where it is open
   * @param unit of the values, or null
   * @param claims how many answer it
   * @param sources how many origins stand behind them
   * @param groupId identifies it in {@code claim_groups}
   */
  public record Dispute(
      String question,
      Double low,
      double best,
      Double high,
      String unit,
      long claims,
      long sources,
      String groupId) {}

  /**
   * A step of the run.
   *
   * @param name such as "Reading"
   * @param seconds how long it took
   */
  public record Step(String name, double seconds) {}
}
