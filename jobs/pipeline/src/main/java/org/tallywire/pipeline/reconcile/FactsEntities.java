package org.tallywire.pipeline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.identity.Decision;
import org.tallywire.language.entity.identity.DocumentEntities;
import org.tallywire.language.entity.identity.DocumentEntity;
import org.tallywire.language.entity.identity.NamedInDocument;
import org.tallywire.language.entity.identity.Neighbour;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * The entities in a row of staged facts: read from its mentions, and written back once it is known
 * who they are.
 */
final class FactsEntities {
  /** Neighbours that a document tells the table {@code entities} of each of its entities. */
  private static final int MOST_BESIDE = 8;

  static final StructType IDENTITY =
      new StructType()
          .add("entity_id", DataTypes.StringType)
          .add("reasons", DataTypes.createArrayType(DataTypes.StringType))
          .add("beside", DataTypes.createArrayType(DataTypes.StringType));

  private static final Comparator<Row> IN_TEXT =
      Comparator.comparing((Row row) -> row.<Integer>getAs("begin_char"))
          .thenComparing(row -> row.<Integer>getAs("end_char"));

  private final DocumentEntities entities = new DocumentEntities();

  /** The entities that a row of facts names; none where it was rejected. */
  List<DocumentEntity> read(Row facts) {
    Row document = facts.getAs("document");
    if (document == null) {
      return List.of();
    }
    List<Row> mentions =
        new ArrayList<>(EntityRows.<Row>list(facts, Table.ENTITY_MENTIONS.tableName()));
    mentions.sort(IN_TEXT);
    List<NamedInDocument> names = new ArrayList<>(mentions.size());
    for (Row mention : mentions) {
      String text = mention.getAs("text");
      String name = mention.getAs("canonical_name");
      names.add(
          new NamedInDocument(
              mention.getAs("entity_id"),
              EntityType.valueOf(mention.getAs("type")),
              text,
              name == null ? text : name,
              mention.getAs("described_as")));
    }
    return entities.of(
        document.getAs("doc_id"), PublicationTime.day(document.getAs("published_date")), names);
  }

  /**
   * The row with the identifiers that were decided on, and the column {@link Entities#COLUMN}.
   *
   * @param decisions on the document's entities
   * @param beside names beside each, by local identifier, those that tell most first
   */
  static Row write(Row facts, List<Decision> decisions, Map<String, List<Neighbour>> beside) {
    Map<String, String> ids = new HashMap<>();
    decisions.forEach(decision -> ids.put(decision.localId(), decision.entityId()));
    Row renamed = renamed(facts, ids);
    Object[] values = values(renamed);
    values[renamed.fieldIndex(Entities.COLUMN)] = Rows.seq(identities(decisions, beside));
    return new GenericRowWithSchema(values, renamed.schema());
  }

  private static List<Row> identities(
      List<Decision> decisions, Map<String, List<Neighbour>> beside) {
    Map<String, TreeSet<String>> reasons = new TreeMap<>();
    Map<String, TreeSet<String>> neighbours = new TreeMap<>();
    for (Decision decision : decisions) {
      reasons
          .computeIfAbsent(decision.entityId(), id -> new TreeSet<>())
          .addAll(decision.reasons());
      TreeSet<String> names =
          neighbours.computeIfAbsent(decision.entityId(), id -> new TreeSet<>());
      beside.getOrDefault(decision.localId(), List.of()).stream()
          .limit(MOST_BESIDE)
          .map(Neighbour::name)
          .forEach(names::add);
    }
    List<Row> rows = new ArrayList<>();
    reasons.forEach(
        (id, told) ->
            rows.add(
                new RowBuilder(Entities.COLUMN, IDENTITY)
                    .set("entity_id", id)
                    .set("reasons", Rows.seq(List.copyOf(told)))
                    .set("beside", Rows.seq(List.copyOf(neighbours.get(id))))
                    .build()));
    return rows;
  }

  /** The row with each identifier of an entity, however deep it lies, as decided. */
  private static Row renamed(Row row, Map<String, String> ids) {
    StructType type = row.schema();
    Object[] values = values(row);
    for (int i = 0; i < values.length; i++) {
      StructField field = type.fields()[i];
      if (values[i] != null && isEntityId(field)) {
        values[i] = ids.getOrDefault((String) values[i], (String) values[i]);
      } else if (values[i] != null && holdsRows(field)) {
        List<Row> inside = new ArrayList<>();
        row.<Row>getList(i).forEach(each -> inside.add(renamed(each, ids)));
        values[i] = Rows.seq(inside);
      }
    }
    return new GenericRowWithSchema(values, type);
  }

  private static boolean isEntityId(StructField field) {
    return field.name().equals("entity_id") || field.name().endsWith("_entity_id");
  }

  private static boolean holdsRows(StructField field) {
    return field.dataType() instanceof ArrayType array && array.elementType() instanceof StructType;
  }

  private static Object[] values(Row row) {
    Object[] values = new Object[row.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return values;
  }
}
