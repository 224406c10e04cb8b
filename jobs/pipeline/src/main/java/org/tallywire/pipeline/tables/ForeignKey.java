package org.tallywire.pipeline.tables;

import java.util.List;
import java.util.Locale;

/**
 * Columns that name a row of another table. A row in which the first of them is null names none.
 *
 * @param columns of this table; {@code list.field} stands for that field of each item of a list
 * @param table the other table's name
 * @param key the columns of the other table that hold the same values
 * @param batch in which batches of the other table the row stands
 */
public record ForeignKey(List<String> columns, String table, List<String> key, Scope batch) {
  public ForeignKey {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    if (columns.size() != key.size()) {
      throw new IllegalArgumentException(columns + " and " + key + " are not equally many columns");
    }
  }

  /** The other table. */
  public Table target() {
    return Table.valueOf(table.toUpperCase(Locale.ROOT));
  }

  /** Which batches are looked through for the row that is named. */
  public enum Scope {
    /** The batch itself. */
    SAME(""),
    /** The batch itself and those of days before it. */
    EARLIER(", of its batch or an earlier one"),
    /** The batch itself and those of days after it. */
    LATER(", of its batch or a later one"),
    /** All batches. */
    ANY(", of any batch");

    private final String words;

    Scope(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
