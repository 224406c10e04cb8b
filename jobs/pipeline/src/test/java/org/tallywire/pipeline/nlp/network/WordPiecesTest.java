package org.tallywire.pipeline.nlp.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  @Test
  void wordsAreCutIntoTheLongestPiecesWithoutAccentsAndCapitals() {
    WordPieces pieces =
        new WordPieces(
            List.of("[UNK]", "[CLS]", "[SEP]", "bor", "##d", "##eaux", "-", "ko", "##va"));
    assertThat(pieces.of("Bordeaux")).containsExactly(3, 4, 5);
    assertThat(pieces.of("Ková")).containsExactly(7, 8);
    assertThat(pieces.of("Bor-Ko")).containsExactly(3, 6, 7);
    assertThat(pieces.of("Berlin")).containsExactly(0);
  }
}
