package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.story.NameKind;
import org.tallywire.language.compare.story.Rarity;
import org.tallywire.language.compare.story.StoryFigures;
import org.tallywire.language.compare.story.StoryProfile;
import org.tallywire.language.compare.story.StoryProfile.Weighted;
import org.tallywire.language.compare.story.TermCounts;
import org.tallywire.language.compare.story.TermCounts.Term;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** Makes a {@link StoryProfile} of each document that shares a term with another. */
final class StoryProfiles {
  /** Types of names of places and peoples. */
  static final Set<String> PLACES = Set.of("GPE", "LOC", "NORP");

  private static final StructType POSTINGS =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("term", DataTypes.StringType)
          .add("frequency", DataTypes.DoubleType)
          .add("name", DataTypes.StringType)
          .add("day", DataTypes.IntegerType)
          .add("days", DataTypes.createArrayType(DataTypes.IntegerType, false))
          .add("filed", DataTypes.IntegerType);

  private static final StructType FIGURE =
      new StructType().add("of", DataTypes.StringType).add("figure", DataTypes.StringType);

  private static final StructType WEIGHTED =
      new StructType()
          .add("term", DataTypes.StringType)
          .add("weight", DataTypes.DoubleType)
          .add("name", DataTypes.StringType);

  static final StructType PROFILE =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("day", DataTypes.IntegerType)
          .add("days", DataTypes.createArrayType(DataTypes.IntegerType, false))
          .add("length", DataTypes.DoubleType)
          .add("terms", DataTypes.createArrayType(WEIGHTED))
          .add("filed", DataTypes.IntegerType);

  private StoryProfiles() {}

