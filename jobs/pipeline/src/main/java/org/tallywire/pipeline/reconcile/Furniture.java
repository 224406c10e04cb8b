package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.PageFurniture;
import org.tallywire.language.compare.RepeatedPieces;
import org.tallywire.language.compare.RepeatedPieces.Sighting;
import org.tallywire.language.compare.RepeatedPieces.Tally;
import org.tallywire.language.compare.TextPieces;
import org.tallywire.pipeline.tables.Rows;

/** Finds furniture ({@link RepeatedPieces}) among more documents than one machine holds. */
final class Furniture {
  private static final StructType PIECES =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("piece", DataTypes.LongType)
          .add("whole", DataTypes.BooleanType)
          .add("outlet", DataTypes.StringType)
          .add("headline", DataTypes.LongType)
          .add("day", DataTypes.IntegerType);

  private static final StructType FOUND =
      new StructType().add("found", DataTypes.LongType).add("standing_piece", DataTypes.LongType);

  private Furniture() {}

  /**
   * @param documents {@code doc_id}, {@code uri}, {@code publisher}, {@code title}, {@code day}
   *     (since 1970, nullable), {@code text}
   * @return {@code doc_id}, {@code piece}, the hash of a {@link TextPieces.Piece} of its text, or
   *     of all of it, and {@code standing_piece}, the same if it comes again over weeks, else null
   */
  static Dataset<Row> find(Dataset<Row> documents) {
    Dataset<Row> pieces =
        documents
            .select("doc_id", "uri", "publisher", "title", "day", "text")
            .flatMap((FlatMapFunction<Row, Row>) Furniture::pieces, Rows.encoder(PIECES));
    Dataset<Row> found =
        pieces
            .repartition(col("piece"))
            .sortWithinPartitions("piece", "outlet", "headline")
            .mapPartitions((MapPartitionsFunction<Row, Row>) Found::new, Rows.encoder(FOUND));
    return pieces
        .join(found, col("piece").equalTo(col("found")))
        .select("doc_id", "piece", "standing_piece")
        .distinct();
  }

  /** What was found in one document, by its pieces and those over weeks. */
  static PageFurniture of(List<Long> pieces, List<Long> standing) {
    return new PageFurniture(new HashSet<>(pieces), new HashSet<>(standing));
  }

  private static Iterator<Row> pieces(Row document) {
    String docId = document.getAs("doc_id");
    return RepeatedPieces.of(
            document.getAs("uri"),
            document.getAs("publisher"),
            document.getAs("title"),
            document.getAs("day"),
            document.getAs("text"))
        .stream()
        .map(
            seen ->
                RowFactory.create(
                    docId, seen.piece(), seen.whole(), seen.outlet(), seen.headline(), seen.day()))
        .iterator();
  }

  private static Sighting sighting(Row row) {
    return new Sighting(
        row.getLong(1),
        row.getBoolean(2),
        row.getString(3),
        row.getLong(4),
        row.isNullAt(5) ? null : row.getInt(5));
  }

  /** Reads pieces in order, one at a time, and gives those that are furniture. */
  private static final class Found implements Iterator<Row> {
    private final Iterator<Row> pieces;
    private Row ahead;

    Found(Iterator<Row> pieces) {
      this.pieces = pieces;
      this.ahead = next(pieces);
      skip();
    }

    private Row found;

    @Override
    public boolean hasNext() {
      return found != null;
    }

    @Override
    public Row next() {
      Row row = found;
      skip();
      return row;
    }

    private static Row next(Iterator<Row> rows) {
      return rows.hasNext() ? rows.next() : null;
    }

    /** Goes on to the next piece that is furniture. */
    private void skip() {
      found = null;
      while (found == null && ahead != null) {
        long piece = ahead.getLong(1);
        Tally tally = new Tally();
        while (ahead != null && ahead.getLong(1) == piece) {
          tally.add(sighting(ahead));
          ahead = next(pieces);
        }
        found =
            tally.isFurniture()
                ? RowFactory.create(piece, tally.isOverWeeks() ? piece : null)
                : null;
      }
    }
  }
}
