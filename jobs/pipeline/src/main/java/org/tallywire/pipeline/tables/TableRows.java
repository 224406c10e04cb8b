package org.tallywire.pipeline.tables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.claim.Facts;
import org.tallywire.language.claim.NumericClaim;
import org.tallywire.language.compare.question.QuestionReader;
import org.tallywire.language.compare.question.QuestionVector;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.CodePointIndex;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.time.TimeMention;
import scala.collection.immutable.Seq;

/**
 * The rows that one document and its facts make in the tables. Here UTF-16 positions become code
 * points, and identifiers that are unique in a document become unique in the lake.
 */
public final class TableRows {
  private final AnnotatedDocument document;
  private final Facts facts;
  private final QuestionReader questions;
  private final CodePointIndex codePoints;

  /** Rows whose claims have no vector. */
  public TableRows(AnnotatedDocument document, Facts facts) {
    this(document, facts, QuestionReader.NONE);
  }

  /**
   * @param questions reads what the claims' numbers answer
   */
  public TableRows(AnnotatedDocument document, Facts facts, QuestionReader questions) {
    this.document = document;
    this.facts = facts;
    this.questions = questions;
    this.codePoints = new CodePointIndex(document.text());
  }

  /**
   * The document's rows of one table as the Scala sequence that an array column takes.
   *
   * @param table one of the tables made of a document's sentences and facts
   * @throws IllegalArgumentException for a table that is not
   */
  public Seq<Row> seq(Table table) {
    return Rows.seq(rows(table));
  }

  /** As {@link #seq}, as a Java list. */
  public List<Row> rows(Table table) {
    return switch (table) {
      case SENTENCES -> each(document.sentences(), this::sentence);
      case ENTITY_MENTIONS -> each(facts.entityMentions(), this::entityMention);
      case TIME_MENTIONS -> each(facts.timeMentions(), this::timeMention);
      case ATTRIBUTIONS -> each(facts.attributions(), this::attribution);
      case NUMERIC_CLAIMS -> each(facts.numericClaims(), this::numericClaim);
      case DOCUMENTS,
          ENTITIES,
          STORY_DOCUMENTS,
          CLAIM_GROUPS,
          CLAIM_GROUP_MEMBERS,
          CLAIM_LINKS,
          REJECTED_DOCUMENTS,
          RUNS ->
          throw new IllegalArgumentException(table.tableName() + " holds no facts of a document");
    };
  }

  private static <T> List<Row> each(List<T> records, Function<T, Row> row) {
    return records.stream().map(row).toList();
  }

  private Row sentence(Sentence sentence) {
    return positioned(Table.SENTENCES, sentence.number(), sentence.begin(), sentence.end())
        .set("section", sentence.section().tableName())
        .build();
  }

  private Row entityMention(EntityMention mention) {
    return positioned(
            Table.ENTITY_MENTIONS, mention.sentenceNumber(), mention.begin(), mention.end())
        .set("type", mention.type().name())
        .set("entity_id", mention.entityId())
        .set("confidence", mention.confidence())
        .set("canonical_name", mention.canonicalName())
        .set("rule", mention.rule())
        .set("described_as", mention.describedAs())
        .build();
  }

  private Row timeMention(TimeMention mention) {
    return positioned(Table.TIME_MENTIONS, mention.sentenceNumber(), mention.begin(), mention.end())
        .set("type", mention.type().name())
        .set("value", mention.value())
        .set("start_date", mention.startDate())
        .set("end_date", mention.endDate())
        .set("anchor_date", mention.anchorDate())
        .set("unresolved_reason", mention.unresolvedReason())
        .set("rule", mention.rule())
        .build();
  }

  private Row attribution(Attribution attribution) {
    RowBuilder row =
        begun(Table.ATTRIBUTIONS, attribution.sentenceNumber())
            .set("attribution_id", attributionId(attribution.id()))
            .set("source_entity_id", entityId(attribution.sourceEntity()))
            .set("source_kind", lower(attribution.sourceKind()))
            .set("content_begin_char", codePoints.codePoint(attribution.contentBegin()))
            .set("content_end_char", codePoints.codePoint(attribution.contentEnd()))
            .set("speech", lower(attribution.speech()))
            .set("stance", lower(attribution.stance()))
            .set("parent_attribution_id", attributionId(attribution.parentId()))
            .set("rule", attribution.rule());
    setSpan(row, "source", "source_text", attribution.source());
    setSpan(row, "cue", "cue", attribution.cue());
    return row.build();
  }

