package org.tallywire.pipeline.ask;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.ask.Style.Mark;
import org.tallywire.pipeline.tables.Table;

/** Why a claim says what it says and stands where it stands. */
public final class ClaimPage {
  private final LakeAt lake;
  private final PageWriter page;
  private final int limit;

  /**
   * @param limit how many other claims to hold it against
   */
  public ClaimPage(LakeAt lake, PageWriter page, int limit) {
    this.lake = lake;
    this.page = page;
    this.limit = limit;
  }

  /**
   * @param id of a claim that the lake has
   */
  public void print(String id) {
    Row claim =
        AskedRows.one(lake.facts(Table.NUMERIC_CLAIMS).where(col("claim_id").equalTo(id)))
            .orElseThrow();
    page.heading("Claim " + id);
    document(claim);
    page.blank();
    sentence(claim);
    page.blank();
    facts(claim);
    page.blank();
    if (!lake.compared()) {
      page.indented(
          0,
          "Batch "
              + lake.batch()
              + " has no tables across documents (claim_groups, claim_links), "
              + lake.whyNotCompared()
              + ".");
      return;
    }
    group(id);
    rivals(claim);
  }

  private void document(Row claim) {
    Row document =
        AskedRows.one(lake.facts(Table.DOCUMENTS).where(ofDocument(claim))).orElseThrow();
    page.fact("report", ToldClaims.dateAndOutlet(document));
    page.fact("title", document.getAs("title"));
    page.fact("uri", document.getAs("uri"));
    String original = document.getAs("duplicate_of");
    page.fact(
        "copy",
        original == null ? null : document.getAs("duplicate_kind") + " copy of " + original);
  }

  private static Column ofDocument(Row claim) {
    return col("doc_id").equalTo(claim.<String>getAs("doc_id"));
  }

  private static Column ofSentence(Row claim) {
    return ofDocument(claim).and(col("sentence_no").equalTo(claim.<Integer>getAs("sentence_no")));
  }

  private void sentence(Row claim) {
    Optional<Row> row = AskedRows.one(lake.facts(Table.SENTENCES).where(ofSentence(claim)));
    if (row.isEmpty()) {
      return;
    }
    MarkedSentence sentence =
        new MarkedSentence(row.get().getAs("text"), row.get().getAs("begin_char"));
    sentence
        .mark(Mark.NUMBER, claim.<Integer>getAs("begin_char"), claim.getAs("end_char"))
        .mark(
            Mark.CONCEPT,
            claim.<Integer>getAs("concept_begin_char"),
            claim.getAs("concept_end_char"))
        .mark(
            Mark.HOLDER, claim.<Integer>getAs("holder_begin_char"), claim.getAs("holder_end_char"));
    source(claim, sentence);
    page.indented(2, sentence.in(page.style()));
    page.indented(2, page.style().mark(Mark.FAINT, page.style().legend()));
  }

  /** The attribution whose content is the narrowest around the claim; else the words themselves. */
  private void source(Row claim, MarkedSentence sentence) {
    String source = claim.getAs("source_text");
    if (source == null) {
      return;
    }
    AskedRows.one(
            lake.facts(Table.ATTRIBUTIONS)
                .where(ofSentence(claim).and(col("source_text").equalTo(source)))
                .where(col("content_begin_char").leq(claim.<Integer>getAs("begin_char")))
                .where(col("content_end_char").geq(claim.<Integer>getAs("end_char")))
                .orderBy(
                    col("content_end_char").minus(col("content_begin_char")),
                    col("content_begin_char"),
                    col("attribution_id")))
        .ifPresent(
            around ->
                sentence
                    .mark(
                        Mark.SOURCE,
                        around.<Integer>getAs("source_begin_char"),
                        around.getAs("source_end_char"))
                    .mark(
                        Mark.CUE,
                        around.<Integer>getAs("cue_begin_char"),
                        around.getAs("cue_end_char")));
    List<Row> chain = claim.getList(claim.fieldIndex("source_chain"));
    if (!sentence.has(Mark.SOURCE)) {
      sentence.mark(Mark.SOURCE, source);
    }
    if (!sentence.has(Mark.CUE) && !chain.isEmpty()) {
      sentence.mark(Mark.CUE, chain.get(0).<String>getAs("cue"));
    }
  }

  private void facts(Row claim) {
    double value = claim.<Double>getAs("value");
    page.fact(
        "value",
        joined(
            ", ",
            Figures.of(value, claim.getAs("unit")),
            rate(claim),
            Figures.comparator(claim.getAs("comparator")),
            Figures.bounds(value, claim.getAs("low"), claim.getAs("high")),
            claim.getAs("kind"),
            claim.getAs("change")));
    String concept = claim.getAs("concept");
    String head = claim.getAs("concept_head");
    page.fact(
        "of what",
        concept == null ? head : concept + (head == null ? "" : " (head: " + head + ")"));
    page.fact("whose", claim.getAs("holder_text"));
    page.fact("verb", claim.getAs("predicate"));
    page.fact("event", claim.getAs("event"));
    page.fact("status", claim.getAs("status"));
    page.fact("when", days(claim.getAs("time_start"), claim.getAs("time_end")));
    page.fact("where", place(claim));
    page.fact("source", chain(claim));
    page.fact("read by", claim.getAs("rule") + ", confidence " + claim.getAs("confidence"));
    String from = claim.getAs("derived_from");
    page.fact("derived", from == null ? null : claim.getAs("derivation") + ", from claim " + from);
  }

