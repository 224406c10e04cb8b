package org.tallywire.language.quantity;

/** Decides by the sentence what an ambiguous unit means. */
final class UnitSense {
  private static final Unit POUND = new Unit("[lb_av]", 1, false);

  private UnitSense() {}

  /** Whether the word at {@code at} is a unit there at all. */
  static boolean holds(
      Scan scan, Reading reading, int at, PhraseTable.Match<Unit> match, TrapWords words) {
    Lexeme word = scan.at(at);
    if (match.length() > 1) {
      return true;
    }
    boolean title = word.capitalized() && scan.noun(at) && word.text().length() > 3;
    if (title && reading.bare && !match.value().money()) {
      return false;
    }
    return switch (word.lower()) {
      case "won" -> !scan.verb(at) || reading.value >= 100000;
      case "marks" -> reading.value >= 1000;
      case "p" -> scan.glued(at);
      case "second" -> reading.value == 1 || scan.hyphen(at - 1);
      case "revolution" -> reading.value == 1 || scan.hyphen(at - 1);
      case "mu" -> word.text().equals("mu");
      case "m" -> !scan.plural(at + 1) && !scan.at(at + 1).is("people");
      case "t", "g" -> scan.glued(at) || word.text().equals(word.lower());
      case "min" -> scan.glued(at) || !scan.at(at).capitalized();
      case "degree", "degrees" -> true;
      default -> true;
    };
  }

  /** The unit that is meant. */
  static Unit sense(
      Scan scan, Reading reading, int at, PhraseTable.Match<Unit> match, TrapWords words) {
    Lexeme word = scan.at(at);
    if (word.is("pound") || (word.is("pounds") && match.length() == 1)) {
      return isWeight(scan, reading, at, words) ? POUND : match.value();
    }
    return match.value();
  }

  private static boolean isWeight(Scan scan, Reading reading, int at, TrapWords words) {
    boolean glued = scan.hyphen(at - 1);
    if (reading.value >= 1e6) {
      return false;
    }
    for (int i = Math.max(0, at - 12); i < at + 8; i++) {
      if (words.has("weight", scan.at(i).lower())) {
        return true;
      }
    }
    return glued || (scan.at(at + 1).is("of") && reading.value < 10000);
  }
}
