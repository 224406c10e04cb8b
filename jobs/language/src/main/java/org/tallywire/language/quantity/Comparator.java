package org.tallywire.language.quantity;

/** How a wording bounds its number. */
public enum Comparator {
  EQUAL("="),
  ABOUT("~"),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  RANGE("range");

  private final String sign;

  Comparator(String sign) {
    this.sign = sign;
  }

  /** The value in the tables. */
  public String sign() {
    return sign;
  }
}
