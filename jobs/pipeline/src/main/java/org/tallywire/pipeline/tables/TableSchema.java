package org.tallywire.pipeline.tables;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
 * @param state whether a batch holds all that is known as of its date, so that keys hold within a
 *     batch; else what the night brought, and keys hold over all batches
 * @param order columns that the rows are sorted by; together they leave no ties between rows that
 *     differ
 * @param references to rows of other tables
 * @param spans pairs of positions
 * @param rules what holds of each row
 * @param columns in the order of the file
 */
public record TableSchema(
    int version,
    String row,
    List<String> key,
    boolean state,
    List<String> order,
    List<ForeignKey> references,
    List<SpanColumns> spans,
    List<RowRule> rules,
    List<Column> columns) {

  public TableSchema {
    key = List.copyOf(key);
    order = List.copyOf(order);
    references = references == null ? List.of() : List.copyOf(references);
    spans = spans == null ? List.of() : List.copyOf(spans);
    rules = rules == null ? List.of() : List.copyOf(rules);
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
      return JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build()
          .readValue(in, TableSchema.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema resource " + resource + " can't be read", e);
    }
  }
}
