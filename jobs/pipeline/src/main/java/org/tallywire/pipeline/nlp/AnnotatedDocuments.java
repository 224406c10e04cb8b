package org.tallywire.pipeline.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;
import org.tallywire.pipeline.tables.PublicationTime;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Annotated documents as rows and back. Column {@code sentences} holds for each sentence its begin
 * and end, section, tokens (begin, end, lemma, pos, head, relation) and names (first_token,
 * end_token, type, confidence), in the terms of {@link Sentence}.
 */
public final class AnnotatedDocuments {
  static final String SENTENCES = "sentences";
  static final String ERROR = "nlp_error";

  private static final StructType TOKEN =
      new StructType()
          .add("begin", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false)
          .add("lemma", DataTypes.StringType, false)
          .add("pos", DataTypes.StringType, false)
          .add("head", DataTypes.IntegerType, false)
          .add("relation", DataTypes.StringType, true);

  private static final StructType NAME =
      new StructType()
          .add("first_token", DataTypes.IntegerType, false)
          .add("end_token", DataTypes.IntegerType, false)
          .add("type", DataTypes.StringType, false)
          .add("confidence", DataTypes.DoubleType, false);

  private static final StructType SENTENCE =
      new StructType()
          .add("begin", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false)
          .add("section", DataTypes.StringType, false)
          .add("tokens", new ArrayType(TOKEN, false), false)
          .add("names", new ArrayType(NAME, false), false);

  private AnnotatedDocuments() {}

  /** A documents schema with the columns that {@link NlpPipeline#annotate} adds, last. */
  static StructType addColumns(StructType documents) {
    return documents
        .add(SENTENCES, new ArrayType(SENTENCE, false), false)
        .add(ERROR, DataTypes.StringType, true);
  }

  /**
   * Reads a row that {@link NlpPipeline#annotate} made.
   *
   * @param row with columns {@code doc_id}, {@code text}, {@code publisher}, {@code published_date}
   *     and {@code sentences}
   */
  public static AnnotatedDocument of(Row row) {
    String text = row.getAs("text");
    List<Sentence> sentences = new ArrayList<>();
    for (Row sentence : row.<Row>getList(row.fieldIndex(SENTENCES))) {
      sentences.add(sentence(text, sentences.size(), sentence));
    }
    return new AnnotatedDocument(
        row.getAs("doc_id"),
        text,
        row.getAs("publisher"),
        PublicationTime.day(row.getAs("published_date")),
        sentences);
  }

  private static Sentence sentence(String text, int number, Row row) {
    List<Token> tokens = new ArrayList<>();
    for (Row t : row.<Row>getList(3)) {
      String form = text.substring(t.getInt(0), t.getInt(1));
      tokens.add(
          new Token(
              t.getInt(0),
              t.getInt(1),
              form,
              t.getString(2),
              t.getString(3),
              t.getInt(4),
              t.getString(5)));
    }
    List<Name> names = new ArrayList<>();
    for (Row n : row.<Row>getList(4)) {
      names.add(new Name(n.getInt(0), n.getInt(1), n.getString(2), n.getDouble(3)));
    }
    SectionType section = SectionType.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
    return new Sentence(number, row.getInt(0), row.getInt(1), section, tokens, names);
  }

  static Seq<Row> toRows(List<Sentence> sentences) {
    List<Row> rows = new ArrayList<>();
    for (Sentence s : sentences) {
      List<Row> tokens = new ArrayList<>();
      for (Token t : s.tokens()) {
        tokens.add(
            RowFactory.create(t.begin(), t.end(), t.lemma(), t.pos(), t.head(), t.relation()));
      }
      List<Row> names = new ArrayList<>();
      for (Name n : s.names()) {
        names.add(RowFactory.create(n.firstToken(), n.endToken(), n.type(), n.confidence()));
      }
      rows.add(
          RowFactory.create(s.begin(), s.end(), s.section().tableName(), seq(tokens), seq(names)));
    }
    return seq(rows);
  }

  private static <T> Seq<T> seq(List<T> list) {
    return JavaConverters.asScalaBufferConverter(list).asScala().toSeq();
  }
}
