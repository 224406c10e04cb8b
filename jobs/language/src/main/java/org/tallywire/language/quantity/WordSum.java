package org.tallywire.language.quantity;

/** Adds number words up, refusing those that do not go on the number. */
final class WordSum {
  private static final double DOZEN = 12;

  private final NumberWords words;
  private double total;
  private double current;
  private double lastScale = Double.MAX_VALUE;
  private double lastWord;
  private double scale = 1;
  private boolean any;
  private boolean compound;

  /**
   * @param implied 1 after an article that stands for one, else 0
   */
  WordSum(NumberWords words, double implied) {
    this.words = words;
    current = implied;
    lastWord = implied;
    any = implied > 0;
  }

  /** Takes the word in; false when it does not go on the number. */
  boolean accept(Lexeme lexeme) {
    Double unit = words.unit(lexeme);
    if (unit != null) {
      boolean afterTens = lastWord >= 20 && lastWord <= 90 && unit >= 1 && unit <= 9;
      return (!any || lastWord >= 100 || afterTens) && (!any || unit > 0) && add(unit);
    }
    Double tens = words.tens(lexeme);
    if (tens != null) {
      return (!any || lastWord >= 100) && add(tens);
    }
    if (words.hundred(lexeme)) {
      if (!any || current == 0 || current >= 100) {
        return false;
      }
      current *= 100;
      lastWord = 100;
      return true;
    }
    Double factor = lexeme.is("dozens") ? Double.valueOf(DOZEN) : words.scale(lexeme);
    return factor != null && any && multiply(factor);
  }

  private boolean add(double amount) {
    if (lastWord == DOZEN && any && scale == DOZEN) {
      return false;
    }
    current += amount;
    lastWord = amount;
    any = true;
    return true;
  }

  private boolean multiply(double factor) {
    if (current == 0) {
      if (total == 0 || factor < 1e5 || lastWord == factor || compound) {
        return false;
      }
      total *= factor;
      compound = true;
    } else if (factor >= lastScale) {
      return false;
    } else {
      // "a hundred and two dozen" are 124: a dozen counts what stands right before it.
      double counted = factor == DOZEN && current % 100 > 0 ? current % 100 : current;
      total += current - counted + counted * factor;
      current = 0;
    }
    lastScale = factor;
    lastWord = factor;
    scale = factor;
    return true;
  }

  double value() {
    return total + current;
  }

  /** The last scale word, or 1. */
  double scale() {
    return scale;
  }

  /** The scale word that no later one may reach. */
  double lowestScale() {
    return lastScale;
  }

  /** What the last word says by itself: 20 after {@code a hundred and twenty}. */
  double lastWord() {
    return lastWord;
  }
}