  private Row numericClaim(NumericClaim claim) {
    RowBuilder row =
        positioned(Table.NUMERIC_CLAIMS, claim.sentenceNumber(), claim.begin(), claim.end())
            .set("claim_id", claim.id())
            .set("concept_head", claim.conceptHead())
            .set("holder_entity_id", entityId(claim.holderEntity()))
            .set("predicate", claim.predicate())
            .set("place_entity_id", entityId(claim.place()))
            .set("time_start", claim.timeStart())
            .set("time_end", claim.timeEnd())
            .set("status", claim.status().tableName())
            .set("derived_from", claim.derivedFrom())
            .set("derivation", claim.derivation())
            .set("confidence", claim.confidence())
            .set("rule", claim.rule())
            .set("event", claim.event())
            .set("question_vector", vector(claim));
    setSpan(row, "concept", "concept", claim.concept());
    setSpan(row, "holder", "holder_text", claim.holder());
    setQuantity(row, claim.quantity());
    if (!claim.implied()) {
      setNumber(row, claim.quantity());
    }
    setSources(row, claim.sourceChain());
    return row.build();
  }

  private String vector(NumericClaim claim) {
    QuestionVector vector = questions.read(document.text(), claim.begin(), claim.end());
    return vector == null ? null : vector.text();
  }

  private void setQuantity(RowBuilder row, Quantity quantity) {
    row.set("value", quantity.value())
        .set("low", quantity.low())
        .set("high", quantity.high())
        .set("comparator", quantity.comparator().sign())
        .set("kind", quantity.kind().tableName())
        .set("unit", quantity.unit())
        .set("unit_text", quantity.unitText())
        .set("per_unit", quantity.perUnit())
        .set("change", quantity.change());
  }

  private void setNumber(RowBuilder row, Quantity quantity) {
    row.set("number_begin_char", codePoints.codePoint(quantity.numberBegin()))
        .set("number_end_char", codePoints.codePoint(quantity.numberEnd()));
  }

  private static void setSources(RowBuilder row, List<Attribution> chain) {
    if (!chain.isEmpty()) {
      Attribution nearest = chain.get(0);
      row.set("source_text", sourceOf(nearest))
          .set("source_entity_id", entityId(nearest.sourceEntity()))
          .set("source_kind", lower(nearest.sourceKind()));
    }
    row.set("source_chain", Rows.seq(each(chain, TableRows::link)));
  }

  private static Row link(Attribution attribution) {
    return new RowBuilder("source_chain", LINK)
        .set("text", sourceOf(attribution))
        .set("entity_id", entityId(attribution.sourceEntity()))
        .set("cue", textOf(attribution.cue()))
        .set("stance", lower(attribution.stance()))
        .build();
  }

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "who", "which", "his", "her", "its", "their");

  private static final StructType LINK =
      (StructType)
          ((ArrayType) Table.NUMERIC_CLAIMS.structType().apply("source_chain").dataType())
              .elementType();

  private RowBuilder positioned(Table table, int sentenceNumber, int begin, int end) {
    return begun(table, sentenceNumber)
        .set("begin_char", codePoints.codePoint(begin))
        .set("end_char", codePoints.codePoint(end))
        .set("text", document.textOf(begin, end));
  }

  private RowBuilder begun(Table table, int sentenceNumber) {
    return table
        .row()
        .set("doc_id", document.docId())
        .set("sentence_no", sentenceNumber)
        .set("published_date", document.publishedDate());
  }

  private void setSpan(RowBuilder row, String prefix, String textColumn, TextSpan span) {
    if (span != null) {
      row.set(textColumn, span.text())
          .set(prefix + "_begin_char", codePoints.codePoint(span.begin()))
          .set(prefix + "_end_char", codePoints.codePoint(span.end()));
    }
  }

  private String attributionId(String idInDocument) {
    return idInDocument == null
        ? null
        : ContentId.of("attribution", document.docId(), idInDocument);
  }

  private static String entityId(EntityMention mention) {
    return mention == null ? null : mention.entityId();
  }

  /**
   * Who the source is: the words, or for "he", "it" and their like the name they stand for. The
   * table {@code attributions} keeps the words and where they stand.
   */
  private static String sourceOf(Attribution attribution) {
    boolean stands =
        attribution.sourceName() != null
            && attribution.sourceEntity() != null
            && PRONOUNS.contains(attribution.sourceName().text().toLowerCase(Locale.ROOT));
    return stands ? attribution.sourceEntity().canonicalName() : textOf(attribution.sourceName());
  }

  private static String textOf(TextSpan span) {
    return span == null ? null : span.text();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
