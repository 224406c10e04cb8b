package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.PageFurniture;
import org.tallywire.language.compare.TextPieces;
import org.tallywire.language.compare.copy.BareText;
import org.tallywire.language.compare.copy.CopyJudge;
import org.tallywire.language.compare.copy.CopyKeys;
import org.tallywire.language.compare.copy.CopyKind;
import org.tallywire.language.compare.copy.CopyText;
import org.tallywire.language.compare.copy.CopyTree;
import org.tallywire.language.compare.copy.CopyTree.Copy;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Rows;

/**
 * Finds documents that copy an earlier one. Earlier is what was known before, then what was
 * published earlier, then what has the smaller uri; so the first of a set of copies stays the same
 * one, however the rows come.
 *
 * <p>Equal texts are found by their hash, in linear time however many there are. Of each set of
 * equal texts the first one goes on: without page furniture ({@link Furniture}) it is filed under
 * its {@link CopyKeys}, compared with the earliest documents under each key, and judged by {@link
 * CopyJudge}.
 */
public final class Copies {
  private static final StructType TEXT =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("is_new", DataTypes.BooleanType)
          .add("moment", DataTypes.TimestampType)
          .add("uri", DataTypes.StringType)
          .add("outlet", DataTypes.StringType)
          .add("equal", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("packed", DataTypes.BinaryType);

  private static final StructType KEY = new StructType().add("key", DataTypes.LongType);

  /** Two documents under one key, and how many keys each is under. */
  private static final StructType PAIR =
      new StructType()
          .add("earlier", DataTypes.StringType)
          .add("later", DataTypes.StringType)
          .add("of_earlier", DataTypes.IntegerType)
          .add("of_later", DataTypes.IntegerType);

  private static final StructType COPY =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("duplicate_of", DataTypes.StringType)
          .add("duplicate_kind", DataTypes.StringType);

  private Copies() {}

  /**
   * The new documents, each marked as what it copies. {@link CopyMarks} says what becomes of marks
   * that are there already.
   *
   * @param fresh columns of {@code documents}, marked by equal content alone
   * @param known earlier documents of the window
   * @param staging keeps what several steps read
   */
  public static Dataset<Row> mark(
      Dataset<Row> fresh, Dataset<Row> known, CopyOptions options, Staging staging) {
    Dataset<Row> all = comparable(fresh, true).unionByName(comparable(known, false));
    Dataset<Row> copies =
        find(all.drop("mark_of", "mark_kind"), options, staging)
            .select(
                col("doc_id").as("copy_id"),
                col("duplicate_of").as("copy_of"),
                col("duplicate_kind").as("copy_kind"));
    Dataset<Row> standing =
        all.where(col("mark_of").isNotNull())
            .join(all.select(col("doc_id").as("seen")), col("mark_of").equalTo(col("seen")), "left")
            .where(not(col("is_new")).or(col("seen").isNull()))
            .select(col("doc_id").as("mark_id"), col("mark_of"), col("mark_kind"));
    Dataset<Row> further =
        standing.select(
            col("mark_id").as("further_id"),
            col("mark_of").as("further_of"),
            col("mark_kind").as("further_kind"));
    Column framed =
        col("copy_kind")
            .equalTo(CopyKind.SYNDICATED.tableName())
            .or(col("further_kind").equalTo(CopyKind.SYNDICATED.tableName()));
    Column through =
        when(framed, CopyKind.SYNDICATED.tableName())
            .when(col("copy_kind").equalTo(col("further_kind")), col("copy_kind"))
            .otherwise(CopyKind.NEAR.tableName());
    return fresh
        .join(copies, col("doc_id").equalTo(col("copy_id")), "left")
        .join(standing, col("doc_id").equalTo(col("mark_id")), "left")
        .join(
            further,
            col("copy_of")
                .equalTo(col("further_id"))
                .and(col("further_of").notEqual(col("doc_id"))),
            "left")
        .withColumn(
            "duplicate_kind",
            when(col("copy_of").isNull(), col("mark_kind"))
                .when(col("further_of").isNull(), col("copy_kind"))
                .otherwise(through))
        .withColumn(
            "duplicate_of",
            when(col("copy_of").isNull(), col("mark_of"))
                .otherwise(coalesce(col("further_of"), col("copy_of"))))
        .drop("copy_id", "copy_of", "copy_kind", "mark_id", "mark_of", "mark_kind")
        .drop("further_id", "further_of", "further_kind");
  }

  private static Dataset<Row> comparable(Dataset<Row> documents, boolean isNew) {
    return documents.select(
        col("doc_id"),
        col("uri"),
        col("publisher"),
        col("title"),
        col("text"),
        col("content_sha256"),
        PublicationTime.published().as("moment"),
        lit(isNew).as("is_new"),
        col("duplicate_of").as("mark_of"),
        col("duplicate_kind").as("mark_kind"));
  }

  /** As the other one, with steps kept on the executors. */
  public static Dataset<Row> find(Dataset<Row> documents, CopyOptions options) {
    return find(documents, options, Staging.onExecutors());
  }

  /**
   * @param documents {@code doc_id}, {@code uri}, {@code publisher}, {@code title}, {@code text},
   *     {@code content_sha256}, {@code moment} (nullable), {@code is_new}
   * @param staging keeps what several steps read
   * @return {@code doc_id}, {@code duplicate_of}, {@code duplicate_kind} of each new document that
   *     copies an earlier one; {@code duplicate_of} copies none itself
   */
  public static Dataset<Row> find(Dataset<Row> documents, CopyOptions options, Staging staging) {
    Dataset<Row> texts = staging.keep("copy-texts", bare(documents));
    Dataset<Row> firsts =
        texts
            .groupBy("equal")
            .agg(min(inOrder()).getField("doc_id").as("first"))
            .select("equal", "first");
    Dataset<Row> heads =
        texts
            .join(firsts.select("first"), col("doc_id").equalTo(col("first")), "leftsemi")
            .drop("equal");
    Dataset<Row> alike = judged(pairs(heads, options), heads, options);
    Dataset<Row> equal =
        texts
            .join(firsts, "equal")
            .where(col("doc_id").notEqual(col("first")))
            .select(
                col("doc_id"),
                col("first").as("duplicate_of"),
                lit(CopyKind.EXACT.tableName()).as("duplicate_kind"));
    return equal
        .unionByName(alike)
        .repartition(1)
        .mapPartitions((MapPartitionsFunction<Row, Row>) Copies::ofTheFirst, Rows.encoder(COPY))
        .join(texts.where(col("is_new")).select("doc_id"), "doc_id");
  }

  private static Column inOrder() {
    return struct(
        col("is_new"),
        col("moment").isNull().as("undated"),
        col("moment"),
        col("uri"),
        col("doc_id"));
  }

  /** Texts without page furniture. */
  private static Dataset<Row> bare(Dataset<Row> documents) {
    Dataset<Row> furniture =
        Furniture.find(documents.withColumn("day", datediff(col("moment"), lit("1970-01-01"))))
            .groupBy(col("doc_id").as("of"))
            .agg(
                collect_set("piece").as("furniture"), collect_set("standing_piece").as("standing"));
    return documents
        .join(furniture, col("doc_id").equalTo(col("of")), "left")
        .select(
            "doc_id",
            "is_new",
            "moment",
            "uri",
            "publisher",
            "content_sha256",
            "title",
            "text",
            "furniture",
            "standing")
        .map((MapFunction<Row, Row>) Copies::bare, Rows.encoder(TEXT));
  }

  private static Row bare(Row document) {
    PageFurniture furniture =
        document.isNullAt(8)
            ? Furniture.of(List.of(), List.of())
            : Furniture.of(document.getList(8), document.getList(9));
    String text = document.getAs("text");
    BareText bare =
        BareText.of(
            document.getAs("uri"),
            document.getAs("publisher"),
            document.getAs("title"),
            text,
            TextPieces.of(text),
            document.getAs("content_sha256"),
            furniture);
    return RowFactory.create(
        document.get(0),
        document.get(1),
        document.get(2),
        document.get(3),
        bare.outlet(),
        bare.equal(),
        bare.text(),
        new CopyText(document.getString(3), bare.outlet(), bare.text()).packed());
  }

  /** Pairs that share keys enough: {@code earlier}, {@code later}. */
  private static Dataset<Row> pairs(Dataset<Row> texts, CopyOptions options) {
    int minWords = options.minWords();
    int compared = options.compared();
    StructType filed = KEY;
    for (String column : List.of("is_new", "moment", "uri", "doc_id")) {
      filed = filed.add(TEXT.apply(column));
    }
    filed = filed.add("keys", DataTypes.IntegerType);
    return texts
        .select("is_new", "moment", "uri", "doc_id", "text")
        .flatMap((FlatMapFunction<Row, Row>) row -> filed(row, minWords), Rows.encoder(filed))
        .repartition(col("key"))
        .sortWithinPartitions(
            col("key"), col("is_new"), col("moment").asc_nulls_last(), col("uri"), col("doc_id"))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> new NeighbourPairs(rows, compared, NeighbourPairs.With.FIRST, Copies::pair),
            Rows.encoder(PAIR))
        .groupBy("earlier", "later", "of_earlier", "of_later")
        .count()
        .filter(
            (FilterFunction<Row>)
                pair -> CopyKeys.mayCopy(pair.getLong(4), pair.getInt(2), pair.getInt(3)))
        .select("earlier", "later");
  }

