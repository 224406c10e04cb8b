package org.tallywire.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds annotated documents for tests from lines of tagged tokens, one sentence a line.
 *
 * <p>A token is {@code form/POS} or {@code form/POS/lemma} or {@code form/POS/lemma/head/relation};
 * an empty lemma stands for the form in lower case. A name is {@code [LABEL token token]}. A token
 * that begins with {@code _} follows without a space; a line that begins with {@code +} stays in
 * the paragraph of the line before.
 */
public final class TaggedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  private TaggedText() {}

  /** The document of these sentences. */
  public static AnnotatedDocument of(String... lines) {
    TaggedText builder = new TaggedText();
    for (String line : lines) {
      builder.add(line);
    }
    return new AnnotatedDocument("doc", builder.text.toString(), null, null, builder.sentences);
  }

  private void add(String line) {
    if (text.length() > 0) {
      text.append(line.startsWith("+") ? ' ' : '\n');
    }
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    String label = null;
    int first = 0;
    for (String item : (line.startsWith("+") ? line.substring(1) : line).strip().split(" ")) {
      if (item.startsWith("[") && item.length() > 1 && !item.contains("/")) {
        label = item.substring(1);
        first = tokens.size();
        continue;
      }
      boolean closes = item.endsWith("]") && label != null;
      tokens.add(token(closes ? item.substring(0, item.length() - 1) : item, begin));
      if (closes) {
        names.add(new Name(first, tokens.size(), label, 0.9));
        label = null;
      }
    }
    sentences.add(
        new Sentence(sentences.size(), begin, text.length(), SectionType.BODY, tokens, names));
  }

  private Token token(String item, int sentenceBegin) {
    boolean glued = item.startsWith("_");
    String[] parts = (glued ? item.substring(1) : item).split("/");
    if (!glued && text.length() > sentenceBegin) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(parts[0]);
    String lemma =
        parts.length > 2 && !parts[2].isEmpty() ? parts[2] : parts[0].toLowerCase(Locale.ROOT);
    int head = parts.length > 3 ? Integer.parseInt(parts[3]) : Token.NO_HEAD;
    String relation = parts.length > 4 ? parts[4] : null;
    return new Token(begin, text.length(), parts[0], lemma, parts[1], head, relation);
  }
}
