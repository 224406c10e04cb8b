package org.tallywire.pipeline.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.pipeline.SparkForTests;

class TableWriterTest {
  @TempDir Path temporary;

  @Test
  void columnsLieAsInTheResourceCompressedWithZstandard() throws IOException {
    Path folder = write(claims(3), 100);

    ParquetMetadata footer = footers(folder).get(0);

    assertThat(footer.getFileMetaData().getSchema().getFields())
        .extracting(Type::getName)
        .containsExactlyElementsOf(Table.NUMERIC_CLAIMS.schema().columnNames());
    assertThat(footer.getFileMetaData().getSchema().getType("claim_id").getRepetition())
        .isEqualTo(Type.Repetition.REQUIRED);
    assertThat(footer.getFileMetaData().getSchema().getType("low").getRepetition())
        .isEqualTo(Type.Repetition.OPTIONAL);
    assertThat(footer.getBlocks().get(0).getColumns())
        .extracting(ColumnChunkMetaData::getCodec)
        .containsOnly(CompressionCodecName.ZSTD);
  }

  @Test
  void theStoredSchemaIsTheTablesAndCarriesItsDescriptions() throws IOException {
    Path folder = write(claims(1), 100);

    Dataset<Row> read = SparkForTests.session().read().parquet(folder.toString());

    assertThat(read.schema().asNullable())
        .isEqualTo(Table.NUMERIC_CLAIMS.structType().asNullable());
    assertThat(read.schema().apply("rule").getComment().get()).contains("implied");
  }

  @Test
  void aSmallBatchIsOneFileAndALargeOneIsCutByDate() throws IOException {
    Dataset<Row> rows = claims(40).repartition(5);

    List<ParquetMetadata> one = footers(write(rows, 1000));
    List<ParquetMetadata> several = footers(write(rows, 10));

    assertThat(one).hasSize(1);
    assertThat(several).hasSizeBetween(3, 5);
    for (int i = 1; i < several.size(); i++) {
      assertThat(maxDay(several.get(i - 1))).isLessThanOrEqualTo(minDay(several.get(i)));
    }
  }

  @Test
  void aBatchOfLongRowsIsCutByItsBytes() throws IOException {
    Dataset<Row> rows = claims(40);
    Path folder = temporary.resolve("by-bytes");

    new TableWriter(1000, 10_000)
        .write(rows, Table.NUMERIC_CLAIMS, rows.count(), 35_000, folder.toString());

    assertThat(footers(folder)).hasSizeBetween(3, 4);
  }

  @Test
  void theSameRowsLieInTheSameOrderHoweverTheyWerePartitioned() throws IOException {
    List<Row> one = stored(write(claims(20).coalesce(1), 100));
    List<Row> seven = stored(write(claims(20).repartition(7, functions.rand(3)), 100));

    assertThat(seven).isEqualTo(one);
    assertThat(one)
        .extracting(row -> row.<LocalDate>getAs("published_date"))
        .isSortedAccordingTo(
            java.util.Comparator.nullsLast(java.util.Comparator.<LocalDate>naturalOrder()))
        .endsWith((LocalDate) null);
  }

  @Test
  void aWrongOrMissingColumnIsNamed() {
    Dataset<Row> rows = claims(1);

    assertThatThrownBy(() -> write(rows.drop("rule"), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("numeric_claims.rule is missing");
    assertThatThrownBy(() -> write(rows.withColumn("value", functions.lit("7")), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("numeric_claims.value is string, and must be double");
  }

  @Test
  void aNullWhereNoneMayBeStopsTheWrite() {
    Dataset<Row> rows = claims(1).withColumn("rule", functions.lit(null).cast("string"));

    assertThatThrownBy(() -> write(rows, 10)).hasStackTraceContaining("numeric_claims.rule");
  }

  /** A claim of each of some documents, published on changing days, every tenth on no known day. */
  private static Dataset<Row> claims(int documents) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      LocalDate day = i % 10 == 9 ? null : LocalDate.of(2021, 12, 1).plusDays(i * 7 % 20);
      AnnotatedDocument document = SampleFacts.document("d" + i, day);
      rows.addAll(new TableRows(document, SampleFacts.facts(document)).rows(Table.NUMERIC_CLAIMS));
    }
    return SparkForTests.session()
        .createDataset(rows, Rows.encoder(Table.NUMERIC_CLAIMS.structType()));
  }

  private Path write(Dataset<Row> rows, long rowsPerFile) {
    Path folder = temporary.resolve("table-" + System.nanoTime());
    new TableWriter(rowsPerFile, 1 << 20)
        .write(rows, Table.NUMERIC_CLAIMS, rows.count(), 0, folder.toString());
    return folder;
  }

  private static List<Row> stored(Path folder) {
    return SparkForTests.session().read().parquet(folder.toString()).collectAsList();
  }

  private static List<ParquetMetadata> footers(Path folder) throws IOException {
    List<ParquetMetadata> footers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList()) {
        try (ParquetFileReader reader =
            ParquetFileReader.open(
                HadoopInputFile.fromPath(
                    new org.apache.hadoop.fs.Path(file.toUri()), new Configuration()))) {
          footers.add(reader.getFooter());
        }
      }
    }
    return footers;
  }

  private static int minDay(ParquetMetadata file) {
    return day(file).stream()
        .mapToInt(c -> (int) c.getStatistics().genericGetMin())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int maxDay(ParquetMetadata file) {
    return day(file).stream()
        .mapToInt(c -> (int) c.getStatistics().genericGetMax())
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<ColumnChunkMetaData> day(ParquetMetadata file) {
    return file.getBlocks().stream()
        .map(BlockMetaData::getColumns)
        .flatMap(List::stream)
        .filter(c -> c.getPath().toDotString().equals("published_date"))
        .filter(c -> c.getStatistics().hasNonNullValue())
        .toList();
  }
}
