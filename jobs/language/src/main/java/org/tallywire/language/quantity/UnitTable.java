package org.tallywire.language.quantity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Units and currencies as they are written ({@code units.tsv}, {@code currencies.tsv}). */
final class UnitTable {
  private final PhraseTable<Unit> words = new PhraseTable<>(false);
  private final PhraseTable<Unit> symbols = new PhraseTable<>(true);
  private final PhraseTable<Unit> signs = new PhraseTable<>(true);
  private final Set<String> codes = new TreeSet<>();

  UnitTable() {
    for (String[] row : Resources.rows("currencies.tsv", 5)) {
      addCurrency(row);
    }
    for (String[] row : Resources.rows("units.tsv", 5)) {
      Unit unit = new Unit(row[0], Double.parseDouble(row[1]), false);
      Resources.forms(row[2]).forEach(form -> words.add(form, unit));
      Resources.forms(row[3]).forEach(form -> symbols.add(form, unit));
      Resources.forms(row[4]).forEach(form -> signs.add(form, unit));
    }
  }

  private void addCurrency(String[] row) {
    Unit unit = new Unit(row[0], 1, true);
    codes.add(row[0]);
    Resources.forms(row[1]).forEach(form -> signs.add(form, unit));
    Resources.forms(row[2]).forEach(form -> words.add(form, unit));
    Unit hundredth = new Unit(row[0], 0.01, true);
    Resources.forms(row[3]).forEach(form -> words.add(form, hundredth));
    for (String coin : Resources.forms(row[4])) {
      int equals = coin.indexOf('=');
      double part = Double.parseDouble(coin.substring(equals + 1));
      words.add(coin.substring(0, equals), new Unit(row[0], part, true));
    }
  }

  /**
   * The unit that stands before its number at {@code from}, or null: {@code $}, {@code Rs}, {@code
   * USD}, {@code Beaufort}.
   */
  PhraseTable.Match<Unit> signAt(List<Lexeme> lexemes, int from) {
    return signs.at(lexemes, from);
  }

  /** The longest unit that begins at {@code from}, or null. */
  PhraseTable.Match<Unit> unitAt(List<Lexeme> lexemes, int from) {
    if (from >= lexemes.size()) {
      return null;
    }
    String text = lexemes.get(from).text();
    if (codes.contains(text)) {
      return new PhraseTable.Match<>(1, new Unit(text, 1, true));
    }
    PhraseTable.Match<Unit> symbol = symbols.at(lexemes, from);
    PhraseTable.Match<Unit> word = words.at(lexemes, from);
    if (symbol == null) {
      return word;
    }
    return word != null && word.length() > symbol.length() ? word : symbol;
  }
}
