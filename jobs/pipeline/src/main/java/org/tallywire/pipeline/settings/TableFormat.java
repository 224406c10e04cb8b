package org.tallywire.pipeline.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that a lake's tables can have. */
public enum TableFormat {
  /** Plain files in one folder a batch. */
  PARQUET,
  /** Apache Iceberg, whose catalog says which files make up a table. */
  ICEBERG;

  /** Its name in the settings. */
  public String settingsName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws UsageException where no format has the name
   */
  static TableFormat of(String written) {
    List<String> names = Arrays.stream(values()).map(TableFormat::settingsName).toList();
    int index = names.indexOf(written.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new UsageException(
          "setting 'table.format' is '"
              + written
              + "'; it can be "
              + String.join(" or ", names)
              + NearestName.hint(written, names));
    }
    return values()[index];
  }
}
