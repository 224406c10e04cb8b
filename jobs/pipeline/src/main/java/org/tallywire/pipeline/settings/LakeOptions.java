package org.tallywire.pipeline.settings;

import java.util.Map;

/**
 * Where a lake is and what its tables are made of.
 *
 * @param location folder or URI of the lake
 * @param format of the tables
 * @param catalog that Iceberg's tables are in; not looked at for other formats
 */
public record LakeOptions(String location, TableFormat format, CatalogOptions catalog) {

  /** A lake of plain Parquet. */
  public static LakeOptions parquet(String location) {
    return new LakeOptions(location, TableFormat.PARQUET, CatalogOptions.of(Map.of()));
  }
}
