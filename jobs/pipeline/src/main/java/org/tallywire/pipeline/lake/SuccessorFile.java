package org.tallywire.pipeline.lake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * A Parquet file that takes another's place under its name while people read.
 *
 * <p>DuckDB and Spark open a file twice in a query: once for its footer, which says where the
 * columns begin, and again for the columns. Between the two the name may have come to mean the new
 * file. So that begins with all bytes of the old one, and its own come behind them: whoever has the
 * old footer finds the old columns where it says, and whoever opens the file from now on reads the
 * new footer, which names the new columns alone. The format allows bytes that no footer names
 * (https://parquet.apache.org/docs/file-format).
 */
final class SuccessorFile {
  private static final int COPY_BYTES = 1 << 16;
  private static final int COMPARED_BYTES = 1 << 20;

  private final FileSystem files;

  SuccessorFile(FileSystem files) {
    this.files = files;
  }

  /**
   * Writes a file with the rows of one, to take the place of another.
   *
   * @param rows whose rows
   * @param old whose place
   * @param to the new file
   */
  void write(FileStatus rows, FileStatus old, Path to) throws IOException {
    FileMetaData footer = footer(rows);
    footer.getRow_groups().forEach(group -> shift(group, old.getLen()));
    write(List.of(old, rows), footer, to);
  }

  /** Writes a file without rows, of the columns of the one whose place it takes. */
  void writeWithoutRows(FileStatus old, Path to) throws IOException {
    FileMetaData footer = footer(old);
    footer.setRow_groups(List.of());
    footer.setNum_rows(0);
    write(List.of(old), footer, to);
  }

  /** Whether two files have the same rows: columns written alike, wherever in the file they lie. */
  boolean haveSameRows(FileStatus one, FileStatus other) throws IOException {
    FileMetaData a = footer(one);
    FileMetaData b = footer(other);
    List<ColumnMetaData> columns = columns(a);
    List<ColumnMetaData> others = columns(b);
    boolean same = a.getSchema().equals(b.getSchema()) && columns.size() == others.size();
    try (FSDataInputStream bytes = files.open(one.getPath());
        FSDataInputStream otherBytes = files.open(other.getPath())) {
      for (int i = 0; same && i < columns.size(); i++) {
        long length = columns.get(i).getTotal_compressed_size();
        bytes.seek(begin(columns.get(i)));
        otherBytes.seek(begin(others.get(i)));
        same =
            length == others.get(i).getTotal_compressed_size()
                && goOnAlike(bytes, otherBytes, length);
      }
      return same;
    }
  }

  private static boolean goOnAlike(InputStream one, InputStream other, long bytes)
      throws IOException {
    for (long left = bytes; left > 0; left -= COMPARED_BYTES) {
      int length = (int) Math.min(left, COMPARED_BYTES);
      if (!Arrays.equals(one.readNBytes(length), other.readNBytes(length))) {
        return false;
      }
    }
    return true;
  }

  private FileMetaData footer(FileStatus file) throws IOException {
    return Util.readFileMetaData(new ByteArrayInputStream(ParquetFooter.read(files, file)));
  }

  /** Indexes of pages go: they say where pages begin, too, and only speed up what is large. */
  private static void shift(RowGroup group, long bytes) {
    if (group.isSetFile_offset()) {
      group.setFile_offset(group.getFile_offset() + bytes);
    }
    for (ColumnChunk chunk : group.getColumns()) {
      ColumnMetaData column = chunk.getMeta_data();
      chunk.setFile_offset(chunk.getFile_offset() + bytes);
      chunk.unsetOffset_index_offset();
      chunk.unsetOffset_index_length();
      chunk.unsetColumn_index_offset();
      chunk.unsetColumn_index_length();
      column.unsetBloom_filter_offset();
      column.unsetIndex_page_offset();
      column.setData_page_offset(column.getData_page_offset() + bytes);
      if (hasDictionary(column)) {
        column.setDictionary_page_offset(column.getDictionary_page_offset() + bytes);
      }
    }
  }

  /** Some writers say "at 0", where the magic number stands, for "there is none". */
  private static boolean hasDictionary(ColumnMetaData column) {
    return column.isSetDictionary_page_offset() && column.getDictionary_page_offset() > 0;
  }

  private static long begin(ColumnMetaData column) {
    return hasDictionary(column)
        ? Math.min(column.getDictionary_page_offset(), column.getData_page_offset())
        : column.getData_page_offset();
  }

  /** The columns of all row groups, in the order of the footer. */
  private static List<ColumnMetaData> columns(FileMetaData footer) {
    return footer.getRow_groups().stream()
        .flatMap(group -> group.getColumns().stream())
        .map(ColumnChunk::getMeta_data)
        .toList();
  }

  private void write(List<FileStatus> parts, FileMetaData footer, Path to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, bytes);
    files.mkdirs(to.getParent());
    try (FSDataOutputStream out = files.create(to, true)) {
      for (FileStatus part : parts) {
        try (FSDataInputStream in = files.open(part.getPath())) {
          IOUtils.copyBytes(in, out, COPY_BYTES, false);
        }
      }
      ParquetFooter.write(bytes.toByteArray(), out);
    }
    LakeFiles.sync(files, to);
  }
}