  private static Iterator<Row> filed(Row row, int minWords) {
    SortedSet<Long> keys = CopyKeys.of(row.getString(4), minWords);
    return keys.stream()
        .map(
            key ->
                RowFactory.create(key, row.get(0), row.get(1), row.get(2), row.get(3), keys.size()))
        .iterator();
  }

  private static Row pair(Row earlier, Row later) {
    return earlier.getString(3).equals(later.getString(3))
        ? null
        : RowFactory.create(earlier.get(4), later.get(4), earlier.get(5), later.get(5));
  }

  /** For each document that copies another the earliest that it copies. */
  private static Dataset<Row> judged(Dataset<Row> pairs, Dataset<Row> texts, CopyOptions options) {
    CopyJudge judge =
        new CopyJudge(options.minWords(), options.resemblance(), options.containment());
    StructType judged = COPY.add("order", inOrderType());
    return pairs
        .join(texts.select(col("doc_id").as("earlier"), side("one")), "earlier")
        .join(texts.select(col("doc_id").as("later"), side("other")), "later")
        .select(col("later"), col("earlier"), col("one"), col("other"))
        .flatMap((FlatMapFunction<Row, Row>) row -> judged(row, judge), Rows.encoder(judged))
        .groupBy("doc_id")
        .agg(min(struct("order", "duplicate_of", "duplicate_kind")).as("first"))
        .select("doc_id", "first.duplicate_of", "first.duplicate_kind");
  }

