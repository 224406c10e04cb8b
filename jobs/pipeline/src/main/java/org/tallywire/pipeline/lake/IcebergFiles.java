package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.mapping.NameMapping;
import org.apache.iceberg.mapping.NameMappingParser;
import org.apache.iceberg.parquet.ParquetUtil;

/**
 * Brings staged files to where a table keeps its own, and describes them to it. On one file system
 * they are renamed, else copied; no row is written anew. There they bear the name of their
 * publication, since a table's only file is called the same every night. A file that has arrived
 * already is left as it is.
 */
final class IcebergFiles {
  private final FileSystem staged;

  /**
   * @param staged the file system of the staging folder
   */
  IcebergFiles(FileSystem staged) {
    this.staged = staged;
  }

  /** The files of one table of a publication, in their place. */
  List<DataFile> bring(Publication publication, StagedBatch batch, IcebergTable table) {
    return publication.files().get(table.table()).stream()
        .map(name -> bring(new Path(batch.table(table.table()), name), publication, batch, table))
        .toList();
  }

  private DataFile bring(
      Path from, Publication publication, StagedBatch batch, IcebergTable table) {
    String partition = BatchFolders.name(batch.batchDate());
    org.apache.iceberg.Table metadata = table.metadata();
    String to =
        metadata
            .locationProvider()
            .newDataLocation(partition + "/" + publication.id() + "-" + from.getName());
    try {
      if (batch.exists(from)) {
        move(from, to, metadata);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't move " + from + " to " + to, e);
    }
    return describe(metadata.io().newInputFile(to), partition, metadata);
  }

  private void move(Path from, String to, org.apache.iceberg.Table metadata) throws IOException {
    Path place = new Path(to);
    if (isOnOneFileSystem(place)) {
      staged.mkdirs(place.getParent());
      if (!staged.exists(place) && !staged.rename(from, place)) {
        throw new IOException("the file system refused it");
      }
      return;
    }
    try (InputStream in = staged.open(from);
        OutputStream out = metadata.io().newOutputFile(to).createOrOverwrite()) {
      in.transferTo(out);
    }
  }

  private boolean isOnOneFileSystem(Path place) {
    URI there = place.toUri();
    URI here = there.getScheme() == null ? FileSystem.getDefaultUri(configuration()) : there;
    URI own = staged.getUri();
    return Objects.equals(here.getScheme(), own.getScheme())
        && Objects.equals(here.getAuthority(), own.getAuthority());
  }

  private Configuration configuration() {
    return staged.getConf();
  }

  private static DataFile describe(
      InputFile file, String partition, org.apache.iceberg.Table metadata) {
    NameMapping names =
        NameMappingParser.fromJson(metadata.properties().get(TableProperties.DEFAULT_NAME_MAPPING));
    return DataFiles.builder(metadata.spec())
        .withPath(file.location())
        .withFormat(FileFormat.PARQUET)
        .withFileSizeInBytes(file.getLength())
        .withPartitionPath(partition)
        .withMetrics(ParquetUtil.fileMetrics(file, MetricsConfig.forTable(metadata), names))
        .withSortOrder(metadata.sortOrder())
        .build();
  }
}
