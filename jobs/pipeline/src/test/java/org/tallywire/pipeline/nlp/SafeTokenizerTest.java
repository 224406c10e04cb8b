package org.tallywire.pipeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens and sentences of paragraphs; "|" in an expectation stands between sentences. */
class SafeTokenizerTest {
  private final SafeTokenizer tokenizer = new SafeTokenizer(new EnglishTokenizer());

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Titles, initials and states go on.
        "Lt. Col. Anna Ruiz briefed Sen. Theo Marsh (D-Ohio) at 5 p.m. on Friday.",
        "U.S. Trade Minister Rob Lund met Mr. The in St. Moritz.",
        "Gov. Al Dunn (R-Wis.) said the dam held.",
        // Abbreviations end a sentence where one begins after them.
        "The ferry was bought by Nordlink Inc. | It had sunk twice.",
        "Prices rose in the U.S. | The index fell.",
        "The bill rate fell to 3.98 pct. | Traders sold.",
        "“We sold it to Brightwater Ltd. | “They paid in cash,” she said.",
        // Quotation marks stay with what they enclose.
        "He said: “The bridge is safe.” | Nobody believed him.",
        "“Run!” he cried. | They ran.",
        "\"Is it over?\" asked the guard. | \"No.\" | She left.",
        "She said: \"We counted twelve. | \"Then we stopped.\"",
        "It was “a bad year.” | (Losses doubled.) | Now it is better.",
        // What follows without a space is no new sentence, unless it looks like one.
        "Write to Harbour.com or to ana.ruiz@harbour.example today.",
        "The dam broke. | Water came.",
        // Numbers of lists.
        "1. Boil the water.",
        "Losses reached 3.5 pct. | They fell to 1,200.50 dollars.",
      })
  void dividesParagraphsIntoSentences(String expected) {
    String text = expected.replace(" | ", " ");
    List<String> sentences =
        tokenizer.sentences(text).stream()
            .map(s -> text.substring(s.get(0).getStartOffset(), s.get(s.size() - 1).getEndOffset()))
            .toList();
    assertThat(String.join(" | ", sentences)).isEqualTo(expected);
  }

  @Test
  void sentenceWithoutEndIsCut() {
    List<List<Token>> sentences = tokenizer.sentences("word ".repeat(1000));
    assertThat(sentences).extracting(List::size).containsExactly(300, 300, 300, 100);
  }

  @Test
  void tokensAreTheTextAtTheirPositions() {
    String text =
        "Don’t pay €3.5m, e.g. for 😀😀 “naïve” re-use… (N.Y.)   C'mon, gonna be 10%–12%!";
    for (Token token : tokenizer.tokenize(text)) {
      assertThat(text.substring(token.getStartOffset(), token.getEndOffset()))
          .isEqualTo(token.getWordForm());
    }
    assertThat(tokenizer.tokenize(text)).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1,", "a.", "😀", "-", "é/"})
  void longRunsTakeLittleTime(String piece) {
    String text = "See " + piece.repeat(60_000) + " now.";
    List<Token> tokens =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> tokenizer.tokenize(text));
    assertThat(tokens.get(0).getWordForm()).isEqualTo("See");
    assertThat(tokens.get(tokens.size() - 2).getWordForm()).isEqualTo("now");
    assertThat(tokens).allMatch(t -> t.getWordForm().length() <= SafeTokenizer.LONGEST_RUN);
  }
}
