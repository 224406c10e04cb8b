package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.identity.EntitySummary;
import org.tallywire.language.entity.identity.EntityTally;
import org.tallywire.language.entity.identity.SpellingSuspects;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * The table {@code entities} of a window of any size: mentions are counted where they lie, and what
 * is added up for one entity are counts alone. {@link WindowEntities} does the same in memory.
 */
public final class EntityTable {
  private static final StructType STRINGS =
      new StructType().add("strings", DataTypes.createArrayType(DataTypes.StringType));

  /** What is said of an entity: mentions that are alike, its documents, or an array of strings. */
  private static final StructType PART =
      new StructType()
          .add("entity_id", DataTypes.StringType)
          .add("what", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("described_as", DataTypes.StringType)
          .add("number", DataTypes.LongType)
          .add("first", DataTypes.DateType)
          .add("last", DataTypes.DateType)
          .add("strings", STRINGS.fields()[0].dataType())
          .add("others", STRINGS.fields()[0].dataType());

  private static final StructType FILED =
      new StructType().add("key", DataTypes.StringType).add("entity", Table.ENTITIES.structType());

  private static final StructType SUSPECTED =
      new StructType().add("id", DataTypes.StringType).add("reason", DataTypes.StringType);

  private EntityTable() {}

  /**
   * @param facts as {@link Entities} leaves them
   * @return a row an entity of a new document: {@code entity_id}, {@code reasons}, {@code beside}
   */
  public static Dataset<Row> identities(Dataset<Row> facts) {
    return facts.select(expr("inline(" + Entities.COLUMN + ")"));
  }

  /**
   * @param mentions table {@code entity_mentions} of the window
   * @param identities of the new documents, as {@link #identities} gives them
   * @param known rows of {@code entities} of the night before; may be empty
   * @param staging keeps what several steps read
   * @return rows of {@code entities}
   */
  public static Dataset<Row> of(
      Dataset<Row> mentions, Dataset<Row> identities, Dataset<Row> known, Staging staging) {
    Dataset<Row> parts =
        forms(mentions)
            .unionAll(documents(mentions))
            .unionAll(noted(identities))
            .unionAll(earlier(known));
    StructType type = Table.ENTITIES.structType();
    Dataset<Row> summaries =
        staging.keep(
            "entity-summaries",
            parts
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                    (FlatMapGroupsFunction<String, Row, Row>) EntityTable::tally,
                    Rows.encoder(type)));
    Dataset<Row> suspected =
        suspects(summaries).groupBy("id").agg(collect_set("reason").as("suspected"));
    return summaries
        .join(suspected, col("entity_id").equalTo(col("id")), "left")
        .map((MapFunction<Row, Row>) EntityTable::flagged, Rows.encoder(type));
  }

  private static Dataset<Row> forms(Dataset<Row> mentions) {
    return part(
        mentions
            .groupBy("entity_id", "type", "text", "canonical_name", "described_as")
            .agg(count(lit(1)).as("n")),
        "mentions",
        col("type"),
        col("text"),
        col("canonical_name"),
        col("described_as"),
        col("n"),
        null,
        null,
        null,
        null);
  }

  private static Dataset<Row> documents(Dataset<Row> mentions) {
    return part(
        mentions
            .groupBy("entity_id", "doc_id")
            .agg(min("published_date").as("day"))
            .groupBy("entity_id")
            .agg(count(lit(1)).as("n"), min("day").as("first_day"), max("day").as("last_day")),
        "documents",
        null,
        null,
        null,
        null,
        col("n"),
        col("first_day"),
        col("last_day"),
        null,
        null);
  }

  private static Dataset<Row> noted(Dataset<Row> identities) {
    return reasons(identities, "noted", "reasons");
  }

  private static Dataset<Row> earlier(Dataset<Row> known) {
    return reasons(known, "known", "merge_reasons");
  }

  private static Dataset<Row> reasons(Dataset<Row> rows, String part, String reasons) {
    return part(rows, part, null, null, null, null, null, null, null, col(reasons), col("beside"));
  }

  /** Rows of {@link #PART}; a column that isn't given is null. */
  private static Dataset<Row> part(Dataset<Row> rows, String what, Column... given) {
    List<Column> columns = new ArrayList<>(List.of(col("entity_id"), lit(what).as("what")));
    for (int i = 0; i < given.length; i++) {
      var field = PART.fields()[i + 2];
      columns.add(
          (given[i] == null ? lit(null) : given[i]).cast(field.dataType()).as(field.name()));
    }
    return rows.select(columns.toArray(Column[]::new));
  }

  private static Iterator<Row> tally(String id, Iterator<Row> parts) {
    EntityTally tally = new EntityTally(id);
    parts.forEachRemaining(part -> add(part, tally));
    return tally.isNamed()
        ? List.of(EntityRows.row(tally.summary(Countries.known()))).iterator()
        : List.<Row>of().iterator();
  }

  private static void add(Row part, EntityTally tally) {
    switch (part.<String>getAs("what")) {
      case "mentions" ->
          tally.addMentions(
              EntityType.valueOf(part.getAs("type")),
              part.getAs("text"),
              part.getAs("name"),
              part.getAs("described_as"),
              part.<Long>getAs("number"));
      case "documents" ->
          tally.addDocuments(
              part.<Long>getAs("number"),
              PublicationTime.day(part.getAs("first")),
              PublicationTime.day(part.getAs("last")));
      case "noted" -> {
        EntityRows.<String>list(part, "strings").forEach(tally::addReason);
        EntityRows.<String>list(part, "others").forEach(name -> tally.addBeside(name, 1));
      }
      default -> tally.know(EntityRows.list(part, "strings"), EntityRows.list(part, "others"));
    }
  }

  private static Dataset<Row> suspects(Dataset<Row> summaries) {
    return summaries
        .flatMap((FlatMapFunction<Row, Row>) EntityTable::filed, Rows.encoder(FILED))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> suspected(rows),
            Rows.encoder(SUSPECTED));
  }

  private static Iterator<Row> filed(Row entity) {
    return PerJvm.SUSPECTS.keys(EntityRows.summary(entity)).stream()
        .map(key -> RowFactory.create(key, entity))
        .iterator();
  }

  private static Iterator<Row> suspected(Iterator<Row> filed) {
    List<EntitySummary> met = new ArrayList<>();
    filed.forEachRemaining(row -> met.add(EntityRows.summary(row.getStruct(1))));
    return PerJvm.SUSPECTS.among(met).entrySet().stream()
        .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
        .iterator();
  }

  private static Row flagged(Row row) {
    EntitySummary entity = EntityRows.summary(row);
    for (String reason : EntityRows.<String>list(row, "suspected")) {
      entity = entity.with(reason);
    }
    return EntityRows.row(entity);
  }

  /** Word lists are read once a JVM. */
  private static final class PerJvm {
    static final SpellingSuspects SUSPECTS = new SpellingSuspects();
  }
}
