package org.tallywire.pipeline.tables;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * What a table's resource says of it; Spark's schema and the reference for people are made of this.
 *
 * @param version of the table's columns; grows when a column is added
 * @param row what one row is
 * @param key columns that no two rows share; empty where rows have no key
 * @param order columns that the rows are sorted by; together they leave no ties between rows that
 *     differ
 * @param columns in the order of the file
 */
public record TableSchema(
    int version, String row, List<String> key, List<String> order, List<Column> columns) {

  public TableSchema {
    key = List.copyOf(key);
    order = List.copyOf(order);
    columns = List.copyOf(columns);
  }

  /** The Spark schema of the table's files: columns in order, descriptions as comments. */
  public StructType structType() {
    StructType type = new StructType();
    for (Column column : columns) {
      type = type.add(column.field());
    }
    return type;
  }

  /** The names of all columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  static TableSchema load(String name) {
    String resource = name + ".json";
    try (InputStream in = TableSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the schema resource " + resource + " is not in the jar");
      }
      return new ObjectMapper().readValue(in, TableSchema.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema resource " + resource + " can't be read", e);
    }
  }
}
