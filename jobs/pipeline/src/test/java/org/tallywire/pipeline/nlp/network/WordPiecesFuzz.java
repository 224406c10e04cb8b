package org.tallywire.pipeline.nlp.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tallywire.pipeline.fuzz.FuzzInput;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** The pieces of a word for the project's networks. */
public final class WordPiecesFuzz implements FuzzTarget {
  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "a",
          "##a",
          "an",
          "##an",
          "b",
          "##b",
          "ann",
          "##na",
          "1",
          "##1",
          ".",
          "-",
          "\u6F22",
          "\uD83D\uDE00",
          "i",
          "##i",
          "s",
          "##s");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @Override
  public void read(byte[] input) {
    String word = new FuzzInput(input).rest();
    List<Integer> numbers = pieces.of(word);
    assertThat(numbers).isEqualTo(pieces.of(word)).isNotEmpty();
    assertThat(numbers).allSatisfy(n -> assertThat(n).isBetween(0, VOCABULARY.size() - 1));
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        "Banana".getBytes(StandardCharsets.UTF_8),
        "\u0130nanna-1.a".getBytes(StandardCharsets.UTF_8),
        "\u00E4\u6F22\uD83D\uDE00\uE000".getBytes(StandardCharsets.UTF_8));
  }
}
