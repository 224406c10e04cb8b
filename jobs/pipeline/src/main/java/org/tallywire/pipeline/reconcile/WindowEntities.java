package org.tallywire.pipeline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.identity.EntitySummary;
import org.tallywire.language.entity.identity.EntityTally;
import org.tallywire.language.entity.identity.SpellingSuspects;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** The table {@code entities} of a small window, added up in memory. */
final class WindowEntities {
  /** Entities in one row of the step's result: enough to make few rows, and none too large. */
  private static final int IN_A_ROW = 1_000;

  private final Map<String, EntityTally> tallies = new TreeMap<>();
  private final Map<String, Map<String, LocalDate>> documents = new HashMap<>();

  private EntityTally of(Row part) {
    return tallies.computeIfAbsent(part.getAs("entity_id"), EntityTally::new);
  }

  void addMention(Row mention) {
    of(mention)
        .addMentions(
            EntityType.valueOf(mention.getAs("type")),
            mention.getAs("text"),
            mention.getAs("canonical_name"),
            mention.getAs("described_as"),
            1);
    documents
        .computeIfAbsent(mention.getAs("entity_id"), id -> new HashMap<>())
        .put(mention.getAs("doc_id"), PublicationTime.day(mention.getAs("published_date")));
  }

  void addIdentity(Row identity) {
    EntityTally tally = of(identity);
    EntityRows.<String>list(identity, "reasons").forEach(tally::addReason);
    EntityRows.<String>list(identity, "beside").forEach(name -> tally.addBeside(name, 1));
  }

  void know(Row entity) {
    of(entity).know(EntityRows.list(entity, "merge_reasons"), EntityRows.list(entity, "beside"));
  }

  /** Rows of {@link SmallWindow#schema} that hold entities alone. */
  Stream<Row> rows() {
    documents.forEach(
        (id, days) -> days.values().forEach(day -> tallies.get(id).addDocuments(1, day, day)));
    Countries countries = Countries.known();
    List<EntitySummary> summaries =
        tallies.values().stream()
            .filter(EntityTally::isNamed)
            .map(tally -> tally.summary(countries))
            .toList();
    List<Row> entities =
        new SpellingSuspects().flag(summaries).stream().map(EntityRows::row).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < entities.size(); i += IN_A_ROW) {
      rows.add(row(entities.subList(i, Math.min(entities.size(), i + IN_A_ROW))));
    }
    return rows.stream();
  }

  private static Row row(List<Row> entities) {
    RowBuilder row =
        new RowBuilder("entities", SmallWindow.schema())
            .set(Table.STORY_DOCUMENTS.tableName(), Rows.seq(List.of()))
            .set(Table.ENTITIES.tableName(), Rows.seq(entities));
    ClaimGroups.TABLES.forEach(table -> row.set(table.tableName(), Rows.seq(List.of())));
    return row.build();
  }
}
