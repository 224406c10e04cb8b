package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.entity.identity.Decision;
import org.tallywire.language.entity.identity.DocumentEntity;
import org.tallywire.language.entity.identity.IdentityWindow;
import org.tallywire.language.entity.identity.KnownEntity;
import org.tallywire.language.entity.identity.Neighbour;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * Gives the entities of new documents the identifiers that they have in all documents. What is
 * known of earlier nights is the table {@code entities} as the last of them left it.
 *
 * <p>The rows are those of staged facts: struct {@code document}, an array of rows for each table
 * of facts, and the array {@link #COLUMN}, which is filled in here.
 */
public final class Entities {
  /** The column that says of each entity of a document why it is who it is, and what is beside. */
  public static final String COLUMN = "identities";

  private Entities() {}

  /** The column of staged facts that this fills in. */
  public static StructField field() {
    return DataTypes.createStructField(
        COLUMN, DataTypes.createArrayType(FactsEntities.IDENTITY, false), true);
  }

  /**
   * For a batch that fits into the memory of one task: spares a small night the jobs that a large
   * one needs.
   *
   * @param facts of the new documents
   * @param documents how many these are: one alone lies in one partition, and need not be moved
   * @param known rows of {@code entities}, or null where there are none
   * @return the facts, with the identifiers settled
   */
  public static Dataset<Row> inOneTask(Dataset<Row> facts, long documents, Dataset<Row> known) {
    StructType type = facts.schema();
    Dataset<Row> rows = documents > 1 ? facts.repartition(1) : facts.coalesce(1);
    if (known == null) {
      return rows.mapPartitions(
          (MapPartitionsFunction<Row, Row>) all -> settled(all, List.of()), Rows.encoder(type));
    }
    StructType entity = Table.ENTITIES.structType();
    Dataset<Row> together =
        rows.select(together(type).as("facts"), lit(null).cast(nullable(entity)).as("known"))
            .unionAll(
                known.select(
                    lit(null).cast(nullable(type)).as("facts"), together(entity).as("known")))
            .coalesce(1);
    return together.mapPartitions(
        (MapPartitionsFunction<Row, Row>) Entities::parted, Rows.encoder(type));
  }

  /**
   * For a batch of any size.
   *
   * @param facts of the new documents, kept
   * @param known rows of {@code entities}, or null where there are none
   * @param staging keeps what several steps read
   * @return the facts, with the identifiers settled
   */
  public static Dataset<Row> spread(Dataset<Row> facts, Dataset<Row> known, Staging staging) {
    Dataset<Row> earlier =
        known == null
            ? facts
                .sparkSession()
                .createDataset(List.<Row>of(), Rows.encoder(Table.ENTITIES.structType()))
            : known;
    return EntitySpread.settle(facts, earlier, staging);
  }

  private static Column together(StructType type) {
    return struct(Rows.columns(type)).cast(nullable(type));
  }

  private static StructType nullable(StructType type) {
    return SmallWindow.nullable(type);
  }

  private static Iterator<Row> parted(Iterator<Row> rows) {
    List<Row> facts = new ArrayList<>();
    List<KnownEntity> known = new ArrayList<>();
    rows.forEachRemaining(
        row -> {
          if (row.isNullAt(0)) {
            known.add(EntityRows.known(row.getStruct(1)));
          } else {
            facts.add(row.getStruct(0));
          }
        });
    return settled(facts.iterator(), known);
  }

  private static Iterator<Row> settled(Iterator<Row> facts, List<KnownEntity> known) {
    List<Row> rows = new ArrayList<>();
    List<DocumentEntity> entities = new ArrayList<>();
    FactsEntities reader = PerJvm.READER;
    facts.forEachRemaining(
        row -> {
          rows.add(row);
          entities.addAll(reader.read(row));
        });
    Map<String, List<Decision>> decisions = new HashMap<>();
    Map<String, Map<String, List<Neighbour>>> beside = new HashMap<>();
    List<DocumentEntity> weighed = PerJvm.WINDOW.weighed(entities, known);
    for (DocumentEntity entity : weighed) {
      beside
          .computeIfAbsent(entity.docId(), id -> new HashMap<>())
          .put(entity.localId(), entity.beside());
    }
    for (Decision decision : PerJvm.WINDOW.decide(weighed, known)) {
      decisions.computeIfAbsent(decision.docId(), id -> new ArrayList<>()).add(decision);
    }
    return rows.stream().map(row -> written(row, decisions, beside)).iterator();
  }

  private static Row written(
      Row facts,
      Map<String, List<Decision>> decisions,
      Map<String, Map<String, List<Neighbour>>> beside) {
    Row document = facts.getAs("document");
    if (document == null) {
      return facts;
    }
    String docId = document.getAs("doc_id");
    return FactsEntities.write(
        facts, decisions.getOrDefault(docId, List.of()), beside.getOrDefault(docId, Map.of()));
  }

  /** Word lists and rules are read once a JVM. */
  private static final class PerJvm {
    static final FactsEntities READER = new FactsEntities();
    static final IdentityWindow WINDOW = new IdentityWindow();
  }
}