  private static StructType inOrderType() {
    return new StructType()
        .add("is_new", DataTypes.BooleanType)
        .add("undated", DataTypes.BooleanType)
        .add("moment", DataTypes.TimestampType)
        .add("uri", DataTypes.StringType)
        .add("doc_id", DataTypes.StringType);
  }

  private static Column side(String name) {
    return struct(col("uri"), col("outlet"), col("packed"), inOrder().as("order")).as(name);
  }

  private static Iterator<Row> judged(Row pair, CopyJudge judge) {
    Row earlier = pair.getStruct(2);
    return judge
        .judge(text(earlier), text(pair.getStruct(3)))
        .map(kind -> RowFactory.create(pair.get(0), pair.get(1), kind.tableName(), earlier.get(3)))
        .stream()
        .iterator();
  }

  private static CopyText text(Row side) {
    return new CopyText(side.getString(0), side.getString(1), side.<byte[]>getAs(2));
  }

  private static Iterator<Row> ofTheFirst(Iterator<Row> copies) {
    CopyTree tree = new CopyTree();
    copies.forEachRemaining(
        copy -> tree.add(new Copy(copy.getString(0), copy.getString(1), kind(copy.getString(2)))));
    return tree.ofTheFirst().stream()
        .map(copy -> RowFactory.create(copy.docId(), copy.original(), copy.kind().tableName()))
        .iterator();
  }

  static CopyKind kind(String tableName) {
    for (CopyKind kind : CopyKind.values()) {
      if (kind.tableName().equals(tableName)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of copy: " + tableName);
  }
}
