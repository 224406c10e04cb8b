package org.tallywire.pipeline.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network that the program carries, asked as the pipeline asks it. */
class NameNetworkTest {
  private static final NameNetwork NETWORK = load();

  private static NameNetwork load() {
    try {
      return NameNetwork.load();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(String sentence, String... guesses) {
    List<String> tokens = List.of(sentence.split(" "));
    List<String> guessed = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
    for (int i = 0; i < guesses.length; i++) {
      guessed.set(i, guesses[i]);
    }
    List<String> labels = NETWORK.label(tokens, guessed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (labels.get(i).startsWith("B-")) {
        names.add(labels.get(i).substring(2) + " " + tokens.get(i));
      } else if (labels.get(i).startsWith("I-")) {
        names.set(names.size() - 1, names.get(names.size() - 1) + " " + tokens.get(i));
      }
    }
    return names;
  }

  @Test
  void findsNamesThatNobodyGuessed() {
    assertThat(names("Prime Minister Ilse Varnhagen met Kenyan officials in Nairobi on Monday ."))
        .containsExactly("PERSON Ilse Varnhagen", "NORP Kenyan", "GPE Nairobi");
  }

  @Test
  void correctsAWrongGuess() {
    assertThat(names("Safaricom said its profit rose 9 percent .", "B-GPE"))
        .containsExactly("ORG Safaricom");
  }

  @Test
  void theSameSentenceIsLabelledAlikeEachTime() {
    String sentence = "The Orlen group bought a refinery in Mazeikiai , Lithuania .";
    assertThat(names(sentence)).isEqualTo(names(sentence)).isNotEmpty();
  }

  @Test
  void tokensPastWhatItCanSeeKeepTheirGuess() {
    String[] words = new String[400];
    Arrays.fill(words, "very");
    List<String> guesses = new ArrayList<>(Collections.nCopies(400, "O"));
    guesses.set(390, "B-ORG");
    List<String> labels = NETWORK.label(List.of(words), guesses);
    assertThat(labels).hasSize(400);
    assertThat(labels.get(390)).isEqualTo("B-ORG");
  }

  @Test
  void anEmptySentenceHasNoLabels() {
    assertThat(NETWORK.label(List.of(), List.of())).isEmpty();
  }

  @Test
  void shapesTellHowAWordIsWritten() {
    assertThat(WordShape.of("Paris", false)).isEqualTo(WordShape.CAPITAL);
    assertThat(WordShape.of("Paris", true)).isEqualTo(WordShape.FIRST_CAPITAL);
    assertThat(WordShape.of("NATO", false)).isEqualTo(WordShape.CAPITALS);
    assertThat(WordShape.of("iPhone", false)).isEqualTo(WordShape.MIXED);
    assertThat(WordShape.of("J.", false)).isEqualTo(WordShape.INITIAL);
    assertThat(WordShape.of("1,200", false)).isEqualTo(WordShape.DIGITS);
    assertThat(WordShape.of("—", false)).isEqualTo(WordShape.OTHER);
  }

  @Test
  void noNameBeginsWithItsInside() {
    float[][] scores = new float[2][NameLabels.count()];
    scores[0][2] = 5; // I-PERSON, the highest, but nothing stands before it
    scores[0][1] = 4; // B-PERSON
    scores[1][4] = 5; // I-ORG, which can't follow a person's beginning
    scores[1][2] = 4; // I-PERSON
    assertThat(LabelPath.best(scores)).containsExactly(1, 2);
  }
}
