package org.tallywire.language.time;

/** Reads "this year", "last year", "of next year" after a month, date or season. */
final class RelativeYear {
  private RelativeYear() {}

  /** The years to add to the publication year and the index after the words; null when absent. */
  static DateParts.Part read(Words words, int at) {
    int start = words.is(at, "of") || words.is(at, ",") ? at + 1 : at;
    if (words.is(at, "of") && words.is(start, "the")) {
      start++;
    }
    if (!words.is(start + 1, "year") || genitive(words, start + 2)) {
      return null;
    }
    return switch (words.form(start)) {
      case "this" -> new DateParts.Part(0, start + 2);
      case "last" -> new DateParts.Part(-1, start + 2);
      case "next" -> new DateParts.Part(1, start + 2);
      default -> null;
    };
  }

  /** "this year's", "last year's", "next year's"; null when absent. */
  static DateParts.Part possessive(Words words, int at) {
    if (!words.is(at + 1, "year") || !genitive(words, at + 2)) {
      return null;
    }
    return switch (words.form(at)) {
      case "this" -> new DateParts.Part(0, at + 4);
      case "last" -> new DateParts.Part(-1, at + 4);
      case "next" -> new DateParts.Part(1, at + 4);
      default -> null;
    };
  }

  private static boolean genitive(Words words, int at) {
    return words.apostrophe(at) && words.is(at + 1, "s");
  }
}
