package org.tallywire.pipeline.cli;

/**
 * How far a run is.
 *
 * @param seconds since the program began
 * @param batch the batch date
 * @param run the run's id, or null while it is not known
 * @param step what is being done
 * @param done documents that the step is through with
 * @param total of all, or -1 where that is not known
 * @param rate documents a second over the last minute, or -1 where that is not known
 * @param secondsLeft until the step is through, or -1 where that is not known
 */
record ProgressState(
    long seconds,
    String batch,
    String run,
    String step,
    long done,
    long total,
    double rate,
    long secondsLeft) {}