  /**
   * @param documents one a set of copies: {@code doc_id}, {@code uri}, {@code publisher}, {@code
   *     title}, {@code day}, {@code filed} (its day in the order of time, never null), {@code text}
   * @param facts tables {@code entity_mentions}, {@code time_mentions} and {@code numeric_claims}
   * @return rows of {@link #PROFILE}
   */
  static Dataset<Row> of(Dataset<Row> documents, Map<Table, Dataset<Row>> facts) {
    long number = documents.count();
    Dataset<Row> postings =
        documents
            .join(evidence(documents, facts), col("doc_id").equalTo(col("of")), "left")
            .select(
                "doc_id",
                "title",
                "text",
                "day",
                "filed",
                "places",
                "names",
                "figures",
                "days",
                "furniture",
                "standing")
            .flatMap((FlatMapFunction<Row, Row>) StoryProfiles::postings, Rows.encoder(POSTINGS));
    return postings
        .withColumn("having", count(lit(1)).over(Window.partitionBy("term")))
        .where(col("having").gt(1).or(col("days").isNotNull()))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> weighed(rows, number), Rows.encoder(POSTINGS))
        .groupBy("doc_id")
        .agg(
            max("day").as("day"),
            max("days").as("days"),
            max("filed").as("filed"),
            collect_list(
                    when(
                        col("frequency").gt(0),
                        struct(col("term"), col("frequency").as("weight"), col("name"))))
                .as("terms"))
        .map((MapFunction<Row, Row>) StoryProfiles::profile, Rows.encoder(PROFILE));
  }

  /** Of a time mention: whether it says on which day something was. */
  static Column tellsADay() {
    return col("type")
        .isin("DATE", "TIME")
        .and(datediff(col("end_date"), col("start_date")).leq(1));
  }

  /** The term of a claim's number; a row with the columns {@code kind, unit, value}. */
  static Optional<String> figure(Row claim) {
    return Optional.ofNullable(
        StoryFigures.term(claim.getAs("kind"), claim.getAs("unit"), claim.<Double>getAs("value")));
  }

  private static Iterator<Row> figures(Row claim) {
    return figure(claim).stream().map(figure -> RowFactory.create(claim.get(0), figure)).iterator();
  }

  /** Names, figures, days and furniture of each document, gathered in one go. */
  private static Dataset<Row> evidence(Dataset<Row> documents, Map<Table, Dataset<Row>> facts) {
    Column place = col("type").isin(PLACES.toArray());
    Dataset<Row> names =
        facts
            .get(Table.ENTITY_MENTIONS)
            .select(
                col("doc_id").as("of"),
                when(place, col("text")).as("place"),
                when(not(place), col("text")).as("name"));
    Dataset<Row> figures =
        facts
            .get(Table.NUMERIC_CLAIMS)
            .select("doc_id", "kind", "unit", "value")
            .flatMap((FlatMapFunction<Row, Row>) StoryProfiles::figures, Rows.encoder(FIGURE));
    Dataset<Row> days =
        facts
            .get(Table.TIME_MENTIONS)
            .where(tellsADay())
            .select(
                col("doc_id").as("of"),
                datediff(col("start_date"), lit("1970-01-01")).as("mentioned"));
    Dataset<Row> furniture =
        Furniture.find(documents)
            .select(col("doc_id").as("of"), col("piece"), col("standing_piece"));
    return names
        .unionByName(figures, true)
        .unionByName(days, true)
        .unionByName(furniture, true)
        .groupBy("of")
        .agg(
            collect_set("place").as("places"),
            collect_set("name").as("names"),
            collect_set("figure").as("figures"),
            coalesce(collect_set("mentioned"), array()).as("days"),
            collect_set("piece").as("furniture"),
            collect_set("standing_piece").as("standing"));
  }

  private static Iterator<Row> postings(Row document) {
    String docId = document.getAs("doc_id");
    Integer day = document.getAs("day");
    List<Integer> days = StoryProfile.days(day, list(document, "days"));
    List<Row> rows = new ArrayList<>();
    for (Term term :
        TermCounts.of(
            document.getAs("title"),
            document.getAs("text"),
            Furniture.of(list(document, "furniture"), list(document, "standing")),
            list(document, "places"),
            list(document, "names"),
            list(document, "figures"))) {
      boolean first = rows.isEmpty();
      rows.add(
          RowFactory.create(
              docId,
              term.term(),
              term.frequency(),
              term.name().name(),
              first ? day : null,
              first ? Rows.seq(days) : null,
              first ? document.getAs("filed") : null));
    }
    return rows.iterator();
  }

  private static <T> List<T> list(Row row, String column) {
    return row.isNullAt(row.fieldIndex(column)) ? List.of() : row.getList(row.fieldIndex(column));
  }

  private static Iterator<Row> weighed(Iterator<Row> postings, long documents) {
    Rarity rarity = new Rarity(documents);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return postings.hasNext();
      }

      @Override
      public Row next() {
        Row row = postings.next();
        long having = row.<Long>getAs("having");
        String term = row.getAs("term");
        double rare = having > 1 ? rarity.of(term, having) : 0;
        NameKind name = rarity.naming(rare, NameKind.valueOf(row.getAs("name")));
        return RowFactory.create(
            row.getAs("doc_id"),
            term,
            row.<Double>getAs("frequency") * rare,
            name.name(),
            row.getAs("day"),
            row.getAs("days"),
            row.getAs("filed"));
      }
    };
  }

  private static Row profile(Row row) {
    Integer day = row.getAs("day");
    StoryProfile profile = StoryProfile.of(day, list(row, "days"), terms(row));
    List<Row> heaviest =
        profile.terms().stream()
            .map(term -> RowFactory.create(term.term(), term.weight(), term.name().name()))
            .toList();
    return RowFactory.create(
        row.getAs("doc_id"),
        day,
        Rows.seq(profile.days()),
        profile.length(),
        Rows.seq(heaviest),
        row.getAs("filed"));
  }

  /** The profile in a row of {@link #PROFILE}. */
  static StoryProfile read(Row row) {
    return new StoryProfile(
        row.getAs("day"), list(row, "days"), terms(row), row.<Double>getAs("length"));
  }

  private static List<Weighted> terms(Row row) {
    List<Weighted> terms = new ArrayList<>();
    for (Row term : row.<Row>getList(row.fieldIndex("terms"))) {
      terms.add(
          new Weighted(
              term.getAs("term"),
              term.<Double>getAs("weight"),
              NameKind.valueOf(term.getAs("name"))));
    }
    return terms;
  }
}
