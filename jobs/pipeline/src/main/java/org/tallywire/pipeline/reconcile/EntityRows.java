package org.tallywire.pipeline.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.identity.EntitySummary;
import org.tallywire.language.entity.identity.KnownEntity;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** Rows of {@code entities} to what the language knows of them, and back. */
final class EntityRows {
  private EntityRows() {}

  static KnownEntity known(Row row) {
    return new KnownEntity(
        row.getAs("entity_id"),
        EntityType.valueOf(row.getAs("type")),
        row.getAs("name"),
        list(row, "aliases"),
        list(row, "described_as"),
        list(row, "beside"),
        row.<Long>getAs("document_count"),
        PublicationTime.day(row.getAs("first_seen")),
        PublicationTime.day(row.getAs("last_seen")));
  }

  static EntitySummary summary(Row row) {
    return new EntitySummary(
        row.getAs("entity_id"),
        row.getAs("name"),
        EntityType.valueOf(row.getAs("type")),
        list(row, "aliases"),
        row.getAs("country_code"),
        row.<Long>getAs("mention_count"),
        row.<Long>getAs("document_count"),
        list(row, "merge_reasons"),
        list(row, "described_as"),
        list(row, "beside"),
        PublicationTime.day(row.getAs("first_seen")),
        PublicationTime.day(row.getAs("last_seen")));
  }

  static Row row(EntitySummary entity) {
    return Table.ENTITIES
        .row()
        .set("entity_id", entity.id())
        .set("name", entity.name())
        .set("type", entity.type().name())
        .set("aliases", Rows.seq(entity.aliases()))
        .set("country_code", entity.countryCode())
        .set("mention_count", entity.mentions())
        .set("document_count", entity.documents())
        .set("merge_reasons", Rows.seq(entity.mergeReasons()))
        .set("described_as", Rows.seq(entity.describedAs()))
        .set("beside", Rows.seq(entity.beside()))
        .set("first_seen", entity.firstDay())
        .set("last_seen", entity.lastDay())
        .build();
  }

  /** An array column as a list; empty where it is null. */
  static <T> List<T> list(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? List.of() : new ArrayList<>(row.<T>getList(index));
  }
}
