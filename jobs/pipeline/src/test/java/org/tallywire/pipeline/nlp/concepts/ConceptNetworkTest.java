package org.tallywire.pipeline.nlp.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tallywire.language.claim.ConceptReader.Numeral;
import org.tallywire.language.claim.ConceptReading;
import org.tallywire.pipeline.nlp.network.MarkedText;
import org.tallywire.pipeline.nlp.network.WordPieces;

/** The network that the program carries, asked as the rules ask it. */
class ConceptNetworkTest {
  private static final Pattern NUMERAL = Pattern.compile("[0-9][0-9,.]*[0-9]|[0-9]");
  private static final ConceptNetwork NETWORK = load();

  private static ConceptNetwork load() {
    try {
      return ConceptNetwork.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Numeral> numerals(String text) {
    List<Numeral> numerals = new ArrayList<>();
    for (Matcher found = NUMERAL.matcher(text); found.find(); ) {
      numerals.add(new Numeral(found.start(), found.end()));
    }
    return numerals;
  }

  /** What each numeral of a text counts, or "-". */
  private static List<String> counted(String text) {
    List<Numeral> numerals = numerals(text);
    List<String> counted = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      ConceptReading reading = NETWORK.read(text, numerals, i);
      counted.add(reading.none() ? "-" : text.substring(reading.begin(), reading.end()));
    }
    return counted;
  }

  @Test
  void pointsAtWordsFarFromTheirNumber() {
    assertThat(counted("The number of nurses who left the clinic last winter came to 412."))
        .containsExactly("nurses");
  }

  @Test
  void eachNumeralIsReadByItself() {
    assertThat(counted("The flood destroyed 38 bridges and drowned some 2,100 sheep."))
        .containsExactly("bridges", "sheep");
  }

  @Test
  void findsWhatTheSentenceBeforeNames() {
    assertThat(counted("How many tractors were lost? The farmers' union says 640."))
        .containsExactly("tractors");
  }

  @Test
  void theSameTextIsReadAlikeEachTime() {
    String text = "Exports of tin fell to 1,900 tonnes, the ministry said.";
    List<Numeral> numerals = numerals(text);
    assertThat(NETWORK.read(text, numerals, 0)).isEqualTo(NETWORK.read(text, numerals, 0));
    assertThat(NETWORK.read(text, numerals, 0).probability()).isBetween(0.0, 1.0);
  }

  @Test
  void textLongerThanItCanSeeIsReadAroundTheNumeral() {
    String text =
        "Very ".repeat(900) + "few of the 17 lifeboats were found. " + "Very ".repeat(900);
    assertThat(counted(text)).containsExactly("lifeboats");
  }

  @Test
  void positionsAreThoseOfTheTextWhateverItIsWrittenIn() {
    String text = "\uD83D\uDE00 Émigrés: 7\u00A0ferries\u200B sank \uD83D";
    ConceptReading reading = NETWORK.read(text, numerals(text), 0);
    assertThat(reading.begin()).isBetween(0, text.length());
    assertThat(reading.end()).isBetween(reading.begin(), text.length());
  }

  @Test
  void piecesKeepTheirWordsPlacesAndMarks() throws IOException {
    String text = "It lost 12 of 94,300 cranes.";
    MarkedText encoded = MarkedText.of(text, numerals(text), 1, WordPieces.load());
    StringBuilder marked = new StringBuilder();
    for (int i = 1; i < encoded.pieces().length - 1; i++) {
      marked
          .append(text, encoded.begins()[i], encoded.ends()[i])
          .append(encoded.marks()[i])
          .append(' ');
    }
    assertThat(marked.toString().strip()).isEqualTo("It0 lost0 122 of0 941 ,1 3001 cranes0 .0");
  }

  @Test
  void bestSpanEndsNotBeforeItBegins() {
    float[] begins = {0, 0, 0, 9};
    float[] ends = {0, 8, 0, 7};
    assertThat(BestSpan.of(begins, ends))
        .satisfies(span -> assertThat(span.first()).isEqualTo(3))
        .satisfies(span -> assertThat(span.last()).isEqualTo(3));
  }

  @Test
  void firstPieceMeansNothingIsCounted() {
    float[] begins = {9, 0, 0};
    float[] ends = {9, 0, 0};
    BestSpan span = BestSpan.of(begins, ends);
    assertThat(span.first()).isZero();
    assertThat(span.last()).isZero();
    assertThat(span.probability()).isGreaterThan(0.99);
  }
}
