package org.tallywire.pipeline.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A column as its table's resource describes it.
 *
 * @param name in the Parquet file
 * @param type Spark SQL's name of the type; {@code array<struct>} for a list of {@code fields}
 * @param nullable whether a row may lack it
 * @param description what it says, for people
 * @param example one value, as JSON
 * @param values the only values it may have; empty for any
 * @param fields the fields of an {@code array<struct>}; empty for other types
 */
public record Column(
    String name,
    String type,
    boolean nullable,
    String description,
    JsonNode example,
    List<String> values,
    List<Column> fields) {

  public Column {
    values = values == null ? List.of() : List.copyOf(values);
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  /** The column in a Spark schema, with its description as comment. */
  StructField field() {
    return DataTypes.createStructField(name, dataType(), nullable).withComment(description);
  }

  private DataType dataType() {
    return switch (type) {
      case "string" -> DataTypes.StringType;
      case "int" -> DataTypes.IntegerType;
      case "bigint" -> DataTypes.LongType;
      case "double" -> DataTypes.DoubleType;
      case "date" -> DataTypes.DateType;
      case "timestamp" -> DataTypes.TimestampType;
      case "array<string>" -> DataTypes.createArrayType(DataTypes.StringType);
      case "array<struct>" -> DataTypes.createArrayType(struct());
      default ->
          throw new IllegalArgumentException("column '" + name + "' has unknown type " + type);
    };
  }

  /** Inside lists everything is nullable, as Spark reads it back from Parquet. */
  private StructType struct() {
    StructType struct = new StructType();
    for (Column field : fields) {
      struct = struct.add(DataTypes.createStructField(field.name, field.dataType(), true));
    }
    return struct;
  }
}
