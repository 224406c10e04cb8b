package org.tallywire.language.attribution;

import java.util.Set;

/** Cues set off by commas inside what they report. */
final class Asides {
  private static final Set<String> GOING_ON =
      Set.of("CC", "IN", "VBN", "VBG", "RB", "CD", "PDT", "$");

  private Asides() {}

  /** Whether a comma is followed by more of the sentence that it stands in: "…, and the port". */
  static boolean goesOn(SentenceView view, int comma) {
    return view.form(comma).equals(",")
        && comma + 2 < view.size()
        && GOING_ON.contains(view.pos(comma + 1));
  }
}
