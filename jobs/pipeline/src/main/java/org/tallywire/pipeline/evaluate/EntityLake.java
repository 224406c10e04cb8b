package org.tallywire.pipeline.evaluate;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/** The names that a lake has of a few documents. */
public final class EntityLake {
  private final LakeTables lake;

  /**
   * @param lake its address
   */
  public EntityLake(SparkSession spark, String lake) {
    this.lake = new LakeTables(spark, lake);
  }

  /**
   * The names in some documents, in order of position, placed in the texts as they came.
   *
   * @throws UsageException when the lake has none of the documents
   */
  List<MadeMention> of(List<StoryGold> documents) {
    List<String> uris = documents.stream().map(StoryGold::uri).toList();
    Dataset<Row> known = lake.table(Table.DOCUMENTS).where(col("uri").isInCollection(uris));
    Map<String, PositionAlignment> positions = positions(known, documents);
    if (positions.isEmpty()) {
      throw new UsageException(
          "the lake has none of the gold set's documents; --lake names another one, or a new one.");
    }
    List<MadeMention> mentions = new ArrayList<>();
    for (Row row :
        lake.table(Table.ENTITY_MENTIONS)
            .join(known.select("doc_id", "uri"), "doc_id")
            .select("uri", "begin_char", "end_char", "text", "type", "entity_id")
            .orderBy("uri", "begin_char", "end_char", "entity_id")
            .collectAsList()) {
      PositionAlignment raw = positions.get(row.getString(0));
      Span span = new Span(raw.begin(row.getInt(1)), raw.end(row.getInt(2)));
      mentions.add(
          new MadeMention(
              row.getString(0), span, row.getString(3), row.getString(4), row.getString(5)));
    }
    return mentions;
  }

  private static Map<String, PositionAlignment> positions(
      Dataset<Row> known, List<StoryGold> documents) {
    Map<String, String> raw = new HashMap<>();
    documents.forEach(document -> raw.put(document.uri(), document.text()));
    Map<String, PositionAlignment> positions = new HashMap<>();
    known
        .select("uri", "text")
        .collectAsList()
        .forEach(
            row ->
                positions.put(
                    row.getString(0),
                    new PositionAlignment(row.getString(1), raw.get(row.getString(0)))));
    return positions;
  }
}
