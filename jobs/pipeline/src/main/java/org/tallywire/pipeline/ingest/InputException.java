package org.tallywire.pipeline.ingest;

/** An input that was named can't be used at all; the message is one line for a person. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
