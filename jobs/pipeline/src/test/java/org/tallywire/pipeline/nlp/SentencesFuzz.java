package org.tallywire.pipeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.pipeline.fuzz.FuzzInput.utf8;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.pipeline.fuzz.FuzzInput;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** Tokens and sentences of a paragraph. */
public final class SentencesFuzz implements FuzzTarget {
  private final SafeTokenizer tokenizer = new SafeTokenizer(new EnglishTokenizer());

  @Override
  public void read(byte[] input) {
    String text = new FuzzInput(input).rest();
    List<List<Token>> sentences = tokenizer.sentences(text);
    assertThat(spans(tokenizer.sentences(text))).isEqualTo(spans(sentences));
    int end = 0;
    for (List<Token> sentence : sentences) {
      assertThat(sentence).isNotEmpty().hasSizeLessThanOrEqualTo(SentenceBoundaries.MOST_TOKENS);
      for (Token token : sentence) {
        int begin = token.getStartOffset();
        assertThat(begin).isGreaterThanOrEqualTo(end);
        end = token.getEndOffset();
        assertThat(text.substring(begin, end)).isEqualTo(token.getWordForm()).isNotEmpty();
        assertThat(splits(text, begin) || splits(text, end)).as("a code point split").isFalse();
      }
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static List<String> spans(List<List<Token>> sentences) {
    List<String> spans = new ArrayList<>();
    for (List<Token> sentence : sentences) {
      for (Token token : sentence) {
        spans.add(spans.size() + ":" + token.getStartOffset() + "-" + token.getEndOffset());
      }
      spans.add(".");
    }
    return spans;
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        utf8("Lt. Col. Anna Ruiz briefed Sen. Theo Marsh (D-Ohio.) at 5 p.m. She left."),
        utf8(
            "\u201CRun!\u201D he cried. Don\u2019t pay \u20AC3.5m, e.g. for"
                + " \uD83D\uDE00\uD83D\uDE00 10%\u201312%!"),
        utf8("1. Write to a.b@c.example or www.d.example/e?f=g. U.S. The 12,000th\u2026"),
        utf8("C'mon, gonna re-use it -- (see :-) and #tag @user $US5bn +41 5/6/2021 $1,000.50."));
  }

  @Override
  public List<String> words() {
    return List.of(
        "n't",
        "'s",
        "gonna",
        "p.m.",
        "U.S.",
        "Inc.",
        ":-)",
        "http://",
        ".com",
        "\u2026",
        "\u2019",
        "\uD83D\uDE00",
        "\uE000",
        "\uE001",
        "1,000",
        "1/2",
        "\u00BD",
        "&amp;",
        "\u0301",
        "--");
  }

  @Override
  public List<String> libraries() {
    return List.of("edu.emory.mathcs.nlp.component.tokenizer.**");
  }
}
