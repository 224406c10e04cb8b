package org.tallywire.language.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsAreSmallLettersAndDigitsWithoutPossessives() {
    assertThat(Words.of("The Mayor’s 3 dogs, O'Neill's and Müller’s"))
        .containsExactly("the", "mayor", "3", "dogs", "oneill", "and", "muller");
  }

  @Test
  void namesAreTheSameWordsWithAndWithoutDiacritics() {
    List<String> words = Words.of("Plzen, Lodz, Izmir: Erdogan, Kurten and Pena speak");

    String composed = "Plzeň, Łódź, İzmir: Erdoğan, Kürten and Peña speak";
    assertThat(Words.of(composed)).isEqualTo(words);
    assertThat(Words.of(Normalizer.normalize(composed, Normalizer.Form.NFD))).isEqualTo(words);
    assertThat(Words.of("Київ 東京")).containsExactly("киів", "東京");
  }

  @Test
  void signsAtTheEndAreNoWords() {
    assertThat(Words.of("— 'So what?' …'")).containsExactly("so", "what");
  }

  @Test
  void piecesAreLinesAndSentences() {
    assertThat(TextPieces.of("Read more: here. Log in!\nNo 4.5 percent\n\n"))
        .extracting(TextPieces.Piece::text)
        .containsExactly("Read more:", "here.", "Log in!", "No 4.5 percent");
    assertThat(TextPieces.of("LOG  IN").get(0).hash())
        .isEqualTo(TextPieces.of("Log in!").get(0).hash());
  }

  @Test
  void theOutletIsThePublisherElseTheHostOfTheInnermostAddress() {
    assertThat(Outlet.of(" Harbour Gazette ", "https://x.example/a")).isEqualTo("harbour gazette");
    assertThat(
            Outlet.of(null, "https://archive.example/web/2019/http://www.Gazette.example:80/a?b"))
        .isEqualTo("gazette.example");
    assertThat(Outlet.of(" ", "sample-corpus/harbour-01.txt")).isNull();
  }
}
