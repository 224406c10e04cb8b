package org.tallywire.language.claim;

/** What a verb and its auxiliaries say of time. */
enum Tense {
  PAST,
  PRESENT,
  PERFECT,
  FUTURE,
  /** Participles and infinitives, which take the time of the verb above. */
  NONE;

  static Tense of(SentenceGraph graph, int verb) {
    boolean have = false;
    for (int child : graph.children(verb)) {
      if (child >= verb || !graph.relation(child).startsWith("aux")) {
        continue;
      }
      switch (graph.pos(child)) {
        case "MD":
          return FUTURE;
        case "VBD":
          return PAST;
        case "VBZ", "VBP":
          have = true;
          if (!graph.lemma(child).equals("have")) {
            return PRESENT;
          }
          break;
        default:
          break;
      }
    }
    if (have) {
      return PERFECT;
    }
    return switch (graph.pos(verb)) {
      case "VBD" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      default -> NONE;
    };
  }
}
