package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a gold set as one text: a line each, its tokens with one space between them.
 *
 * @param text what is read
 * @param sentences the number of each line's sentence in the gold file
 * @param tokens how many there are
 * @param names in order, without overlap; they count in chars
 */
record NameText(String text, List<Integer> sentences, int tokens, List<LabelledName> names) {
  /** So many sentences are read together: about a report. */
  private static final int SENTENCES = 25;

  NameText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /** The texts that sentences make, in order. */
  static List<NameText> of(List<TokenSentence> sentences) {
    List<NameText> texts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += SENTENCES) {
      texts.add(together(sentences.subList(i, Math.min(sentences.size(), i + SENTENCES))));
    }
    return texts;
  }

  private static NameText together(List<TokenSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<LabelledName> names = new ArrayList<>();
    int tokens = 0;
    for (TokenSentence sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n");
      int[] begins = new int[sentence.tokens().size()];
      int[] ends = new int[begins.length];
      for (int i = 0; i < begins.length; i++) {
        text.append(i == 0 ? "" : " ");
        begins[i] = text.length();
        text.append(sentence.tokens().get(i));
        ends[i] = text.length();
      }
      for (LabelledName name : sentence.names()) {
        Span chars = new Span(begins[name.span().begin()], ends[name.span().end() - 1]);
        names.add(new LabelledName(chars, name.label()));
      }
      tokens += begins.length;
    }
    List<Integer> numbers = sentences.stream().map(TokenSentence::number).toList();
    return new NameText(text.toString(), numbers, tokens, names);
  }

  /** The same with names cut to what they are where their tokens hold more. */
  NameText withBareNames() {
    List<LabelledName> bare =
        names.stream()
            .map(name -> new LabelledName(HyphenatedName.of(text, name.span()), name.label()))
            .toList();
    return new NameText(text, sentences, tokens, bare);
  }

  /** The words of a name. */
  String words(LabelledName name) {
    return text.substring(name.span().begin(), name.span().end());
  }

  /**
   * The number of the sentence in which a position stands, and its words with a name in brackets.
   */
  String around(Span span) {
    int begin = text.lastIndexOf('\n', Math.max(0, span.begin() - 1)) + 1;
    int end = text.indexOf('\n', span.end());
    long line = text.chars().limit(span.begin()).filter(c -> c == '\n').count();
    return sentences.get((int) line)
        + ": "
        + text.substring(begin, span.begin())
        + "["
        + text.substring(span.begin(), span.end())
        + "]"
        + text.substring(span.end(), end < 0 ? text.length() : end);
  }
}
