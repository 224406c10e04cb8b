package org.tallywire.pipeline.ingest;

/** Why something that was listed is not read at all. */
enum Refusal {
  LINK(
      "link",
      "is a symbolic link that leads out of the input folder or to another folder, and is not "
          + "followed. Name its target as an input, or set ingest.follow-links to true."),
  DANGLING_LINK(
      "dangling-link",
      "is a symbolic link to something that does not exist. Put the file there, or delete the"
          + " link."),
  LINK_LOOP(
      "link-loop",
      "is a symbolic link to a folder that is read already. Delete the link; nothing is lost."),
  NOT_A_FILE(
      "not-a-file",
      "is a pipe, socket or device. Save what it delivers as a file, or take it away."),
  BAD_NAME(
      "bad-name",
      "has a name whose bytes are no text in this machine's encoding. Rename it, or run with"
          + " LC_ALL=C.UTF-8."),
  TOO_DEEP("too-deep", "is a folder nested too deeply to be read. Name it as an input."),
  UNLISTED("unreadable", "is a folder that can't be listed. Check its permissions.");

  private final String reasonCode;
  private final String message;

  Refusal(String reasonCode, String message) {
    this.reasonCode = reasonCode;
    this.message = message;
  }

  ReadFailure failure() {
    return new ReadFailure(reasonCode, message);
  }
}
