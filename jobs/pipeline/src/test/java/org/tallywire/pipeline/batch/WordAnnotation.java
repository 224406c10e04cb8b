package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Words with guessed parts of speech, unparsed: for tests that need rows in every table, right or
 * wrong, and no models.
 */
final class WordAnnotation implements Annotation {
  private static final long serialVersionUID = 1L;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++|[^\\p{L}\\p{N}\\s]");

  @Override
  public Dataset<Row> annotate(Dataset<Row> documents) {
    return documents;
  }

  @Override
  public String failure(Row row) {
    return null;
  }

  @Override
  public AnnotatedDocument read(Row row) {
    Object date = row.getAs("published_date");
    String text = row.getAs("text");
    return new AnnotatedDocument(
        row.getAs("doc_id"),
        text,
        row.getAs("publisher"),
        date instanceof java.sql.Date sqlDate ? sqlDate.toLocalDate() : (LocalDate) date,
        sentences(text));
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String form = words.group();
      tokens.add(
          new Token(
              words.start(),
              words.end(),
              form,
              form.toLowerCase(java.util.Locale.ROOT),
              tag(form),
              Token.NO_HEAD,
              null));
      if (form.equals(".")) {
        sentences.add(sentence(sentences.size(), tokens));
        tokens = new ArrayList<>();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(sentence(sentences.size(), tokens));
    }
    return sentences;
  }

  private static Sentence sentence(int number, List<Token> tokens) {
    return new Sentence(
        number,
        tokens.get(0).begin(),
        tokens.get(tokens.size() - 1).end(),
        SectionType.BODY,
        tokens,
        List.of());
  }

  private static String tag(String form) {
    char first = form.charAt(0);
    if (Character.isDigit(first) || form.equals("million")) {
      return "CD";
    }
    if (!Character.isLetter(first)) {
      return form;
    }
    if (form.equals("said") || form.equals("were")) {
      return "VBD";
    }
    return Character.isUpperCase(first) ? "NNP" : form.endsWith("s") ? "NNS" : "NN";
  }
}
