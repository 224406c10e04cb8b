package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;
import org.tallywire.pipeline.tables.PublicationTime;

/**
 * Annotates by the shape of words alone, without models: capitals are names, digits numbers. Enough
 * for the rest of a run to have something to do, at a hundredth of the time.
 */
final class ShapeAnnotation implements Annotation {
  private static final long serialVersionUID = 1L;
  private static final Set<String> CLOSED =
      Set.of("the", "a", "of", "in", "on", "to", "and", "that", "by", "for", "with", "from", "at");

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
    String text = row.getAs("text");
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.charAt(i) == '\n' || text.charAt(i) == '.' && endsAt(text, i + 1);
      if (ends || i == text.length() - 1) {
        sentence(text, begin, i + 1, sentences);
        begin = i + 1;
      }
    }
    LocalDate day = PublicationTime.day(row.getAs("published_date"));
    return new AnnotatedDocument(row.getAs("doc_id"), text, row.getAs("publisher"), day, sentences);
  }

  private static boolean endsAt(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private static void sentence(String text, int begin, int end, List<Sentence> sentences) {
    List<Token> tokens = new ArrayList<>();
    int at = begin;
    while (at < end) {
      int next = at + 1;
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at = next;
        continue;
      }
      while (Character.isLetterOrDigit(c) && next < end && inWord(text, next)) {
        next++;
      }
      tokens.add(token(at, next, text.substring(at, next), tokens.isEmpty()));
      at = next;
    }
    if (!tokens.isEmpty()) {
      int first = tokens.get(0).begin();
      int last = tokens.get(tokens.size() - 1).end();
      SectionType body = SectionType.BODY;
      sentences.add(new Sentence(sentences.size(), first, last, body, tokens, names(tokens)));
    }
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    boolean inNumber =
        (c == ',' || c == '.')
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || inNumber;
  }

  private static Token token(int begin, int end, String form, boolean first) {
    String lower = form.toLowerCase(Locale.ROOT);
    char c = form.charAt(0);
    String pos =
        Character.isDigit(c)
            ? "CD"
            : !Character.isLetter(c)
                ? "."
                : CLOSED.contains(lower)
                    ? "IN"
                    : Character.isUpperCase(c) && !first
                        ? "NNP"
                        : lower.endsWith("s") ? "NNS" : lower.endsWith("ed") ? "VBD" : "NN";
    return new Token(begin, end, form, lower, pos, Token.NO_HEAD, null);
  }

  private static List<Name> names(List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size() && tokens.get(end).pos().equals("NNP")) {
        end++;
      }
      if (end > i) {
        names.add(new Name(i, end, end - i == 1 ? "GPE" : "PERSON", 0.9));
      }
      i = Math.max(end, i + 1);
    }
    return names;
  }
}
