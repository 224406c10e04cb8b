package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tallywire.pipeline.report.BatchStory.Step;

/**
 * What a run did.
 *
 * @param runId names the run: a hash of batch date, input and configuration
 * @param batchDate the batch
 * @param lake where the tables are
 * @param counts what became of the records
 * @param rejected number of rejected records by reason
 * @param tableRows rows of the batch by table, in the order of publication
 * @param claims the most interesting claims
 * @param notes what else a person should know
 * @param steps how long each step took, in the order in which they began
 */
public record RunReport(
    String runId,
    LocalDate batchDate,
    String lake,
    RecordCounts counts,
    Map<String, Long> rejected,
    Map<String, Long> tableRows,
    List<ClaimLine> claims,
    List<String> notes,
    List<Step> steps) {

  /** The same with other times. */
  RunReport withSteps(List<Step> times) {
    return new RunReport(
        runId, batchDate, lake, counts, rejected, tableRows, claims, notes, List.copyOf(times));
  }

  /**
   * What became of the records read.
   *
   * @param in all of them
   * @param skipped that the lake or the batch held already
   * @param rejected that could not be used
   * @param out that became documents
   */
  public record RecordCounts(long in, long skipped, long rejected, long out) {
    /** Whether nothing has disappeared. */
    public boolean addUp() {
      return in == skipped + rejected + out;
    }
  }

  /**
   * A claim in words.
   *
   * @param who says so, or null for the outlet's own voice
   * @param howMany the quantity phrase
   * @param what is counted or measured, or null
   * @param where the place, or null
   * @param when the days it speaks of, or null
   * @param document the document's publisher, or its title or uri
   */
  public record ClaimLine(
      String who, String howMany, String what, String where, String when, String document) {}
}
