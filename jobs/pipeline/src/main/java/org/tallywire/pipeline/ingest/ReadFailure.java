package org.tallywire.pipeline.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** A file or record can't be used, for a reason that goes into {@code rejected_documents}. */
final class ReadFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** A library's message can hold all that it read. */
  private static final int LONGEST = 300;

  /** Where an object lies in this JVM's memory: another place the next time. */
  private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]{1,8}+\\b");

  /** Once such a one was thrown often, the JVM leaves its message out: the next run tells more. */
  private static final Set<Class<?>> OFTEN_WITHOUT_MESSAGE =
      Set.of(
          NullPointerException.class,
          ArithmeticException.class,
          ArrayIndexOutOfBoundsException.class,
          ArrayStoreException.class,
          ClassCastException.class);

  private final String reasonCode;

  /**
   * @param reasonCode short and stable
   * @param message what is wrong and what to do, as sentences that follow the name of the file or
   *     record
   */
  ReadFailure(String reasonCode, String message) {
    super(message);
    this.reasonCode = reasonCode;
  }

  String reasonCode() {
    return reasonCode;
  }

  /** As {@link #oneLine(Throwable)}, with the file's name in place of where it lies here. */
  static String oneLine(Throwable e, InputFile file) {
    String localPath = new Path(file.path()).toUri().getPath();
    return oneLine(e).replace(file.path(), file.name()).replace(localPath, file.name());
  }

  /** What an exception says, on one line; its type where it says nothing. */
  static String oneLine(Throwable e) {
    String message = e.getMessage();
    if (message == null || message.isBlank() || OFTEN_WITHOUT_MESSAGE.contains(e.getClass())) {
      return e.getClass().getSimpleName();
    }
    String line = message.strip().lines().findFirst().orElse("").strip();
    String same = IDENTITY.matcher(line).replaceAll("");
    String brief = same.codePointCount(0, same.length()) > LONGEST ? shortened(same) : same;
    return brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
  }

  private static String shortened(String line) {
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
