package org.tallywire.pipeline.batch;

/** Is told how a run gets on. Calls come from one thread at a time. */
public interface RunListener {
  /** A step begins, such as "Reading". */
  void step(String name);

  /**
   * Documents that the step is through with.
   *
   * @param done so far
   * @param total of all, or -1 where it is not known
   */
  void documents(long done, long total);

  /** One thing that a person should know. */
  void note(String message);

  /** The run is over, well or not: nothing more is coming. */
  void finished();

  /** Listens to nothing. */
  static RunListener silent() {
    return new RunListener() {
      @Override
      public void step(String name) {}

      @Override
      public void documents(long done, long total) {}

      @Override
      public void note(String message) {}

      @Override
      public void finished() {}
    };
  }
}
