package org.tallywire.language.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads annotated sentences from a CoNLL-U resource, so that the rules are tested on real parses
 * without a model. The Penn tag stands in the fifth column; the last holds {@code NER=B-GPE} and
 * {@code SpaceAfter=No}. Every sentence becomes a document of its own.
 */
public final class ConlluDocuments {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);

  private ConlluDocuments() {}

  /** The documents of a resource beside a class. */
  public static List<AnnotatedDocument> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + beside);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<AnnotatedDocument> documents = new ArrayList<>();
      for (String block : all.strip().split("\n\n+")) {
        documents.add(document("document-" + documents.size(), block.lines().toList()));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedDocument document(String id, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int nameBegin = -1;
    String nameType = null;
    for (String line : lines) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] column = line.split("\t");
      int begin = text.length();
      text.append(column[1]);
      int index = tokens.size();
      tokens.add(
          new Token(
              begin,
              text.length(),
              column[1],
              column[2],
              column[4],
              Integer.parseInt(column[6]) - 1,
              column[7]));
      if (!column[9].contains("SpaceAfter=No")) {
        text.append(' ');
      }
      String tag = column[9].substring("NER=".length()).split("\\|")[0];
      if (!tag.startsWith("I-") && nameBegin >= 0) {
        names.add(new Name(nameBegin, index, nameType, 0.8));
        nameBegin = -1;
      }
      if (tag.startsWith("B-")) {
        nameBegin = index;
        nameType = tag.substring(2);
      }
    }
    if (nameBegin >= 0) {
      names.add(new Name(nameBegin, tokens.size(), nameType, 0.8));
    }
    String cleaned = text.toString().stripTrailing();
    Sentence sentence = new Sentence(0, 0, cleaned.length(), SectionType.BODY, tokens, names);
    return new AnnotatedDocument(id, cleaned, null, PUBLISHED, List.of(sentence));
  }
}
