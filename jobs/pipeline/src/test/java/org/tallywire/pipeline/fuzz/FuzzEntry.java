package org.tallywire.pipeline.fuzz;

/** What Jazzer calls. */
public final class FuzzEntry {
  /** System property: the target's name. */
  static final String TARGET = "tallywire.fuzz.target";

  private static final FuzzTarget CHOSEN = FuzzTargets.named(System.getProperty(TARGET));

  private FuzzEntry() {}

  /** Reads the seeds, so that loading classes counts for no input's time. */
  public static void fuzzerInitialize() throws Exception {
    for (byte[] seed : CHOSEN.seeds()) {
      CHOSEN.read(seed);
    }
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    CHOSEN.read(input);
  }
}
