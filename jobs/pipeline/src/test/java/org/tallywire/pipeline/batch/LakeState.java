package org.tallywire.pipeline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.lake.DuckDb;
import org.tallywire.pipeline.tables.Table;

/** What a reader sees in a lake, and what lies on its disk. */
final class LakeState {
  private LakeState() {}

  /** For each table and batch the number of rows and a hash over all that stands in them. */
  static Map<String, String> read(DuckDb duckDb, Path lake) throws SQLException {
    Map<String, String> state = new TreeMap<>();
    for (Table table : Table.values()) {
      // Times of a run are its own; what identifies it is not.
      String row = table == Table.RUNS ? "t.run_id" : "t";
      for (String found :
          duckDb.rows(
              "SELECT t.batch_date, count(*) || ' ' || sum(hash("
                  + row
                  + ")) FROM "
                  + DuckDb.table(lake, table.tableName())
                  + " t GROUP BY 1")) {
        String[] columns = found.split(" \\| ");
        state.put(table.tableName() + " " + columns[0], columns[1]);
      }
    }
    return state;
  }

  /**
   * The published files with a hash of their bytes; those of {@code runs} with their name alone.
   */
  static Map<String, String> files(Path lake) throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(lake)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = lake.relativize(file).toString();
        if (!name.startsWith("_")) {
          state.put(
              name,
              name.startsWith("runs/")
                  ? "there"
                  : ContentId.sha256(
                      java.util.Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
        }
      }
    }
    return state;
  }
}
