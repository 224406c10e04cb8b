package org.tallywire.pipeline.settings;

import java.util.Locale;

/** What went wrong, in few words. */
public final class Causes {
  private static final int LONGEST = 300;

  private Causes() {}

  /** The first line of the innermost cause that says anything. */
  public static String brief(Throwable error) {
    String message = null;
    Throwable last = error;
    for (Throwable t = error; t != null; t = t.getCause()) {
      last = t;
      if (t.getMessage() != null && !t.getMessage().isBlank()) {
        message = t.getMessage();
      }
      if (t.getCause() == t) {
        break;
      }
    }
    String kind = last.getClass().getSimpleName();
    String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
    line = line.replaceFirst("\\.+$", "");
    String brief = line.isEmpty() ? kind : readable(kind) + ": " + line;
    return brief.length() <= LONGEST ? brief : brief.substring(0, LONGEST) + "…";
  }

  /** "AccessDeniedException" to "access denied". */
  private static String readable(String kind) {
    return kind.replaceAll("(?:Exception|Error)$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
