package org.tallywire.pipeline.lake;

/**
 * Another run is writing into the lake, and this one did not begin. Its message is one line that
 * names the other.
 */
public final class LakeInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LakeInUseException(String message) {
    super(message);
  }
}
