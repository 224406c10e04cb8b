package org.tallywire.language.attribution;

import java.util.Set;

/** Cues set off by commas inside what they report. */
final class Asides {
  private static final Set<String> GOING_ON =
      Set.of("CC", "IN", "VBN", "VBG", "RB", "CD", "PDT", "$");

  /** How more of what was said begins: "most of them ferries", "a new high", "to sell 40". */
  private static final Set<String> ADDING = Set.of("DT", "JJR", "JJS", "RBR", "RBS", "TO");

  private static final Set<String> TIMES = Set.of("after", "before", "ago", "later", "earlier");

  private Asides() {}

  /** Whether a comma is followed by more of the sentence that it stands in: "…, and the port". */
  static boolean goesOn(SentenceView view, int comma) {
    return view.form(comma).equals(",")
        && comma + 2 < view.size()
        && GOING_ON.contains(view.pos(comma + 1));
  }

  /**
   * Whether a comma behind a subject and its cue is followed by a comment on what was said, or the
   * rest of it: "12 sank, Tamm said, most of them ferries". The trap: "Tamm said, a day after 12
   * had sunk".
   */
  static boolean adds(SentenceView view, int comma) {
    boolean time = TIMES.contains(view.form(comma + 3)) || TIMES.contains(view.form(comma + 4));
    return view.form(comma).equals(",")
        && comma + 2 < view.size()
        && ADDING.contains(view.pos(comma + 1))
        && !time;
  }
}