  private static String rate(Row claim) {
    String unit = claim.getAs("per_unit");
    return unit == null ? null : "per " + unit;
  }

  private static String days(Object start, Object end) {
    if (start == null && end == null) {
      return null;
    }
    return start != null && start.equals(end)
        ? String.valueOf(start)
        : (start == null ? "" : start + " ") + "to" + (end == null ? " –" : " " + end);
  }

  private String place(Row claim) {
    String entity = claim.getAs("place_entity_id");
    return entity == null
        ? null
        : AskedRows.one(
                lake.facts(Table.ENTITY_MENTIONS)
                    .where(ofDocument(claim).and(col("entity_id").equalTo(entity)))
                    .orderBy("sentence_no", "begin_char")
                    .selectExpr("coalesce(canonical_name, text)"))
            .map(row -> row.getString(0))
            .orElse(entity);
  }

  /** Nearest first: who says it, who says that they say it. */
  private static String chain(Row claim) {
    List<Row> chain = claim.getList(claim.fieldIndex("source_chain"));
    List<String> links = new ArrayList<>();
    for (Row link : chain) {
      String who = link.getAs("text");
      links.add(
          (who == null ? "somebody" : who)
              + " "
              + joined("", link.getAs("stance"), cue(link.getAs("cue"))));
    }
    if (links.isEmpty()) {
      String source = claim.getAs("source_text");
      return source == null ? "nobody is quoted: the outlet's own voice" : source;
    }
    return String.join("; as told by ", links);
  }

  private static String cue(String cue) {
    return cue == null ? null : " (“" + cue + "”)";
  }

  private void group(String id) {
    Optional<Row> found =
        AskedRows.one(
            lake.state(Table.CLAIM_GROUP_MEMBERS)
                .where(col("claim_id").equalTo(id))
                .select("group_id", "side", "role", "origin")
                .join(lake.state(Table.CLAIM_GROUPS), "group_id"));
    if (found.isEmpty()) {
      page.indented(0, "It stands in no group of batch " + lake.batch() + ": out of its window.");
      return;
    }
    Row group = found.get();
    String origin = group.getAs("origin");
    page.heading("Group " + group.<String>getAs("group_id"));
    page.fact("question", QuestionWords.of(group));
    page.fact("verdict", GroupPage.verdict(group));
    page.fact(
        "its place",
        "side "
            + group.<Integer>getAs("side")
            + ", "
            + group.<String>getAs("role")
            + (origin == null ? "" : ", counted as " + origin));
    page.blank();
  }

  private void rivals(Row claim) {
    String id = claim.getAs("claim_id");
    Dataset<Row> links =
        lake.state(Table.CLAIM_LINKS)
            .where(col("claim_a").equalTo(id).or(col("claim_b").equalTo(id)))
            .select(
                when(col("claim_a").equalTo(id), col("claim_b"))
                    .otherwise(col("claim_a"))
                    .as("claim_id"),
                col("claim_a").equalTo(id).as("is_first"),
                col("relation"),
                col("basis"),
                col("gap"));
    long all = links.count();
    page.heading("Held against other claims" + (all == 0 ? ": none is alike" : ""));
    Column order =
        when(col("relation").equalTo("dispute"), lit(0))
            .when(col("relation").equalTo("revises"), lit(1))
            .when(col("relation").equalTo("compatible"), lit(2))
            .when(col("relation").equalTo("same"), lit(3))
            .otherwise(lit(4));
    for (Row row :
        AskedRows.atMost(
            limit,
            ToldClaims.of(lake, links).orderBy(order, col("published_date"), col("claim_id")))) {
      page.item(
          2,
          relation(row, claim.getAs("unit"))
              + ": "
              + ToldClaims.wordsAndSource(row)
              + " = "
              + Figures.of(row.<Double>getAs("value"), row.getAs("unit"))
              + ", "
              + ToldClaims.dateAndOutlet(row)
              + ", "
              + ToldClaims.shortId(row.getAs("claim_id")));
      Gates gates = Gates.of(row.getAs("basis"));
      boolean apart = row.<String>getAs("relation").equals("not_comparable");
      page.indented(6, apart ? gates.whyApart(page.style()) : gates.words(page.style()));
    }
    if (all > limit) {
      page.indented(2, "and " + (all - limit) + " more; --limit " + all + " shows them.");
    }
  }

  /**
   * @param unit of the claim that the page is of
   */
  private String relation(Row row, String unit) {
    boolean first = row.<Boolean>getAs("is_first");
    Double gap = row.getAs("gap");
    String words =
        switch (row.<String>getAs("relation")) {
          case "dispute" -> "disputed by";
          case "revises" -> first ? "revised by" : "revises";
          case "compatible" -> "goes with";
          case "same" -> "says the same as";
          default -> "another question than";
        };
    return page.style().mark(Mark.HEADING, words)
        + (gap == null
            ? ""
            : " (apart by " + Figures.of(gap, first ? unit : row.getAs("unit")) + ")");
  }

  /** What there is, with something between. */
  private static String joined(String between, String... parts) {
    List<String> there = new ArrayList<>();
    for (String part : parts) {
      if (part != null && !part.isEmpty()) {
        there.add(part);
      }
    }
    return String.join(between, there);
  }
}
