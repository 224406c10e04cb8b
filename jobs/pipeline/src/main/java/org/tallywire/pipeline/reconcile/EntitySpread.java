package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.identity.BlockKeys;
import org.tallywire.language.entity.identity.ContextKeys;
import org.tallywire.language.entity.identity.Decision;
import org.tallywire.language.entity.identity.DocumentEntities;
import org.tallywire.language.entity.identity.DocumentEntity;
import org.tallywire.language.entity.identity.IdentityBlocks;
import org.tallywire.language.entity.identity.KnownEntity;
import org.tallywire.language.entity.identity.NameRarity;
import org.tallywire.language.entity.identity.Neighbour;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * What {@link Entities#inOneTask} does, for a batch of any size: entities are filed under keys, and
 * those under one key are decided together in one task. Makes the same rows.
 */
final class EntitySpread {
  private static final StructType NEIGHBOUR =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("weight", DataTypes.DoubleType);

  private static final StructType ENTITY =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("local_id", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("listed", DataTypes.BooleanType)
          .add("variants", DataTypes.createArrayType(DataTypes.StringType))
          .add("counts", DataTypes.createArrayType(DataTypes.IntegerType))
          .add("described_as", DataTypes.createArrayType(DataTypes.StringType))
          .add("day", DataTypes.DateType)
          .add("country", DataTypes.StringType)
          .add("beside", DataTypes.createArrayType(NEIGHBOUR));

  private static final StructType NAME =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("doc_id", DataTypes.StringType)
          .add("earlier", DataTypes.LongType);

  private static final StructType FILED =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("member", DataTypes.BooleanType)
          .add("entity", ENTITY)
          .add("known", SmallWindow.nullable(Table.ENTITIES.structType()));

  private static final StructType DECISION =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("local_id", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("same_doc", DataTypes.StringType)
          .add("same_local", DataTypes.StringType)
          .add("reasons", DataTypes.createArrayType(DataTypes.StringType));

  private EntitySpread() {}

  /**
   * @param facts of the new documents
   * @param known rows of {@code entities} of the night before; may be empty
   * @param staging keeps what several steps read
   */
  static Dataset<Row> settle(Dataset<Row> facts, Dataset<Row> known, Staging staging) {
    Dataset<Row> found =
        staging.keep(
            "entities-found",
            facts.flatMap((FlatMapFunction<Row, Row>) EntitySpread::found, Rows.encoder(ENTITY)));
    Dataset<Row> entities = staging.keep("entities-weighed", weighed(found, known));
    Dataset<Row> decisions = staging.keep("entities-decided", decided(entities, known));
    Dataset<Row> settled = settled(decisions);
    Dataset<Row> ofDocument =
        entities
            .select("doc_id", "local_id", "beside")
            .join(settled, new String[] {"doc_id", "local_id"})
            .groupBy(col("doc_id").as("of"))
            .agg(collect_list(struct("local_id", "entity_id", "reasons", "beside")).as("decided"));
    StructType type = facts.schema();
    return facts
        .join(ofDocument, facts.col("document.doc_id").equalTo(col("of")), "left")
        .map((MapFunction<Row, Row>) row -> written(row, type), Rows.encoder(type));
  }

  private static Iterator<Row> found(Row facts) {
    return PerJvm.READER.read(facts).stream().map(EntitySpread::row).iterator();
  }

  /** Neighbours by what they say in the whole window. */
  private static Dataset<Row> weighed(Dataset<Row> found, Dataset<Row> known) {
    Dataset<Row> names =
        found
            .map((MapFunction<Row, Row>) EntitySpread::name, Rows.encoder(NAME))
            .unionAll(known.map((MapFunction<Row, Row>) EntitySpread::earlier, Rows.encoder(NAME)));
    Dataset<Row> totals =
        found
            .agg(countDistinct("doc_id").as("n"))
            .crossJoin(known.agg(coalesce(max("document_count"), lit(0L)).as("earlier_n")))
            .select(col("n").plus(col("earlier_n")).as("documents"));
    Dataset<Row> having =
        names
            .groupBy("key")
            .agg(
                min("name").as("neighbour"),
                count("doc_id").plus(coalesce(sum("earlier"), lit(0L))).as("having"));
    Dataset<Row> weights =
        names
            .where(col("doc_id").isNotNull())
            .select("key", "doc_id")
            .distinct()
            .join(having, "key")
            .crossJoin(totals)
            .groupBy(col("doc_id").as("of"))
            .agg(collect_list(struct("key", "neighbour", "having", "documents")).as("weights"));
    return found
        .join(weights, col("doc_id").equalTo(col("of")))
        .map((MapFunction<Row, Row>) EntitySpread::weigh, Rows.encoder(ENTITY));
  }

  private static Row name(Row entity) {
    EntityType type = EntityType.valueOf(entity.getAs("type"));
    String name = entity.getAs("name");
    return RowFactory.create(PerJvm.CONTEXTS.of(type, name), name, entity.getAs("doc_id"), 0L);
  }

  private static Row earlier(Row known) {
    EntityType type = EntityType.valueOf(known.getAs("type"));
    String key = PerJvm.CONTEXTS.of(type, known.getAs("name"));
    return RowFactory.create(key, null, null, known.getAs("document_count"));
  }

  private static Row weigh(Row row) {
    Map<String, Double> weights = new HashMap<>();
    for (Row weight : EntityRows.<Row>list(row, "weights")) {
      weights.put(
          weight.getString(0),
          PerJvm.RARITY.of(weight.getString(1), weight.getLong(2), weight.getLong(3)));
    }
    return row(DocumentEntities.weigh(entity(row), weights));
  }

  private static Dataset<Row> decided(Dataset<Row> entities, Dataset<Row> known) {
    return entities
        .flatMap((FlatMapFunction<Row, Row>) EntitySpread::filed, Rows.encoder(FILED))
        .unionAll(
            known.flatMap(
                (FlatMapFunction<Row, Row>) EntitySpread::filedKnown, Rows.encoder(FILED)))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) EntitySpread::decide, Rows.encoder(DECISION));
  }

  private static Iterator<Row> filed(Row row) {
    DocumentEntity entity = entity(row);
    List<Row> filed = new ArrayList<>();
    filed.add(RowFactory.create(PerJvm.KEYS.main(entity), true, row, null));
    PerJvm.KEYS.others(entity).forEach(key -> filed.add(RowFactory.create(key, false, row, null)));
    return filed.iterator();
  }

  private static Iterator<Row> filedKnown(Row row) {
    return PerJvm.KEYS.of(EntityRows.known(row)).stream()
        .map(key -> RowFactory.create(key, false, null, row))
        .iterator();
  }

  private static Iterator<Row> decide(String key, Iterator<Row> filed) {
    List<DocumentEntity> members = new ArrayList<>();
    List<DocumentEntity> witnesses = new ArrayList<>();
    List<KnownEntity> known = new ArrayList<>();
    filed.forEachRemaining(
        row -> {
          if (row.isNullAt(2)) {
            known.add(EntityRows.known(row.getStruct(3)));
          } else {
            (row.getBoolean(1) ? members : witnesses).add(entity(row.getStruct(2)));
          }
        });
    return PerJvm.BLOCKS.decide(key, members, witnesses, known).stream()
        .map(EntitySpread::row)
        .iterator();
  }

  /** Decisions that point to another's take that one's identifier, if it points no further. */
  private static Dataset<Row> settled(Dataset<Row> decisions) {
    Dataset<Row> others =
        decisions.select(
            col("doc_id").as("other_doc"),
            col("local_id").as("other_local"),
            col("entity_id").as("other_id"),
            col("same_doc").isNull().as("settled"));
    Column own = col("same_doc").isNull();
    Column taken = own.or(col("settled"));
    return decisions
        .join(
            others,
            col("same_doc")
                .equalTo(col("other_doc"))
                .and(col("same_local").equalTo(col("other_local"))),
            "left")
        .select(
            col("doc_id"),
            col("local_id"),
            when(own, col("entity_id"))
                .when(col("settled"), col("other_id"))
                .otherwise(col("entity_id"))
                .as("entity_id"),
            when(taken, col("reasons")).otherwise(array().cast("array<string>")).as("reasons"));
  }

  private static Row written(Row row, StructType type) {
    Object[] values = new Object[type.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    Row facts = new GenericRowWithSchema(values, type);
    Row document = facts.getAs("document");
    if (document == null) {
      return facts;
    }
    List<Decision> decisions = new ArrayList<>();
    Map<String, List<Neighbour>> beside = new HashMap<>();
    for (Row decided : EntityRows.<Row>list(row, "decided")) {
      decisions.add(
          new Decision(
              document.getAs("doc_id"),
              decided.getAs("local_id"),
              decided.getAs("entity_id"),
              null,
              EntityRows.list(decided, "reasons")));
      beside.put(decided.getAs("local_id"), neighbours(decided));
    }
    return FactsEntities.write(facts, decisions, beside);
  }

  private static Row row(Decision decision) {
    Decision.Reference same = decision.sameAs();
    return RowFactory.create(
        decision.docId(),
        decision.localId(),
        decision.entityId(),
        same == null ? null : same.docId(),
        same == null ? null : same.localId(),
        Rows.seq(decision.reasons()));
  }

  private static Row row(DocumentEntity entity) {
    List<Row> beside =
        entity.beside().stream()
            .map(near -> RowFactory.create(near.key(), near.name(), near.weight()))
            .toList();
    return RowFactory.create(
        entity.docId(),
        entity.localId(),
        entity.type().name(),
        entity.name(),
        entity.listed(),
        Rows.seq(List.copyOf(entity.variants().keySet())),
        Rows.seq(List.copyOf(entity.variants().values())),
        Rows.seq(entity.describedAs()),
        entity.day(),
        entity.country(),
        Rows.seq(beside));
  }

  private static DocumentEntity entity(Row row) {
    Map<String, Integer> variants = new TreeMap<>();
    List<String> names = EntityRows.list(row, "variants");
    List<Integer> counts = EntityRows.list(row, "counts");
    for (int i = 0; i < names.size(); i++) {
      variants.put(names.get(i), counts.get(i));
    }
    return new DocumentEntity(
        row.getAs("doc_id"),
        row.getAs("local_id"),
        EntityType.valueOf(row.getAs("type")),
        row.getAs("name"),
        row.<Boolean>getAs("listed"),
        variants,
        EntityRows.list(row, "described_as"),
        PublicationTime.day(row.getAs("day")),
        row.getAs("country"),
        neighbours(row));
  }

  private static List<Neighbour> neighbours(Row row) {
    return EntityRows.<Row>list(row, "beside").stream()
        .map(near -> new Neighbour(near.getString(0), near.getString(1), near.getDouble(2)))
        .toList();
  }

  /** Word lists and rules are read once a JVM. */
  private static final class PerJvm {
    static final FactsEntities READER = new FactsEntities();
    static final ContextKeys CONTEXTS = new ContextKeys();
    static final NameRarity RARITY = new NameRarity();
    static final BlockKeys KEYS = new BlockKeys();
    static final IdentityBlocks BLOCKS = new IdentityBlocks();
  }
}
