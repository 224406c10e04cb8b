package org.tallywire.pipeline.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableWriter;

/** Stages batches whose rows say in each text which batch they came with. */
final class StagedRows {
  private StagedRows() {}

  /** Stages two rows of each table and says that they are checked. */
  static StagedBatch stage(LakeFolder lake, LocalDate date, String mark, List<Table> tables) {
    StagedBatch batch = StagedBatch.of(lake, date);
    for (Table table : tables) {
      write(batch, table, List.of(row(table, mark + " 1"), row(table, mark + " 2")));
    }
    batch.markChecked();
    return batch;
  }

  static void write(StagedBatch batch, Table table, List<Row> rows) {
    new TableWriter(1, 1 << 20)
        .write(
            SparkForTests.session().createDataset(rows, Rows.encoder(table.structType())),
            table,
            Math.max(1, rows.size()),
            0,
            batch.table(table).toString());
  }

  /** A row without gaps. */
  static Row row(Table table, String mark) {
    RowBuilder row = table.row();
    for (StructField field : table.structType().fields()) {
      row.set(field.name(), value(field.dataType(), mark));
    }
    return row.build();
  }

  private static Object value(DataType type, String mark) {
    if (type instanceof ArrayType array) {
      return Rows.seq(List.of(value(array.elementType(), mark)));
    }
    if (type instanceof StructType struct) {
      RowBuilder row = new RowBuilder("nested", struct);
      Arrays.stream(struct.fields())
          .forEach(field -> row.set(field.name(), value(field.dataType(), mark)));
      return row.build();
    }
    if (type.equals(DataTypes.StringType)) {
      return mark;
    }
    if (type.equals(DataTypes.IntegerType)) {
      return 7;
    }
    if (type.equals(DataTypes.LongType)) {
      return 7L;
    }
    if (type.equals(DataTypes.DoubleType)) {
      return 7.5;
    }
    return type.equals(DataTypes.DateType)
        ? LocalDate.of(1569, 3, 1)
        : Instant.parse("2021-12-06T05:06:07.123456Z");
  }
}
