package org.tallywire.pipeline.lake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.settings.CatalogOptions;
import org.tallywire.pipeline.settings.Causes;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/** The Iceberg catalog that the settings name, here and in Spark. */
final class IcebergCatalog {
  private static final String SPARK = "spark.sql.catalog.";

  private final CatalogOptions options;
  private final Map<String, String> properties;
  private final Namespace namespace;
  private final Catalog catalog;

  private IcebergCatalog(CatalogOptions options, Map<String, String> properties, Catalog catalog) {
    this.options = options;
    this.properties = properties;
    this.namespace = Namespace.of(options.namespace().split("\\."));
    this.catalog = catalog;
  }

  /**
   * @throws UsageException where there is no such catalog, or it can't be reached
   */
  static IcebergCatalog open(CatalogOptions options, LakeFolder lake, Configuration hadoop) {
    Map<String, String> properties = new HashMap<>(options.properties());
    if ("hadoop".equals(properties.get(CatalogUtil.ICEBERG_CATALOG_TYPE))) {
      properties.putIfAbsent("warehouse", lake.root().toString());
    }
    try {
      return new IcebergCatalog(
          options, properties, CatalogUtil.buildIcebergCatalog(options.name(), properties, hadoop));
    } catch (RuntimeException | NoClassDefFoundError e) {
      throw new UsageException(
          "the Iceberg catalog of the settings can't be used ("
              + Causes.brief(e)
              + "); see table.catalog.",
          e);
    }
  }

  /** A table as it is now; empty where it was never written. */
  Optional<IcebergTable> find(Table table) {
    try {
      return Optional.of(new IcebergTable(table, catalog.loadTable(identifier(table))));
    } catch (NoSuchTableException e) {
      return Optional.empty();
    }
  }

  /** A table to write, made where it is missing, with the columns that its resource has. */
  IcebergTable orCreate(Table table) {
    IcebergTable found =
        find(table).orElseGet(() -> create(table).or(() -> find(table)).orElseThrow());
    found.addNewColumns();
    return found;
  }

  /** Empty where another writer was quicker. */
  private Optional<IcebergTable> create(Table table) {
    try {
      createNamespace();
      Transaction creation = IcebergLayout.of(table).create(catalog, identifier(table));
      creation.commitTransaction();
      return Optional.of(new IcebergTable(table, catalog.loadTable(identifier(table))));
    } catch (AlreadyExistsException | CommitFailedException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // Some catalogs say it like this where the other writer was quicker by very little.
      if (catalog.tableExists(identifier(table))) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void createNamespace() {
    if (!(catalog instanceof SupportsNamespaces namespaces)) {
      return;
    }
    for (int parts = 1; parts <= namespace.length(); parts++) {
      Namespace part = Namespace.of(java.util.Arrays.copyOf(namespace.levels(), parts));
      if (!namespaces.namespaceExists(part)) {
        try {
          namespaces.createNamespace(part);
        } catch (AlreadyExistsException e) {
          // Another writer was quicker, and made the same.
          continue;
        }
      }
    }
  }

  /**
   * Makes the catalog known to Spark, under its name. Nothing of it may be kept there: each read is
   * of the table as it is at that moment.
   *
   * @return the table's name in Spark
   * @throws UsageException where Spark has another catalog of that name
   */
  String inSpark(SparkSession spark, Table table) {
    String key = SPARK + options.name();
    Map<String, String> wanted = new HashMap<>();
    wanted.put(key, "org.apache.iceberg.spark.SparkCatalog");
    properties.forEach((name, value) -> wanted.put(key + "." + name, value));
    wanted.putIfAbsent(key + ".cache-enabled", "false");
    wanted.forEach(
        (name, value) -> {
          String there = spark.conf().get(name, value);
          if (!there.equals(value)) {
            throw new UsageException(
                "Spark has another catalog named '"
                    + options.name()
                    + "' ("
                    + name
                    + " differs); choose another name with table.catalog.name.");
          }
          spark.conf().set(name, value);
        });
    return options.inSpark() + "." + table.tableName();
  }

  @Override
  public String toString() {
    return options.toString();
  }

  private TableIdentifier identifier(Table table) {
    return TableIdentifier.of(namespace, table.tableName());
  }
}
