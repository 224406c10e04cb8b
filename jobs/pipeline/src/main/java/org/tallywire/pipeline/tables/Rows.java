package org.tallywire.pipeline.tables;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;
import scala.collection.immutable.Seq;

/** What Spark wants of Java at the edge of a {@code Row}. */
public final class Rows {
  private Rows() {}

  /** A list as the Scala sequence that a row's array column must hold. */
  public static <T> Seq<T> seq(List<T> list) {
    return JavaConverters.asScalaBuffer(list).toList();
  }

  /** All columns of a type, in its order. */
  public static Column[] columns(StructType type) {
    return Arrays.stream(type.fieldNames()).map(functions::col).toArray(Column[]::new);
  }

  /**
   * An encoder of rows that takes {@code java.time} and {@code java.sql} dates alike, whatever the
   * session's settings; {@code Encoders.row} takes only one of them.
   */
  public static Encoder<Row> encoder(StructType type) {
    return ExpressionEncoder.apply(type, true);
  }
}
