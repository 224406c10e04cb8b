package org.tallywire.pipeline.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Builds a row column by column, by name, so that no value can land in its neighbour's place. */
public final class RowBuilder {
  private final String what;
  private final StructType type;
  private final Object[] values;

  /**
   * @param what names the kind of row in errors
   * @param type the row's schema
   */
  public RowBuilder(String what, StructType type) {
    this.what = what;
    this.type = type;
    this.values = new Object[type.length()];
  }

  /**
   * Sets a column.
   *
   * @param value of the column's Java type: dates as {@link java.time.LocalDate}, timestamps as
   *     {@link java.time.Instant}, lists as Scala {@code Seq} ({@link Rows#seq}); or null
   * @throws IllegalArgumentException when there is no such column
   */
  public RowBuilder set(String column, Object value) {
    values[type.fieldIndex(column)] = value;
    return this;
  }

  /**
   * The row.
   *
   * @throws IllegalStateException when a column that is not nullable has no value
   */
  public Row build() {
    StructField[] fields = type.fields();
    for (int i = 0; i < fields.length; i++) {
      if (values[i] == null && !fields[i].nullable()) {
        throw new IllegalStateException(what + "." + fields[i].name() + " has no value");
      }
    }
    return new GenericRowWithSchema(values.clone(), type);
  }
}
