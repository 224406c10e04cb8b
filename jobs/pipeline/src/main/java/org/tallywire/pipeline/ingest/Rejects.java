package org.tallywire.pipeline.ingest;

/** Rejects of the reading stage. */
final class Rejects {
  private Rejects() {}

  /** A reject whose message begins with what it is about. */
  static Reject of(String uri, ReadFailure failure, Long byteCount, String sample) {
    return new Reject(
        uri,
        Reject.Stage.READ,
        failure.reasonCode(),
        "'" + Sample.oneLine(uri) + "' " + failure.getMessage(),
        byteCount,
        sample == null || sample.isEmpty() ? null : sample);
  }

  static ReadFailure empty() {
    return new ReadFailure("empty-file", "is empty. Fetch it again, or leave it out.");
  }

  static String tooLargePage(int maxBytes) {
    return "is a page of more than "
        + maxBytes
        + " bytes, the most that one may have. "
        + "Leave it out, or raise the limit in the settings.";
  }

  static String tooLarge(int maxBytes) {
    return "is larger than "
        + maxBytes
        + " bytes, the most that one document may have. "
        + "Split it, or raise the limit in the settings.";
  }
}
