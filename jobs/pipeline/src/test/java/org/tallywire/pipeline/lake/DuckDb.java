package org.tallywire.pipeline.lake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** DuckDB, asked as a person asks it: a glob over a table of a lake. */
public final class DuckDb implements AutoCloseable {
  private final Connection connection;

  /** A database in memory. */
  public DuckDb() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run("SET threads = 1");
  }

  /** Runs a statement. */
  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A query's rows, the columns of each between bars. */
  public List<String> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.append(i == 1 ? "" : " | ").append(found.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }

  /** How a query names a table of a lake. */
  public static String table(Path lake, String table) {
    return "read_parquet('" + lake + "/" + table + "/*/*.parquet', hive_partitioning = true)";
  }

  /** Whether a query failed because a file or all files were not there. */
  public static boolean isMissingFile(SQLException error) {
    return error.getMessage().contains("No files found")
        || error.getMessage().contains("No such file");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
