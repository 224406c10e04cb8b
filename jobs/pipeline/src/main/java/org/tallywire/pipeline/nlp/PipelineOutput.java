package org.tallywire.pipeline.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/** What a Spark NLP pipeline said of one section, read into sentences with tokens and names. */
final class PipelineOutput {
  private static final String UNKNOWN_TAG = "XX";

  private final Map<String, List<Annotation>> columns;
  private final Map<Integer, Annotation> pos;
  private final Map<Integer, Annotation> lemmas;
  private final Map<Integer, Annotation> dependencies;
  private final Map<Integer, Annotation> relations;
  private final Map<Integer, Annotation> tags;

  /**
   * @param columns the pipeline's annotations by output column
   */
  PipelineOutput(Map<String, List<Annotation>> columns) {
    this.columns = columns;
    this.pos = byBegin("pos");
    this.lemmas = byBegin("lemma");
    this.dependencies = byBegin("dependency");
    this.relations = byBegin("dependency_type");
    this.tags = byBegin("ner");
  }

  /**
   * @param text the section's text
   * @param offset where it begins in the document
   * @param first number of its first sentence
   */
  List<Sentence> sentences(String text, int offset, SectionType section, int first) {
    Map<String, List<Annotation>> tokens = new HashMap<>();
    for (Annotation token : read("token")) {
      tokens.computeIfAbsent(Annotations.sentence(token), k -> new ArrayList<>()).add(token);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Annotation sentence : read("sentence")) {
      List<Annotation> own = tokens.getOrDefault(Annotations.sentence(sentence), List.of());
      if (own.isEmpty()) {
        continue;
      }
      sentences.add(
          new Sentence(
              first + sentences.size(),
              offset + own.get(0).begin(),
              offset + Annotations.end(own.get(own.size() - 1)),
              section,
              tokens(text, offset, own),
              names(own)));
    }
    return sentences;
  }

  private List<Token> tokens(String text, int offset, List<Annotation> own) {
    List<Token> tokens = new ArrayList<>();
    boolean parsed = own.stream().allMatch(t -> dependencies.containsKey(t.begin()));
    for (Annotation token : own) {
      Annotation tag = pos.get(token.begin());
      Annotation lemma = lemmas.get(token.begin());
      String form = text.substring(token.begin(), Annotations.end(token));
      tokens.add(
          new Token(
              offset + token.begin(),
              offset + Annotations.end(token),
              form,
              (lemma == null ? form : lemma.result()).toLowerCase(Locale.ROOT),
              tag == null ? UNKNOWN_TAG : tag.result(),
              parsed ? head(token, own) : Token.NO_HEAD,
              parsed ? relation(token) : null));
    }
    return tokens;
  }

  /** The index of a token's head; Spark NLP's own parsers tell its position, ours its place. */
  private int head(Annotation token, List<Annotation> own) {
    Annotation dependency = dependencies.get(token.begin());
    String begin = Annotations.metadata(dependency, "head.begin");
    if (begin != null) {
      int at = Integer.parseInt(begin);
      for (int i = 0; i < own.size(); i++) {
        if (own.get(i).begin() == at && own.get(i) != token) {
          return i;
        }
      }
      return Token.NO_HEAD;
    }
    String head = Annotations.metadata(dependency, Annotations.HEAD);
    return head == null ? Token.NO_HEAD : Integer.parseInt(head) - 1;
  }

  private String relation(Annotation token) {
    Annotation typed = relations.get(token.begin());
    if (typed != null) {
      return typed.result();
    }
    String relation = Annotations.metadata(dependencies.get(token.begin()), Annotations.RELATION);
    return relation == null ? "dep" : relation;
  }

  private List<Name> names(List<Annotation> own) {
    return columns.containsKey("entities") ? namesOfChunks(own) : namesOfTags(own);
  }

  /** Chunks with their type in metadata; those that overlap an earlier one are left out. */
  private List<Name> namesOfChunks(List<Annotation> own) {
    List<Name> names = new ArrayList<>();
    int free = 0;
    for (Annotation chunk : read("entities")) {
      int begin = free;
      while (begin < own.size() && Annotations.end(own.get(begin)) <= chunk.begin()) {
        begin++;
      }
      int end = begin;
      while (end < own.size() && own.get(end).begin() <= chunk.end()) {
        end++;
      }
      String type = Annotations.metadata(chunk, "entity");
      if (begin < end && own.get(begin).begin() >= chunk.begin()) {
        add(names, own, begin, end, type == null ? "MISC" : type);
        free = end;
      }
    }
    return names;
  }

  private List<Name> namesOfTags(List<Annotation> own) {
    List<Name> names = new ArrayList<>();
    int begin = 0;
    String type = null;
    for (int i = 0; i <= own.size(); i++) {
      Annotation tag = i < own.size() ? tags.get(own.get(i).begin()) : null;
      String label = tag == null ? "O" : tag.result();
      if (type != null && !label.equals("I-" + type)) {
        add(names, own, begin, i, type);
        type = null;
      }
      if (type == null && label.length() > 2) {
        begin = i;
        type = label.substring(2);
      }
    }
    return names;
  }

  private static void add(
      List<Name> names, List<Annotation> tokens, int begin, int end, String type) {
    int from = begin;
    int to = end;
    if (from + 1 < to
        && NameTrim.isArticle(tokens.get(from).result(), tokens.get(from + 1).result())) {
      from++;
    } else if (from > 0
        && NameTrim.takesArticle(tokens.get(from - 1).result(), tokens.get(from).result())) {
      from--;
    }
    if (from < to && NameTrim.isPossessive(tokens.get(to - 1).result())) {
      to--;
    }
    if (from < to) {
      names.add(new Name(from, to, type.equals("PER") ? "PERSON" : type, 1));
    }
  }

  private Map<Integer, Annotation> byBegin(String column) {
    Map<Integer, Annotation> found = new HashMap<>();
    for (Annotation a : read(column)) {
      found.put(a.begin(), a);
    }
    return found;
  }

  private List<Annotation> read(String column) {
    return columns.getOrDefault(column, List.of());
  }
}
