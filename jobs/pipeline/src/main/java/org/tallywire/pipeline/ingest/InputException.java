package org.tallywire.pipeline.ingest;

/** An input that was named can't be used at all; the message is one line for a person. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean missing;

  InputException(String message) {
    this(message, null);
  }

  InputException(String message, Throwable cause) {
    this(message, cause, false);
  }

  private InputException(String message, Throwable cause, boolean missing) {
    super(message, cause);
    this.missing = missing;
  }

  /** An input that is not there. */
  static InputException missing(String message) {
    return new InputException(message, null, true);
  }

  /** Whether the input is not there: nothing is wrong with what is. */
  public boolean isMissing() {
    return missing;
  }
}
