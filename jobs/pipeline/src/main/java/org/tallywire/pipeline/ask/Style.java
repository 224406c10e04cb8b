package org.tallywire.pipeline.ask;

/** How words are marked: by signs in plain text, by colours on a terminal. */
public enum Style {
  PLAIN,
  COLOURS;

  private static final String RESET = "\u001b[0m";

  /** What is marked. */
  enum Mark {
    NUMBER(">>", "<<", "1;33"),
    CONCEPT("[what: ", "]", "36"),
    HOLDER("[whose: ", "]", "35"),
    SOURCE("[source: ", "]", "32"),
    CUE("[cue: ", "]", "4"),
    HEADING("", "", "1"),
    PASSED("", "", "32"),
    FAILED("", "", "31"),
    FAINT("", "", "2");

    private final String before;
    private final String after;
    private final String colour;

    Mark(String before, String after, String colour) {
      this.before = before;
      this.after = after;
      this.colour = "\u001b[" + colour + "m";
    }
  }

  String mark(Mark mark, String words) {
    if (words.isEmpty()) {
      return words;
    }
    if (this == PLAIN) {
      return mark.before + words + mark.after;
    }
    // What was marked inside ends with a reset: the mark around it goes on.
    return mark.colour + words.replace(RESET, RESET + mark.colour) + RESET;
  }

  /** What the marks of a sentence mean. */
  String legend() {
    if (this == PLAIN) {
      return ">>the number's phrase<<, and in brackets what else was read";
    }
    return mark(Mark.NUMBER, "number")
        + " "
        + mark(Mark.CONCEPT, "what")
        + " "
        + mark(Mark.HOLDER, "whose")
        + " "
        + mark(Mark.SOURCE, "source")
        + " "
        + mark(Mark.CUE, "cue");
  }
}
