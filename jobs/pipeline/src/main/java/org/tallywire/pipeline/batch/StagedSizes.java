package org.tallywire.pipeline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** How many bytes columns of staged files take, as the files' own ends say: no row is read. */
final class StagedSizes {
  private StagedSizes() {}

  /**
   * Compressed bytes by column; all that is nested in a column counts as its.
   *
   * @param folder with Parquet files
   */
  static Map<String, Long> byColumn(Configuration hadoop, Path folder) {
    Map<String, Long> bytes = new HashMap<>();
    try {
      for (FileStatus file : folder.getFileSystem(hadoop).listStatus(folder)) {
        if (file.getPath().getName().endsWith(".parquet")) {
          add(HadoopInputFile.fromStatus(file, hadoop), bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read back what was staged in " + folder, e);
    }
    return bytes;
  }

  private static void add(HadoopInputFile file, Map<String, Long> bytes) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      for (BlockMetaData block : reader.getRowGroups()) {
        for (ColumnChunkMetaData chunk : block.getColumns()) {
          bytes.merge(chunk.getPath().toArray()[0], chunk.getTotalSize(), Long::sum);
        }
      }
    }
  }
}
