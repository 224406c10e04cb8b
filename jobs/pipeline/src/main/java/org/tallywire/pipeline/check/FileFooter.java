package org.tallywire.pipeline.check;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.tables.Table;

/**
 * What the footer of a table's file says; no row is read.
 *
 * @param rows how many it holds
 * @param faults what is not as the table's resource has it, of columns, types and nullability
 * @param compressed whether all of it is compressed by Zstandard
 * @param clustered whether its row groups are in the order of publication days
 * @param dates the publication days of all of it
 */
public record FileFooter(
    long rows, List<String> faults, boolean compressed, boolean clustered, DateRange dates)
    implements Serializable {
  private static final String DATE = "published_date";

  public FileFooter {
    faults = List.copyOf(faults);
  }

  /**
   * Reads a footer.
   *
   * @throws UncheckedIOException where the file is no Parquet file
   */
  public static FileFooter read(Path file, Table table, Configuration hadoop) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop))) {
      DateRange dates = DateRange.EMPTY;
      boolean clustered = true;
      boolean compressed = true;
      for (BlockMetaData block : reader.getFooter().getBlocks()) {
        DateRange ofBlock = dates(block);
        clustered &= ofBlock.mayFollow(dates);
        dates = dates.and(ofBlock);
        compressed &=
            block.getColumns().stream()
                .allMatch(column -> column.getCodec() == CompressionCodecName.ZSTD);
      }
      return new FileFooter(
          reader.getRecordCount(),
          faults(reader.getFileMetaData().getSchema(), table),
          compressed,
          clustered || !sortedByDate(table),
          dates);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read back " + file, e);
    }
  }

  /** Whether the table is sorted by publication day before all else. */
  static boolean sortedByDate(Table table) {
    return table.schema().order().get(0).equals(DATE);
  }

  private static DateRange dates(BlockMetaData block) {
    for (ColumnChunkMetaData column : block.getColumns()) {
      if (column.getPath().toDotString().equals(DATE)) {
        Statistics<?> found = column.getStatistics();
        return found.hasNonNullValue()
            ? new DateRange(
                (Integer) found.genericGetMin(),
                (Integer) found.genericGetMax(),
                found.getNumNulls() > 0)
            : new DateRange(null, null, column.getValueCount() > 0);
      }
    }
    return DateRange.EMPTY;
  }

  /**
   * A column that may be missing, and that a file written by an earlier version lacks, is no fault.
   */
  private static List<String> faults(MessageType message, Table table) {
    StructType found = sparkType(message);
    Map<String, StructField> declared = new HashMap<>();
    List<String> faults = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (StructField field : table.structType().fields()) {
      declared.put(field.name(), field);
      if (message.containsField(field.name())) {
        expected.add(field.name());
      } else if (!field.nullable()) {
        faults.add("lacks the column " + field.name());
      }
    }
    for (StructField field : found.fields()) {
      StructField as = declared.get(field.name());
      if (as == null) {
        faults.add("has the unknown column " + field.name());
      } else if (!DataType.equalsIgnoreNullability(as.dataType(), field.dataType())) {
        faults.add(
            "%s is %s, and must be %s"
                .formatted(
                    field.name(), field.dataType().catalogString(), as.dataType().catalogString()));
      } else if (!as.nullable()
          && message.getType(field.name()).getRepetition() != Repetition.REQUIRED) {
        faults.add(field.name() + " may be null in the file, and must not");
      }
    }
    if (faults.isEmpty() && !expected.equals(List.of(found.fieldNames()))) {
      faults.add("has its columns in another order: " + String.join(", ", found.fieldNames()));
    }
    return faults;
  }

  /** As Spark reads it, with nothing left to the session's settings. */
  private static StructType sparkType(MessageType message) {
    return new ParquetToSparkSchemaConverter(false, false, true, false, false).convert(message);
  }
}
