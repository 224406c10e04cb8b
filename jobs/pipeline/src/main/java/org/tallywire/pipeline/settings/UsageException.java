package org.tallywire.pipeline.settings;

/**
 * Something that the person who started a command can put right: a wrong option, a missing file, a
 * setting that does not exist. Its message is one line that says what was wrong, with the value,
 * and what to do.
 */
public final class UsageException extends RuntimeException {
  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
