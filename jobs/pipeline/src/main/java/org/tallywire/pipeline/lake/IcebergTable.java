package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ManifestReader;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.types.Conversions;
import org.apache.iceberg.types.TypeUtil;
import org.apache.iceberg.types.Types;
import org.tallywire.pipeline.tables.Table;

/** One table as Iceberg's metadata has it; its rows are left to Spark. */
final class IcebergTable {
  private final Table table;
  private final org.apache.iceberg.Table metadata;

  IcebergTable(Table table, org.apache.iceberg.Table metadata) {
    this.table = table;
    this.metadata = metadata;
  }

  /** Which of Tallywire's tables it is. */
  Table table() {
    return table;
  }

  org.apache.iceberg.Table metadata() {
    return metadata;
  }

  /** The state that it was opened or last refreshed in; empty before the first commit. */
  Optional<Snapshot> snapshot() {
    return Optional.ofNullable(metadata.currentSnapshot());
  }

  /**
   * The dates of its batches, ascending. Iceberg says of each manifest between which dates its
   * files lie, so only one that holds several batches is opened.
   */
  List<LocalDate> batchDates() {
    Set<LocalDate> dates = new TreeSet<>();
    for (ManifestFile manifest :
        snapshot().map(now -> now.dataManifests(metadata.io())).orElse(List.of())) {
      if (manifest.hasAddedFiles() || manifest.hasExistingFiles()) {
        ManifestFile.PartitionFieldSummary range = manifest.partitions().get(0);
        LocalDate first = date(range.lowerBound());
        if (first.equals(date(range.upperBound()))) {
          dates.add(first);
        } else {
          addDates(manifest, dates);
        }
      }
    }
    return List.copyOf(dates);
  }

  private void addDates(ManifestFile manifest, Set<LocalDate> dates) {
    try (ManifestReader<DataFile> files =
        ManifestFiles.read(manifest, metadata.io(), metadata.specs())) {
      for (DataFile file : files.select(List.of("partition"))) {
        dates.add(LocalDate.ofEpochDay(file.partition().get(0, Integer.class)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + manifest.path(), e);
    }
  }

  private static LocalDate date(ByteBuffer bound) {
    return LocalDate.ofEpochDay(
        Conversions.<Integer>fromByteBuffer(Types.DateType.get(), bound).longValue());
  }

  /** How many bytes the files of some batches take. */
  long bytes(List<LocalDate> dates) {
    Object[] days = dates.stream().map(LocalDate::toString).toArray();
    try (CloseableIterable<FileScanTask> files =
        metadata.newScan().filter(Expressions.in(Table.PARTITION_COLUMN, days)).planFiles()) {
      long bytes = 0;
      for (FileScanTask file : files) {
        bytes += file.file().fileSizeInBytes();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the metadata of " + metadata.name(), e);
    }
  }

  /** Adds the columns that a later version of the program has; rows of before have none there. */
  void addNewColumns() {
    Schema wanted = IcebergLayout.of(table).schema();
    Set<String> there = TypeUtil.indexByName(metadata.schema().asStruct()).keySet();
    if (!there.containsAll(TypeUtil.indexByName(wanted.asStruct()).keySet())) {
      metadata.updateSchema().unionByNameWith(wanted).commit();
    }
  }
}
