package org.tallywire.pipeline.batch;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;

/** Is told how a run gets on. Calls come from one thread at a time. */
public interface RunListener {
  /** A step begins, such as "Reading". */
  default void step(String name) {}

  /** The run has its name from now on: the hash that {@code runs.run_id} holds. */
  default void identified(String runId) {}

  /**
   * Documents that the step is through with.
   *
   * @param done so far
   * @param total of all, or -1 where it is not known
   */
  default void documents(long done, long total) {}

  /**
   * Everything is written, and nothing is published yet.
   *
   * @param records what became of the records
   * @param tableRows rows of the batch by table
   */
  default void counted(RecordCounts records, Map<String, Long> tableRows) {}

  /** One thing that a person should know. */
  default void note(String message) {}

  /** The run is over, well or not: nothing more is coming. */
  default void finished() {}

  /** Listens to nothing. */
  static RunListener silent() {
    return new RunListener() {};
  }

  /** Tells all of them everything, in their order. */
  static RunListener all(RunListener... listeners) {
    List<RunListener> told = List.of(listeners);
    return new RunListener() {
      private void each(Consumer<RunListener> call) {
        told.forEach(call);
      }

      @Override
      public void step(String name) {
        each(listener -> listener.step(name));
      }

      @Override
      public void identified(String runId) {
        each(listener -> listener.identified(runId));
      }

      @Override
      public void documents(long done, long total) {
        each(listener -> listener.documents(done, total));
      }

      @Override
      public void counted(RecordCounts records, Map<String, Long> tableRows) {
        each(listener -> listener.counted(records, tableRows));
      }

      @Override
      public void note(String message) {
        each(listener -> listener.note(message));
      }

      @Override
      public void finished() {
        each(RunListener::finished);
      }
    };
  }
}
