package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.Hash64;
import org.tallywire.language.compare.Outlet;
import org.tallywire.language.compare.TextPieces;
import org.tallywire.language.compare.TextPieces.Piece;
import org.tallywire.language.compare.Words;
import org.tallywire.pipeline.tables.Rows;

/**
 * Finds what belongs to the page and not to the report: pieces of text that one outlet puts under
 * several headlines, or that come again under several headlines over weeks. Copies of one report
 * have one headline at an outlet and one time, so that their text is not taken for furniture.
 */
final class Furniture {
  private static final int HEADLINES = 3;
  private static final int DAYS = 15;
  private static final int LEAD_WORDS = 8;

  private static final StructType PIECES =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("piece", DataTypes.LongType)
          .add("outlet", DataTypes.StringType)
          .add("headline", DataTypes.LongType)
          .add("day", DataTypes.IntegerType);

  private static final StructType FOUND = new StructType().add("found", DataTypes.LongType);

  private Furniture() {}

  /**
   * @param documents {@code doc_id}, {@code uri}, {@code publisher}, {@code title}, {@code day}
   *     (since 1970, nullable), {@code text}
   * @return {@code doc_id} and {@code piece}, the hash of a {@link TextPieces.Piece} of its text
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
        .select("doc_id", "piece")
        .distinct();
  }

  private static Iterator<Row> pieces(Row document) {
    String docId = document.getAs("doc_id");
    String text = document.getAs("text");
    String outlet = Outlet.of(document.getAs("publisher"), document.getAs("uri"));
    long headline = headline(document.getAs("title"), text);
    List<Row> rows = new ArrayList<>();
    for (Piece piece : TextPieces.of(text)) {
      rows.add(
          RowFactory.create(docId, piece.hash(), outlet, headline, document.<Integer>getAs("day")));
    }
    return rows.iterator();
  }

  private static long headline(String title, String text) {
    List<String> words = Words.of(title == null ? "" : title);
    if (words.isEmpty()) {
      words = Words.of(text.substring(0, Math.min(text.length(), 40 * LEAD_WORDS)));
      words = words.subList(0, Math.min(words.size(), LEAD_WORDS));
    }
    return Hash64.of(String.join(" ", words));
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

    private Long found;

    @Override
    public boolean hasNext() {
      return found != null;
    }

    @Override
    public Row next() {
      Row row = RowFactory.create(found);
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
          tally.add(ahead);
          ahead = next(pieces);
        }
        found = tally.isFurniture() ? piece : null;
      }
    }
  }

  /** What has been seen of one piece. */
  private static final class Tally {
    private String outlet;
    private Long headline;
    private int headlines;
    private int headlinesOfOutlet;
    private int mostOfOneOutlet;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void add(Row row) {
      boolean sameOutlet = Objects.equals(outlet, row.getString(2));
      if (headline == null || !sameOutlet || headline != row.getLong(3)) {
        headlines++;
        headlinesOfOutlet = headline != null && sameOutlet ? headlinesOfOutlet + 1 : 1;
        outlet = row.getString(2);
        headline = row.getLong(3);
        if (outlet != null) {
          mostOfOneOutlet = Math.max(mostOfOneOutlet, headlinesOfOutlet);
        }
      }
      if (!row.isNullAt(4)) {
        first = Math.min(first, row.getInt(4));
        last = Math.max(last, row.getInt(4));
      }
    }

    boolean isFurniture() {
      boolean overWeeks = first <= last && last - first >= DAYS;
      return mostOfOneOutlet >= HEADLINES || (headlines >= HEADLINES && overWeeks);
    }
  }
}
