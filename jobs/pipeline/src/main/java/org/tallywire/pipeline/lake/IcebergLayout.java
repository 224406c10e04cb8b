package org.tallywire.pipeline.lake;

import java.util.Map;
import org.apache.iceberg.NullOrder;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.mapping.MappingUtil;
import org.apache.iceberg.mapping.NameMappingParser;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.tallywire.pipeline.tables.Table;

/**
 * How a table looks in Iceberg: the columns of its resource and {@code batch_date}, partitioned by
 * it, sorted as its files are.
 *
 * @param schema with ids of its own, which Iceberg replaces
 */
record IcebergLayout(Schema schema, PartitionSpec partitions, SortOrder order) {
  private static final Map<String, String> PROPERTIES =
      Map.of(
          TableProperties.FORMAT_VERSION, "2",
          TableProperties.PARQUET_COMPRESSION, "zstd",
          // Many writers: whoever finds that another one was quicker tries again.
          TableProperties.COMMIT_NUM_RETRIES, "20",
          TableProperties.COMMIT_MAX_RETRY_WAIT_MS, "5000",
          TableProperties.METADATA_DELETE_AFTER_COMMIT_ENABLED, "true");

  static IcebergLayout of(Table table) {
    Schema schema = SparkSchemaUtil.convert(table.publishedType());
    SortOrder.Builder order = SortOrder.builderFor(schema);
    table.schema().order().forEach(column -> order.asc(column, NullOrder.NULLS_LAST));
    PartitionSpec partitions =
        PartitionSpec.builderFor(schema).identity(Table.PARTITION_COLUMN).build();
    return new IcebergLayout(schema, partitions, order.build());
  }

  /**
   * Begins to make the table. Its files have names of columns and no ids, so it says from the start
   * which id each name stands for.
   */
  Transaction create(Catalog catalog, TableIdentifier name) {
    Transaction creation =
        catalog
            .buildTable(name, schema)
            .withPartitionSpec(partitions)
            .withSortOrder(order)
            .withProperties(PROPERTIES)
            .createTransaction();
    creation
        .updateProperties()
        .set(
            TableProperties.DEFAULT_NAME_MAPPING,
            NameMappingParser.toJson(MappingUtil.create(creation.table().schema())))
        .commit();
    return creation;
  }
}
