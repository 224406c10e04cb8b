package org.tallywire.pipeline.fuzz;

/**
 * What came of fuzzing a target.
 *
 * @param target its name
 * @param inputs how many it was given
 * @param seconds how long
 * @param added inputs that reached something new
 * @param kept inputs of the corpus now
 * @param findings inputs for which it failed
 */
record FuzzOutcome(String target, long inputs, int seconds, long added, int kept, int findings) {
  @Override
  public String toString() {
    return "%-14s %,12d %8d %8d %8d %9d".formatted(target, inputs, seconds, added, kept, findings);
  }
}
