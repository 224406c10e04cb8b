package org.tallywire.pipeline.ask;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/** Finds a claim or a group by the beginning of its id. */
public final class IdFinder {
  private static final int LEAST = 4;
  private static final int SHOWN = 5;

  private final LakeAt lake;

  public IdFinder(LakeAt lake) {
    this.lake = lake;
  }

  /**
   * What an id names.
   *
   * @param id the whole id
   * @param group whether it is a group's; else a claim's
   */
  public record Found(String id, boolean group) {}

  /**
   * @throws UsageException where the id is none, or too short
   */
  public static void check(String written) {
    if (written.length() < LEAST || !written.matches("[0-9A-Za-z]+")) {
      throw new UsageException(
          "'"
              + written
              + "' is no id; ids are in the columns claim_id and group_id, and their first "
              + LEAST
              + " letters or more are enough.");
    }
  }

  /**
   * @throws UsageException where nothing or more than one thing has the id
   */
  public Found find(String written) {
    List<Row> found = AskedRows.atMost(SHOWN + 1, ids(written.toLowerCase(java.util.Locale.ROOT)));
    if (found.size() == 1) {
      return new Found(found.get(0).getAs("id"), found.get(0).getAs("is_group"));
    }
    if (found.isEmpty()) {
      throw new UsageException(unknown(written));
    }
    throw new UsageException(
        "'" + written + "' begins more than one id: " + listed(found) + "; write more of it.");
  }

  private String unknown(String written) {
    String id = written.toLowerCase(java.util.Locale.ROOT);
    Optional<String> elsewhere =
        lake.lastWithGroup(id)
            .map(night -> "batch " + night + " has: add '--batch-date " + night + "'.");
    return "no claim or group of batch "
        + lake.batch()
        + " has the id '"
        + written
        + "'; "
        + elsewhere.orElseGet(() -> near(id.substring(0, LEAST)));
  }

  private String near(String start) {
    List<Row> near = AskedRows.atMost(SHOWN + 1, ids(start));
    return near.isEmpty()
        ? "'tallywire diff' and the queries in notebooks/sql show ids of groups, and"
            + " \"select claim_id, text from 'LAKE/numeric_claims/*/*.parquet'\" those of claims."
        : "near it are " + listed(near) + ".";
  }

  private Dataset<Row> ids(String start) {
    return ids(Table.NUMERIC_CLAIMS, "claim_id", start)
        .unionByName(ids(Table.CLAIM_GROUPS, "group_id", start))
        .orderBy("id");
  }

  private Dataset<Row> ids(Table table, String column, String start) {
    boolean groups = table == Table.CLAIM_GROUPS;
    Dataset<Row> rows = groups ? lake.state(table) : lake.facts(table);
    return rows.where(col(column).startsWith(start))
        .select(
            col(column).as("id"),
            lit(groups).as("is_group"),
            (groups ? col("concept") : col("text")).as("words"))
        .dropDuplicates("id");
  }

  private static String listed(List<Row> rows) {
    StringBuilder list = new StringBuilder();
    for (Row row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
      list.append(list.isEmpty() ? "" : ", ")
          .append(row.<String>getAs("id"))
          .append(row.<Boolean>getAs("is_group") ? " (group: " : " (claim: ")
          .append(row.<String>getAs("words"))
          .append(')');
    }
    return list + (rows.size() > SHOWN ? " and more" : "");
  }
}
