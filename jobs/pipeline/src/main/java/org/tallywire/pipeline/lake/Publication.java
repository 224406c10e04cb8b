package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tallywire.pipeline.tables.Table;

/**
 * What a staged batch brings into tables that are published file by file. It is written down before
 * the first file leaves the staging folder, so that a publication that was cut off goes on with the
 * same files.
 *
 * @param id names this publication and no other, also where a batch is published again with files
 *     of the same names
 * @param batchDate the batch
 * @param files the names of each staged table's files
 */
record Publication(String id, LocalDate batchDate, Map<Table, List<String>> files) {
  private static final String ID = "id\t";

  Publication {
    files = Map.copyOf(files);
  }

  /** The publication that was begun, or a new one. */
  static Publication of(StagedBatch batch, LakeFolder lake) {
    try {
      if (!batch.exists(batch.publication())) {
        write(lake.files(), batch.publication(), listed(batch, lake));
      }
      return read(lake.files(), batch);
    } catch (IOException e) {
      throw new UncheckedIOException("can't keep " + batch.publication(), e);
    }
  }

  /** The tables that it brings, in the order of the reference. */
  List<Table> tables() {
    return files.keySet().stream().sorted().toList();
  }

  private static List<String> listed(StagedBatch batch, LakeFolder lake) {
    List<String> lines = new ArrayList<>();
    lines.add(ID + UUID.randomUUID());
    for (Table table : Table.values()) {
      for (FileStatus file : lake.list(batch.table(table))) {
        String name = file.getPath().getName();
        if (file.isFile() && name.endsWith(".parquet")) {
          lines.add(table.tableName() + "\t" + name);
        }
      }
    }
    return lines;
  }

  /** Appears as a whole: it is renamed into its place. */
  private static void write(FileSystem files, Path file, List<String> lines) throws IOException {
    Path unfinished = file.suffix(".unfinished");
    try (FSDataOutputStream out = files.create(unfinished, true)) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(unfinished, file)) {
      throw new IOException("the file system refused to rename " + unfinished);
    }
  }

  private static Publication read(FileSystem files, StagedBatch batch) throws IOException {
    Map<Table, List<String>> names = new EnumMap<>(Table.class);
    String all;
    try (FSDataInputStream in = files.open(batch.publication())) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> lines = all.lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      int tab = line.indexOf('\t');
      Table table = Table.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
      names.computeIfAbsent(table, key -> new ArrayList<>()).add(line.substring(tab + 1));
    }
    return new Publication(lines.get(0).substring(ID.length()), batch.batchDate(), names);
  }
}
