package org.tallywire.pipeline.lake;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Snapshot;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.settings.CatalogOptions;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/**
 * Tables of Apache Iceberg. A batch of a table comes in one commit, which takes the place of the
 * same batch and of nothing else; who reads at that moment goes on with what was there. The row in
 * {@code runs} goes away first and comes back last, as with folders, and the commits that move it
 * are also how writers of one batch notice each other ({@link IcebergCommits}).
 */
final class IcebergTables implements PublishedTables {
  private static final String A_CLASS_OF_ICEBERG = "org.apache.iceberg.catalog.Catalog";

  private final LakeFolder lake;
  private final IcebergCatalog catalog;

  private IcebergTables(LakeFolder lake, IcebergCatalog catalog) {
    this.lake = lake;
    this.catalog = catalog;
  }

  /**
   * @throws UsageException where Iceberg is not on the class path, or the catalog can't be used
   */
  static PublishedTables open(LakeFolder lake, CatalogOptions options, Configuration hadoop) {
    requireIceberg();
    return new IcebergTables(lake, IcebergCatalog.open(options, lake, hadoop));
  }

  private static void requireIceberg() {
    try {
      Class.forName(A_CLASS_OF_ICEBERG, false, IcebergTables.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UsageException(
          "table.format is iceberg, but Iceberg isn't on the class path; the launcher adds it by "
              + "itself, and spark-submit with --packages "
              + "org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:1.12.0.",
          e);
    }
  }

  @Override
  public List<LocalDate> batchDates(Table table) {
    return catalog.find(table).map(IcebergTable::batchDates).orElse(List.of());
  }

  @Override
  public long bytes(Table table, List<LocalDate> dates) {
    return dates.isEmpty() ? 0 : catalog.find(table).map(found -> found.bytes(dates)).orElse(0L);
  }

  @Override
  public Dataset<Row> read(SparkSession spark, Table table, List<LocalDate> dates) {
    StructType schema = table.publishedType();
    Optional<Snapshot> snapshot = catalog.find(table).flatMap(IcebergTable::snapshot);
    if (dates.isEmpty() || snapshot.isEmpty()) {
      return spark.createDataFrame(List.<Row>of(), schema);
    }
    Column[] columns =
        Arrays.stream(schema.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
    // The snapshot of now, however often and however late the rows are asked for.
    return spark
        .read()
        .option("snapshot-id", snapshot.get().snapshotId())
        .table(catalog.inSpark(spark, table))
        .where(col(Table.PARTITION_COLUMN).isInCollection(dates))
        .select(columns);
  }

  @Override
  public boolean arePlainFiles() {
    return false;
  }

  @Override
  public void publish(StagedBatch batch) {
    Publication publication = Publication.of(batch, lake);
    IcebergCommits commits = new IcebergCommits(publication);
    IcebergTable runs = catalog.orCreate(Table.RUNS);
    if (commits.isPublished(runs)) {
      // Cut off after its last commit.
      return;
    }
    commits.withdraw(runs);
    List<IcebergTable> tables = new ArrayList<>();
    publication.tables().stream()
        .filter(table -> table != Table.RUNS)
        .forEach(table -> tables.add(catalog.orCreate(table)));
    // Whoever withdraws the batch from now on commits to the tables later than they were opened.
    requireOwn(commits, runs);
    IcebergFiles files = new IcebergFiles(lake.files());
    for (IcebergTable table : tables) {
      if (!commits.isPublished(table)) {
        commits.replace(table, files.bring(publication, batch, table));
      }
    }
    requirePublished(commits, tables);
    if (publication.files().containsKey(Table.RUNS)) {
      commits.replace(runs, files.bring(publication, batch, runs));
    }
  }

  /** The withdrawal from {@code runs} is what a writer holds a batch by. */
  private static void requireOwn(IcebergCommits commits, IcebergTable runs) {
    runs.metadata().refresh();
    if (!commits.isWithdrawn(runs)) {
      throw commits.disturbed(runs, null);
    }
  }

  private static void requirePublished(IcebergCommits commits, List<IcebergTable> tables) {
    for (IcebergTable table : tables) {
      table.metadata().refresh();
      if (!commits.isPublished(table)) {
        throw commits.disturbed(table, null);
      }
    }
  }

  @Override
  public String toString() {
    return catalog.toString();
  }
}
