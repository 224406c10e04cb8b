package org.tallywire.pipeline.lake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/**
 * A lake: its folder, and the tables published in it.
 *
 * @param folder where runs keep what is not published yet
 * @param tables what readers see
 */
public record Lake(LakeFolder folder, PublishedTables tables) {

  /**
   * Opens a lake to write, made where it does not exist.
   *
   * @throws UsageException where it can't be written, or there is no way to its tables
   */
  public static Lake toWrite(LakeOptions options, Configuration hadoop) {
    return of(LakeFolder.toWrite(options.location(), hadoop), options, hadoop);
  }

  /**
   * Opens a lake that is only read.
   *
   * @throws UsageException where there is none
   */
  public static Lake toRead(LakeOptions options, Configuration hadoop) {
    Lake lake = of(LakeFolder.toRead(options.location(), hadoop), options, hadoop);
    if (lake.batches().isEmpty()) {
      throw new UsageException(
          switch (options.format()) {
            case PARQUET ->
                "'"
                    + options.location()
                    + "' holds no lake; name the folder that 'tallywire nightly --lake' wrote.";
            case ICEBERG -> options.catalog() + ", holds no lake; see table.catalog.";
          });
    }
    return lake;
  }

  /**
   * Opens what may become a lake, to see what is there; nothing is made and nothing written.
   *
   * @param options where it is, there or not
   */
  public static Lake ifAny(LakeOptions options, Configuration hadoop) {
    return of(LakeFolder.toRead(options.location(), hadoop), options, hadoop);
  }

  /** No class of Iceberg is loaded for other formats: it need not be there. */
  private static Lake of(LakeFolder folder, LakeOptions options, Configuration hadoop) {
    return new Lake(
        folder,
        switch (options.format()) {
          case PARQUET -> new ParquetTables(folder);
          case ICEBERG -> IcebergTables.open(folder, options.catalog(), hadoop);
        });
  }

  /** The nights that were published, ascending. */
  public List<LocalDate> batches() {
    return tables.batchDates(Table.DOCUMENTS);
  }

  /** The last night of a lake that has one. */
  public LocalDate last() {
    List<LocalDate> batches = batches();
    return batches.get(batches.size() - 1);
  }

  /**
   * @throws UsageException where no batch has the date; it names those that there are
   */
  public void require(LocalDate batch) {
    if (!batches().contains(batch) && tables.batchDates(Table.RUNS).contains(batch)) {
      throw new UsageException(
          "batch "
              + batch
              + " is no longer kept: retention.fact-days dropped its tables; the lake has "
              + named(batches())
              + ".");
    }
    if (!batches().contains(batch)) {
      throw new UsageException(
          "the lake has no batch " + batch + "; it has " + named(batches()) + ".");
    }
  }

  /** Dates for people: all of a few, the first and last of many. */
  private static String named(List<LocalDate> dates) {
    if (dates.size() <= 12) {
      return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
    return dates.size()
        + " from "
        + dates.get(0)
        + " to "
        + dates.get(dates.size() - 1)
        + ", the last of them "
        + named(dates.subList(dates.size() - 5, dates.size()));
  }
}
