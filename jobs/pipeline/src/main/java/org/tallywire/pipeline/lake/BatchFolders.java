package org.tallywire.pipeline.lake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.tallywire.pipeline.tables.Table;

/** The names of batches' folders: {@code batch_date=2021-12-06}. */
public final class BatchFolders {
  private static final String PREFIX = Table.PARTITION_COLUMN + "=";

  private BatchFolders() {}

  /** The name of a batch's folder, in whichever table or place. */
  public static String name(LocalDate batchDate) {
    return PREFIX + batchDate;
  }

  /**
   * The batch of a folder; empty where its name is another one. Somebody's copy beside the batches
   * ({@code batch_date=2021-12-06.bak}) stops no run; {@code check} tells of it.
   */
  public static Optional<LocalDate> dateOf(Path folder) {
    String name = folder.getName();
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(name.substring(PREFIX.length())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
